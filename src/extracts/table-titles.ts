// The year of a table in its title. In: a table that has been found. Out: the year, if its titles name one.
import type { TableInSheet } from './table-in-sheet.ts'
import { type YearLabel, yearInTitles, yearLabel } from './year-label.ts'

/** A title that speaks of another year as well, or only: `Compared with 2015/16`. */
const OTHER_YEARS = /\b(compar\w*|previous|last|since|baseline|vs|versus)\b/i

/**
 * The rows above the headings are titles as far as they have no figures, which would belong to another table. A sheet's
 * name is a title as well.
 */
export function yearOfTable({
  sheet,
  header: own,
  firstHeader: header = own,
}: TableInSheet): YearLabel | undefined {
  const titles: string[] = []
  for (let row = header.top - 1; row >= 0; row--) {
    const cells = Array.from({ length: sheet.columnCount(row) }, (_, column) => sheet.cell(row, column))
    const isData = cells.some(
      cell =>
        (cell.kind === 'number' && yearLabel(cell.shown) === undefined) ||
        (cell.kind === 'text' && yearLabel(cell.text) === undefined && /^[^a-z]*\d[^a-z]*$/i.test(cell.text)),
    )
    if (isData) break
    titles.push(
      ...cells.flatMap(cell => (cell.kind === 'text' || cell.kind === 'number' ? [cell.shown] : [])),
    )
  }
  const [first] = header.cells
  if (first !== undefined) titles.push(first.heading)
  const name = sheet.name ?? ''
  return (
    yearInTitles(titles.filter(title => !OTHER_YEARS.test(title))) ??
    yearLabel(name.trim()) ??
    yearInTitles([name])
  )
}
