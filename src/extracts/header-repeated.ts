// Splits a table at headings that are repeated further down with other columns. In: a table that has been found, and the
// headings of its first column. Out: tables with one header each.
import type { Problem } from '../problems/problem.ts'
import { plainText } from './cell.ts'
import { type Header, headerAt } from './header-band.ts'
import { isOneOf, plainHeading } from './heading.ts'
import type { Findings } from './read-cell.ts'
import { type TableInSheet, tableRows } from './table-in-sheet.ts'
import { yearAbove, yearOfTable } from './table-titles.ts'
import { isPeriodAsTyped } from './understand-period.ts'
import type { YearLabel } from './year-label.ts'

/**
 * Headings that are the same as above are those of the next page, and the table goes on. Others begin a new block: the
 * months of the first half of a year, and below them those of the second. So do the same ones under the title of another year.
 */
export function blocksOf(
  standing: TableInSheet,
  column: number,
  headings: readonly string[],
): TableInSheet[] {
  const { sheet, header, endRow } = standing
  const headers: Header[] = [header]
  const hasPeriods = headsPeriods(header)
  for (const row of tableRows(standing)) {
    const cell = sheet.cell(row, column)
    if (cell.kind !== 'text' || !isOneOf(cell.text, headings)) continue
    const next = headerAt(sheet, row)
    const before = headers.at(-1) ?? header
    const year = yearAbove(sheet, next)
    const isOfOtherYear =
      year !== undefined &&
      !isSameYear(year, yearOfTable({ ...standing, header: before, firstHeader: header }))
    if (!isSame(before, next) || isOfOtherYear) headers.push(next)
  }
  // Other headings, none of them a period, are those of a table of something else.
  return headers
    .map((one, i) => ({
      ...standing,
      header: one,
      firstHeader: header,
      endRow: headers[i + 1]?.top ?? endRow,
    }))
    .filter(({ header: one }) => one === header || !hasPeriods || headsPeriods(one))
}

const headsPeriods = ({ cells }: Header): boolean =>
  cells.some(({ cell, above }) => [cell, ...above.map(one => one.cell)].some(isPeriodAsTyped))

const isSameYear = (a: YearLabel, b: YearLabel | undefined): boolean =>
  a.kind === b?.kind && a.year === b.year

const isSame = (before: Header, next: Header): boolean => {
  const plain = ({ cells }: Header) =>
    cells.map(({ column, heading }) => `${column}:${plainHeading(plainText(heading))}`).join('|')
  return plain(before) === plain(next)
}

/** A row or column that one block lacks may be in another. */
export function joinBlocks(found: readonly Findings[]): Findings {
  const isMissing = ({ code }: Problem) => code === 'row-missing' || code === 'column-missing'
  const sayMissing = (one: Problem) => `${one.code} ${'expected' in one.facts ? one.facts.expected : ''}`
  const [first, ...others] = found.map(({ problems }) => new Set(problems.filter(isMissing).map(sayMissing)))
  const inAll = new Set([...(first ?? [])].filter(one => others.every(other => other.has(one))))
  const seen = new Set<string>()
  return {
    readings: found.flatMap(({ readings }) => readings),
    problems: found.flatMap(({ problems }) =>
      problems.filter(one => {
        if (!isMissing(one) || found.length === 1) return true
        const said = sayMissing(one)
        const isFirst = inAll.has(said) && !seen.has(said)
        seen.add(said)
        return isFirst
      }),
    ),
  }
}
