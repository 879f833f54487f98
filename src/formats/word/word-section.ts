// A section of a longer paper: the officers' commentary, then its text, tables and charts in order. In: a section.
// Out: sections of Word.
import type { PaperSheet } from '../../drawing/look/look.ts'
import { numberedTitle, type Section } from '../../papers/paper.ts'
import { isLettered } from '../is-lettered.ts'
import { sheetOfTable, writeDataTable } from './data-table.ts'
import { mm } from './lengths.ts'
import { type Content, continuing, onFreshSheet, onSheet, type SectionOnSheet } from './sections.ts'
import { wordChart } from './word-chart.ts'
import { writeCommentary } from './word-commentary.ts'
import type { WordContext } from './word-context.ts'
import { blockTitle, paragraph, subheading, textRun } from './word-runs.ts'

interface LaidContent {
  readonly sheet: PaperSheet
  readonly content: Content[]
}

/**
 * An appendix and the first section begin on a fresh sheet; other sections continue. `chartsBefore`: as in a
 * topic.
 */
export function wordSection(
  section: Section,
  at: number,
  isFirst: boolean,
  chartsBefore: number,
  writing: WordContext,
): SectionOnSheet[] {
  const isOnFreshSheet = isFirst || isLettered(section.number)
  const title = blockTitle(numberedTitle(section), at, isOnFreshSheet ? {} : { spacing: { before: mm(8) } })
  const chartsUpTo = (order: number) =>
    section.parts.slice(0, order + 1).filter(({ part }) => part === 'chart').length
  return together([
    { sheet: writing.sheet, content: [title, ...writeCommentary(section.commentary, at, false)] },
    ...section.parts.map((part, order) =>
      writePart(part, order === 0, chartsBefore + chartsUpTo(order), writing),
    ),
  ]).flatMap(({ sheet, content }, run) =>
    onSheet([(run > 0 || isOnFreshSheet ? onFreshSheet : continuing)(content)], sheet),
  )
}

/** `chartNumber` is the number of the part, if it is a chart. */
function writePart(
  part: Section['parts'][number],
  isFirst: boolean,
  chartNumber: number,
  writing: WordContext,
): LaidContent {
  switch (part.part) {
    case 'text':
      return {
        sheet: writing.sheet,
        content: [
          ...(part.heading === undefined ? [] : [subheading(part.heading)]),
          ...part.paragraphs.map(words =>
            paragraph('Commentary', [textRun(words)], isFirst ? { keepNext: true } : {}),
          ),
        ],
      }
    case 'table':
      return { sheet: sheetOfTable(part.table, writing), content: writeDataTable(part.table, writing) }
    case 'chart':
      return { sheet: writing.sheet, content: wordChart(part.chart, chartNumber, writing) }
  }
}

/** Joins parts that follow one another on the same sheets: they are one section of Word. */
function together(parts: readonly LaidContent[]): LaidContent[] {
  const runs: LaidContent[] = []
  for (const { sheet, content } of parts) {
    const run = runs.at(-1)
    if (run?.sheet === sheet) run.content.push(...content)
    else runs.push({ sheet, content: [...content] })
  }
  return runs
}
