// A topic's table: months, years and benchmarks under one another, each part headed above its first row. In: the table
// and the width that it may take. Out: its caption and the table.
import type { TopicTable } from '../../papers/paper.ts'
import { captionRuns } from './caption-runs.ts'
import type { Content } from './sections.ts'
import type { WordContext } from './word-context.ts'
import { type Child, figure, paragraph, quiet, reference, strong, textRun } from './word-runs.ts'
import { type WordCell, type WordColumn, wordTable } from './word-table.ts'

const LABEL_MM = 30
const WIDEST_MM = 45
/** Where the PDF has them one above the other: `29 of 172 16.9%`. */
const BEFORE_RATES = 'Before a rate are the numbers that it was worked out from.'

/** `before`: a break to the next column or page. */
export function writeTopicTable(
  { caption, columns, parts }: TopicTable,
  availableMm: number,
  before: readonly Child[],
  { colour }: WordContext,
): Content[] {
  const widthMm = Math.min(WIDEST_MM, (availableMm - LABEL_MM) / Math.max(1, columns.length))
  const figures = columns.map(
    ({ ref, name, unit }): WordColumn => ({
      heading: [reference(ref), textRun(` ${name}`), quiet(` ${unit}`)],
      widthMm,
      holds: 'figures',
    }),
  )
  const rows = parts.flatMap(part =>
    part.rows.map(({ label, isCurrent, cells }, at): WordCell[] => [
      {
        children: [isCurrent ? strong(label) : textRun(label)],
        isCurrent,
        ...(at === 0 && { over: part.title }),
      },
      ...cells.map((one): WordCell => ({ children: figure(one, isCurrent, 'before'), isCurrent })),
    ]),
  )
  return [
    paragraph('Caption', [...before, ...captionRuns(caption)]),
    wordTable(
      [{ heading: [textRun('Period')], widthMm: LABEL_MM, holds: 'text' }, ...figures],
      rows,
      colour,
      false,
    ),
    ...(rowsHaveNumbers(parts) ? [paragraph('DataNote', [textRun(BEFORE_RATES)])] : []),
  ]
}

const rowsHaveNumbers = (parts: TopicTable['parts']): boolean =>
  parts.some(({ rows }) => rows.some(({ cells }) => cells.some(({ below }) => below !== undefined)))
