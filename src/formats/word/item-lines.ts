// The lines of indicators in columns: the reference, the name, and the figure at the right end of its column. In: a style,
// the sheet and its columns. Out: what makes a line of its parts.
import { type Paragraph, TabStopType } from 'docx'
import type { PaperSheet } from '../../drawing/look/look.ts'
import { columnWidthMm, mm, NAME_MM } from './lengths.ts'
import { type Child, line } from './word-runs.ts'

export function itemLines(
  style: 'MembersItem' | 'DashboardItem',
  sheet: PaperSheet,
  columns: number,
): (children: readonly Child[]) => Paragraph {
  const placed = {
    tabStops: [
      { type: TabStopType.LEFT, position: mm(NAME_MM) },
      { type: TabStopType.RIGHT, position: mm(columnWidthMm(sheet, columns)) },
    ],
    indent: { left: mm(NAME_MM), hanging: mm(NAME_MM) },
  }
  return children => line(style, children, placed)
}
