// A topic's table as three tables with the same columns, one for each part, so that no cell is merged. The name of the
// part heads the first column. In: the table. Out: captions and tables.
import type { TopicTable } from '../../papers/paper.ts'
import { textWidthMm } from './lengths.ts'
import type { Content } from './sections.ts'
import type { WordContext } from './word-context.ts'
import { figure, paragraph, quiet, reference, strong, textRun } from './word-runs.ts'
import { type WordCell, type WordColumn, wordTable } from './word-table.ts'

const LABEL_MM = 52
const WIDEST_MM = 45

export function writeTopicTable(
  { caption, columns, parts }: TopicTable,
  isOnFreshSheet: boolean,
  { colour, wideSheet }: WordContext,
): Content[] {
  const widthMm = Math.min(WIDEST_MM, (textWidthMm(wideSheet) - LABEL_MM) / Math.max(1, columns.length))
  const figures = columns.map(
    ({ ref, name, unit }): WordColumn => ({
      heading: [reference(ref), textRun(` ${name}`), quiet(` ${unit}`)],
      widthMm,
      holds: 'figures',
    }),
  )
  return parts
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ title, rows }, at) => [
      paragraph('Caption', [textRun(`${caption}: ${title}`)], {
        pageBreakBefore: isOnFreshSheet && at === 0,
      }),
      wordTable(
        [{ heading: [textRun(title)], widthMm: LABEL_MM, holds: 'text' }, ...figures],
        rows.map(({ label, isCurrent, cells }): WordCell[] => [
          { children: [isCurrent ? strong(label) : textRun(label)], isCurrent },
          ...cells.map((one): WordCell => ({ children: figure(one, isCurrent, 'before'), isCurrent })),
        ]),
        colour,
        true,
      ),
    ])
}
