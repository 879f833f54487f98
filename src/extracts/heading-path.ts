// Compares the headings of a source with those of a column, which may stand in several rows. In: a header and headings.
// Out: the columns that they head.
import type { Above, Header, HeaderCell } from './header-band.ts'
import { plainHeading } from './heading.ts'
import { YEAR, yearLabel } from './year-label.ts'

/** Between the headings of a column that stand in several rows: `Reviews / %`. */
export const OVER = /\s+[/>]\s+/

/**
 * The columns whose own heading is any of these, or a year where one of these says `{year}`; or, where none is, those that such a heading covers. `Reviews / %` is the
 * column `%` under `Reviews`, with any headings between.
 */
export function columnsHeaded(header: Header, headings: readonly string[]): HeaderCell[] {
  const plain = new Set(headings.map(plainHeading))
  const isYear = (heading: string) => headings.includes(YEAR) && yearLabel(heading) !== undefined
  const own = header.cells.filter(({ heading }) => plain.has(plainHeading(heading)) || isYear(heading))
  if (own.length > 0) return own
  const paths = headings
    .filter(heading => OVER.test(heading))
    .map(heading => heading.split(OVER).map(plainHeading))
  const named = header.cells.filter(cell => paths.some(path => isUnder(cell, path)))
  return named.length > 0 ? named : header.cells.filter(cell => coveredBy(cell, plain) !== undefined)
}

/** The heading of several rows that covers the column, if it is any of these. */
export const coveredBy = ({ above }: HeaderCell, plain: ReadonlySet<string>): Above | undefined =>
  above.find(
    ({ heading, isHeading, isMerged }) => (isHeading || isMerged) && plain.has(plainHeading(heading)),
  )

/** Whether the headings of the column end with the last of the path and have the others above it, in order. */
function isUnder({ heading, above }: HeaderCell, path: readonly string[]): boolean {
  const [last = '', ...others] = path.toReversed()
  if (plainHeading(heading) !== last) return false
  const upper = above.map(one => plainHeading(one.heading)).reverse()
  let from = 0
  return others.every(name => {
    const at = upper.indexOf(name, from)
    from = at + 1
    return at >= 0
  })
}
