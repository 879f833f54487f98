// Finds the title above a table, where several tables of a sheet have the same headings. In: a sheet, and how the title begins.
// Out: its row; and the row in which such a table ends.
import type { ExtractSheet } from './cell.ts'
import { type Header, headerAt } from './header-band.ts'
import { plainHeading } from './heading.ts'

/** The first row with a cell that begins with these words. */
export function titleRow(sheet: ExtractSheet, title: string): number | undefined {
  const words = plainHeading(title)
  for (let row = 0; row < sheet.rowCount; row++)
    if (textsIn(sheet, row).some(text => beginsWith(plainHeading(text), words))) return row
  return undefined
}

/** `Reviews on time` begins `Reviews on time (target 95%)`, and not `Reviews on timeliness`. */
const beginsWith = (text: string, words: string): boolean =>
  text.startsWith(words) && !/^[\p{L}\d]/u.test(text.slice(words.length))

/** The row of the title above the next header of the same headings. */
export function endBelowTitle(sheet: ExtractSheet, header: Header): number {
  for (let row = header.row + 1; row < sheet.rowCount; row++) {
    const next = textsIn(sheet, row).length > 1 ? headerAt(sheet, row) : undefined
    if (next === undefined || !isSame(header, next)) continue
    let end = row
    while (end - 1 > header.row && textsIn(sheet, end - 1).length <= 1) end--
    return end
  }
  return sheet.rowCount
}

const textsIn = (sheet: ExtractSheet, row: number): string[] =>
  Array.from({ length: sheet.columnCount(row) }, (_, column) => sheet.cell(row, column)).flatMap(cell =>
    cell.kind === 'blank' ? [] : [cell.shown],
  )

const isSame = ({ cells }: Header, { cells: others }: Header): boolean =>
  cells.length === others.length &&
  cells.every(({ column, heading }, at) => {
    const other = others[at]
    return other?.column === column && plainHeading(other.heading) === plainHeading(heading)
  })
