// Finds the columns of a table by their headings. In: its first records. Out: the position of each declared
// column, and problems with missing ones.
import type { ReturnColumn, ReturnTable } from '../../definitions/returns.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { Origin } from '../../terms/origin.ts'
import { shorten } from '../cell.ts'
import { sayHeadings } from '../heading.ts'
import { headingLike } from './heading-like.ts'
import { bare } from './name-of.ts'
import type { RawTable } from './raw-table.ts'

export interface Headings {
  readonly row: number
  /** The number of cells up to the last heading. */
  readonly width: number
  readonly columns: readonly { readonly column: ReturnColumn; readonly at: number }[]
}

/** There may be a merged title, a note or a blank row above the headings. */
const ROWS_LOOKED_AT = 20

interface FirstRow {
  readonly row: number
  /** In the form in which they are compared, and as typed. */
  readonly cells: readonly string[]
  readonly typed: readonly string[]
}

/** The row with the most of the expected headings. */
function bestRow(each: RawTable['each'], expected: readonly ReadonlySet<string>[]) {
  const rows: FirstRow[] = []
  each((cells, row) => {
    if (cells.some(cell => cell.trim() !== '')) rows.push({ row, cells: cells.map(bare), typed: [...cells] })
    return rows.length === ROWS_LOOKED_AT
  })
  const matching = ({ cells }: FirstRow) =>
    expected.filter(names => cells.some(cell => names.has(cell))).length
  return rows
    .map(row => ({ ...row, matches: matching(row) }))
    .reduce<(FirstRow & { readonly matches: number }) | undefined>(
      (one, other) => (one === undefined || other.matches > one.matches ? other : one),
      undefined,
    )
}

const headingsOf = ({ columns }: ReturnTable) =>
  columns.map(({ name, also }) => new Set([name, ...also].map(bare)))
const fewest = ({ columns }: ReturnTable) => Math.min(2, columns.length)

export const hasHeadings = (each: RawTable['each'], table: ReturnTable): boolean =>
  (bestRow(each, headingsOf(table))?.matches ?? 0) >= fewest(table)

/** More than the child and the date of birth, which every table has. */
export const hasAllHeadings = (each: RawTable['each'], table: ReturnTable): boolean => {
  const needed = { ...table, columns: table.columns.filter(({ required }) => required !== false) }
  return (
    (bestRow(each, headingsOf(needed))?.matches ?? 0) === needed.columns.length &&
    (bestRow(each, headingsOf(table))?.matches ?? 0) > 2
  )
}

/** A file without any content is an empty table, which is not a problem. */
export function findHeadings(
  raw: RawTable,
  origin: Origin,
): { headings?: Headings; problems: readonly Problem[] } {
  const { columns } = raw.table
  const expected = headingsOf(raw.table)
  const best = bestRow(raw.each, expected)
  if (best === undefined) return { problems: [] }
  const needed = columns.filter(({ required }) => required !== false)
  // The message does not quote what was found: it may be the row of a child.
  if (best.matches < fewest(raw.table)) {
    return {
      problems: [
        problem('error', 'return-headings-missing', origin, {
          table: raw.table.title,
          expected: needed.map(({ name, also }) => also[0] ?? name).join(', '),
          rows: ROWS_LOOKED_AT,
        }),
      ],
    }
  }
  const places = expected.map(names => best.cells.flatMap((cell, at) => (names.has(cell) ? [at] : [])))
  const found = columns.flatMap((column, i) => {
    const at = places[i]?.[0]
    return at === undefined ? [] : [{ column, at }]
  })
  return {
    headings: { row: best.row, width: best.cells.findLastIndex(cell => cell !== '') + 1, columns: found },
    problems: checkHeadings(raw.table, places, best.typed, origin),
  }
}

/** `places`: where the headings of each column are. */
function checkHeadings(
  { title: table, columns }: ReturnTable,
  places: readonly (readonly number[])[],
  typed: readonly string[],
  origin: Origin,
): Problem[] {
  const claimed = new Set(places.flat())
  const others = typed.filter((_, at) => !claimed.has(at))
  const twice = columns.filter((_, i) => (places[i]?.length ?? 0) > 1)
  const absent = columns
    .filter((_, i) => places[i]?.length === 0)
    .map(column => ({ ...column, like: headingLike([column.name, ...column.also], others) }))
  const other = absent.filter(
    ({ required, expected, like }) => required === false && (expected || like !== undefined),
  )
  const sayLike = (like: string | undefined) =>
    like === undefined ? {} : { like: `'${shorten(like.trim())}'` }
  return [
    ...twice.map(({ name, also }) =>
      problem('error', 'return-column-twice', origin, { table, column: sayHeadings([name, ...also]) }),
    ),
    ...absent
      .filter(({ required }) => required !== false)
      .map(({ name, also, like }) =>
        problem('error', 'return-column-missing', origin, {
          table,
          column: sayHeadings([name, ...also]),
          ...sayLike(like),
        }),
      ),
    ...(other.length > 0
      ? [
          problem('warning', 'return-columns-absent', origin, {
            table,
            columns: other
              .map(({ name, like }) =>
                like === undefined ? name : `${name} (unless it is '${shorten(like.trim())}')`,
              )
              .join(', '),
          }),
        ]
      : []),
  ]
}
