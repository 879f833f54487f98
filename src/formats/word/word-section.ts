// A section of a longer paper: the officers' commentary, then its text, tables and charts in order. In: a section.
// Out: content, each part on the sheet that it needs.
import { numberedTitle, type Section } from '../../papers/paper.ts'
import { sheetOfTable, writeDataTable } from './data-table.ts'
import { mm, textWidthMm } from './lengths.ts'
import { continuing, type LaidOnSheet, onFreshSheet, onSheet } from './sections.ts'
import { wordChart } from './word-chart.ts'
import { writeCommentary } from './word-commentary.ts'
import type { WordContext } from './word-context.ts'
import { blockTitle, paragraph, subheading, textRun } from './word-runs.ts'

/** `chartsBefore`: as in a topic. */
export function wordSection(
  section: Section,
  at: number,
  isOnFreshSheet: boolean,
  chartsBefore: number,
  writing: WordContext,
): LaidOnSheet[] {
  const title = blockTitle(
    numberedTitle(section),
    at,
    isOnFreshSheet ? { pageBreakBefore: true } : { spacing: { before: mm(8) } },
  )
  const chartsUpTo = (order: number) =>
    section.parts.slice(0, order + 1).filter(({ part }) => part === 'chart').length
  const opening = [title, ...writeCommentary(section.commentary, at, { isNumbered: false })]
  return [
    ...onSheet([isOnFreshSheet ? onFreshSheet(opening) : continuing(opening)], writing.sheet),
    ...section.parts.flatMap((part, order) =>
      writePart(part, order === 0, chartsBefore + chartsUpTo(order), writing),
    ),
  ]
}

/** `chartNumber` is the number of the part, if it is a chart. */
function writePart(
  part: Section['parts'][number],
  isFirst: boolean,
  chartNumber: number,
  writing: WordContext,
): LaidOnSheet[] {
  const { sheet } = writing
  switch (part.part) {
    case 'text':
      return onSheet(
        [
          continuing([
            ...(part.heading === undefined ? [] : [subheading(part.heading)]),
            ...part.paragraphs.map(words =>
              paragraph('Commentary', [textRun(words)], isFirst ? { keepNext: true } : {}),
            ),
          ]),
        ],
        sheet,
      )
    case 'table':
      return onSheet([continuing(writeDataTable(part.table, writing))], sheetOfTable(part.table, writing))
    case 'chart':
      return onSheet(
        [continuing(wordChart(part.chart, chartNumber, { widthMm: textWidthMm(sheet) }, writing))],
        sheet,
      )
  }
}
