// The year of a table in its title. In: a table that has been found. Out: the year, if its titles name one.
import type { ExtractCell, ExtractSheet } from './cell.ts'
import type { Header } from './header-band.ts'
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
  year,
}: TableInSheet): YearLabel | undefined {
  if (year !== undefined) return year
  const ownYear = own === header ? undefined : yearAbove(sheet, own)
  if (ownYear !== undefined) return ownYear
  const titles = titlesAbove(sheet, header)
  const [first] = header.cells
  if (first !== undefined) titles.push(first.heading)
  const name = sheet.name ?? ''
  return (
    yearInTitles(titles.filter(title => !OTHER_YEARS.test(title))) ??
    yearLabel(name.trim()) ??
    yearInTitles([name])
  )
}

const COMPARED = /\b(compar\w*|since|baseline|vs|versus)\b/i

/** The year that stands between a table and the one above it, also as `Last year: 2024/25`. */
export const yearAbove = (sheet: ExtractSheet, header: Header): YearLabel | undefined =>
  yearInTitles(titlesAbove(sheet, header).filter(title => !COMPARED.test(title)))

function titlesAbove(sheet: ExtractSheet, header: Header): string[] {
  const titles: string[] = []
  for (let row = header.top - 1; row >= 0; row--) {
    const cells = Array.from({ length: sheet.columnCount(row) }, (_, column) => sheet.cell(row, column))
    if (cells.some(isData)) break
    titles.push(
      ...cells.flatMap(cell => (cell.kind === 'text' || cell.kind === 'number' ? [cell.shown] : [])),
    )
  }
  return titles
}

const isData = (cell: ExtractCell): boolean =>
  (cell.kind === 'number' && yearLabel(cell.shown) === undefined) ||
  (cell.kind === 'text' && yearLabel(cell.text) === undefined && /^[^a-z]*\d[^a-z]*$/i.test(cell.text))
