// The paper as a look prints it. In: the paper and its look. Out: the same paper; in large print its tables are cut to the
// width of the sheet. No figure is added, left out or changed: workbooks and data have the tables whole.
import type { LargePrint, LookDefinition } from '../../drawing/look/look.ts'
import type { Block, DataTable, Paper, SectionPart } from '../../papers/paper.ts'
import { cutTable } from './cut-table.ts'
import { summaryAsSection } from './summary-as-section.ts'
import { tableAsLists } from './table-as-lists.ts'

export function paperInLook(paper: Paper, { largePrint }: Pick<LookDefinition, 'largePrint'>): Paper {
  return largePrint === undefined
    ? paper
    : { ...paper, blocks: paper.blocks.map(block => inLargePrint(block, largePrint)) }
}

function inLargePrint(block: Block, large: LargePrint): Block {
  if (block.block === 'summary') return summaryAsSection(block)
  return block.block === 'section'
    ? { ...block, parts: block.parts.flatMap(part => partInLargePrint(part, large)) }
    : block
}

const partInLargePrint = (part: SectionPart, large: LargePrint): SectionPart[] =>
  part.part === 'table'
    ? fitting(part.table, large).map(table => ({ part: 'table' as const, table }))
    : [part]

/** Longer texts need the whole width beside a label. */
const MOST_LETTERS = 40

const fitting = (table: DataTable, { columnsOfFigures }: LargePrint): DataTable[] =>
  table.columns.length > 1 && hasLongTexts(table) ? tableAsLists(table) : cutTable(table, columnsOfFigures)

const hasLongTexts = ({ rows }: DataTable): boolean =>
  rows.some(({ cells }) => cells.some(cell => cell.cell === 'text' && cell.text.length > MOST_LETTERS))
