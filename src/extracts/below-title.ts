// Tells tables of the same headings apart by the title above each. In: a sheet, and a header. Out: its title; and where its table
// ends.
import { type ExtractSheet, filledColumns, isMergedSideways } from './cell.ts'
import { type Header, headerAt } from './header-band.ts'
import { plainHeading } from './heading.ts'
import { columnsHeaded } from './heading-path.ts'

/** A title is no further above its headings. */
const MOST_ABOVE = 3

/** The nearest text above that stands alone in its row; headings merged over others may be between. */
export function titleOver(sheet: ExtractSheet, { top }: Pick<Header, 'top'>): string | undefined {
  for (let row = top - 1; row >= Math.max(0, top - MOST_ABOVE); row--) {
    const columns = filledColumns(sheet, row)
    const [first, second] = columns
    if (
      first === undefined ||
      (second !== undefined && columns.every(one => isMergedSideways(sheet, row, one)))
    )
      continue
    return second === undefined ? sheet.cell(row, first).shown : undefined
  }
  return undefined
}

/** `Reviews on time` begins `Reviews on time (target 95%)`, and not `Reviews on timeliness`. */
export function beginsTitle(title: string, words: string): boolean {
  const [plain, own] = [title, words].map(plainHeading) as [string, string]
  return plain.startsWith(own) && !/^[\p{L}\d]/u.test(plain.slice(own.length))
}

/** The row of the title above the next header with the headings, whatever its months are: that is another table. */
export function endBelowTitle(
  sheet: ExtractSheet,
  header: Header,
  find: readonly (readonly string[])[],
): number {
  for (let row = header.row + 1; row < sheet.rowCount; row++) {
    const next = filledColumns(sheet, row).length > 1 ? headerAt(sheet, row) : undefined
    if (next === undefined || !find.every(headings => columnsHeaded(next, headings).length > 0)) continue
    let end = row
    while (end - 1 > header.row && filledColumns(sheet, end - 1).length <= 1) end--
    return end
  }
  return sheet.rowCount
}
