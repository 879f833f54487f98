// A topic's table as three tables with the same columns, one for each part, so that no cell is merged. The name of the
// part heads the first column. In: the table. Out: captions and tables.
import type { TopicTable } from '../../papers/paper.ts'
import { textWidthMm } from './lengths.ts'
import { figure, paragraph, quiet, reference, strong, text } from './parts.ts'
import type { Content } from './sections.ts'
import { type Cell, type Column, table } from './table.ts'
import type { Writing } from './writing.ts'

const LABEL_MM = 52
const WIDEST_MM = 45

export function writeTopicTable(
  { caption, columns, parts }: TopicTable,
  isOnFreshSheet: boolean,
  { colour, wideSheet }: Writing,
): Content[] {
  const widthMm = Math.min(WIDEST_MM, (textWidthMm(wideSheet) - LABEL_MM) / Math.max(1, columns.length))
  const figures = columns.map(
    ({ ref, name, unit }): Column => ({
      heading: [reference(ref), text(` ${name}`), quiet(` ${unit}`)],
      widthMm,
      holds: 'figures',
    }),
  )
  return parts
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ title, rows }, at) => [
      paragraph('Caption', [text(`${caption}: ${title}`)], { pageBreakBefore: isOnFreshSheet && at === 0 }),
      table(
        [{ heading: [text(title)], widthMm: LABEL_MM, holds: 'text' }, ...figures],
        rows.map(({ label, isCurrent, cells }): Cell[] => [
          { children: [isCurrent ? strong(label) : text(label)], isCurrent },
          ...cells.map((one): Cell => ({ children: figure(one, isCurrent, 'before'), isCurrent })),
        ]),
        colour,
        true,
      ),
    ])
}
