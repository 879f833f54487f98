// Numbers the sections, tables and figures of a paper in order, once, for printing and for checking
// references to them. In: the paper's definition and what is known of the paper. Out: labels by id.
import { kindOfBlock } from '../definitions/blocks/index.ts'
import type { NumberedItem, NumberingInput } from '../definitions/numbered.ts'
import type { PaperDefinition } from '../definitions/paper-definition.ts'

export interface Labels {
  /** `Table 3`: by a topic's id, `summary`, `changes`, or the id of a section's table, `table-age`. */
  table(id: string): string
  /**
   * The first table that shows an indicator by all of these group maps and areas: the table with the figures
   * of a chart.
   */
  tableOf(indicator: string, by: readonly string[]): string | undefined
  /** `Figure 5`: by the id of the chart. */
  figure(chartId: string): string
  /** `2` or `Appendix B`: by the id of the section. */
  section(id: string): string
  /** The tables and figures that show an indicator, in the order of the paper. */
  showing(indicator: string): readonly string[]
  /** The tables and figures with the rows or columns of a group map, in the order of the paper. */
  dividedBy(group: string): readonly string[]
  /** Every number in use: `1`, `2` …; for appendices `A`, `B` … */
  readonly given: {
    readonly tables: readonly string[]
    readonly figures: readonly string[]
    readonly sections: readonly string[]
    readonly appendices: readonly string[]
  }
}

type WithBlocks = Pick<PaperDefinition, 'blocks'>

export function labelsOf(paper: WithBlocks, known: NumberingInput): Labels {
  const printed = paper.blocks.flatMap(block => kindOfBlock(block).numbers(block, known))
  const tables = printed.filter(one => one.as === 'Table')
  const figures = printed.filter(one => one.as === 'Figure')
  const headings = headingsOf(paper)
  const label = (items: readonly NumberedItem[], one: NumberedItem) => `${one.as} ${items.indexOf(one) + 1}`
  const labelOf = (items: readonly NumberedItem[], id: string, fallback: NumberedItem['as']) => {
    const found = items.find(one => one.id === id)
    return found === undefined ? fallback : label(items, found)
  }
  const numberOf = (one: NumberedItem) => label(one.as === 'Table' ? tables : figures, one)
  return {
    table: id => labelOf(tables, id, 'Table'),
    figure: id => labelOf(figures, id, 'Figure'),
    section: id => headings.get(id) ?? '',
    tableOf: (indicator, by) => {
      const found = tables.find(one => showsBy(one, indicator, by))
      return found && label(tables, found)
    },
    showing: indicator =>
      printed.filter(one => one.refs.includes(indicator) || one.results.includes(indicator)).map(numberOf),
    dividedBy: group => printed.filter(({ by }) => by.includes(group)).map(numberOf),
    given: {
      tables: tables.map((_, at) => String(at + 1)),
      figures: figures.map((_, at) => String(at + 1)),
      sections: [...headings.values()].filter(number => !number.startsWith(APPENDIX)),
      appendices: [...headings.values()]
        .filter(number => number.startsWith(APPENDIX))
        .map(number => number.slice(APPENDIX.length)),
    },
  }
}

const showsBy = (
  { refs, by: own, across }: NumberedItem,
  indicator: string,
  by: readonly string[],
): boolean =>
  refs.includes(indicator) &&
  by.every(name => own.includes(name)) &&
  (across === undefined || by.includes(across))

const APPENDIX = 'Appendix '

/** Sections have numbers, appendices letters. */
function headingsOf({ blocks }: WithBlocks): Map<string, string> {
  const idsOf = (heading: 'section' | 'appendix') =>
    blocks
      .filter(block => kindOfBlock(block).heading(block) === heading)
      .map(block => kindOfBlock(block).id(block))
  return new Map([
    ...idsOf('section').map((id, at) => [id, String(at + 1)] as const),
    ...idsOf('appendix').map((id, at) => [id, `${APPENDIX}${letter(at)}`] as const),
  ])
}

const letter = (at: number): string => String.fromCharCode('A'.charCodeAt(0) + at)
