// The rows of one table of one file. In: the table as its file gives it. Out: rows of codes, days and
// numbers, and what became of every row.
import { type Problem, problem } from '../../problems/problem.ts'
import type { Origin } from '../../terms/origin.ts'
import { year as financialYear, periodId } from '../../terms/period.ts'
import type { Account, Row, Tally, Value } from '../return.ts'
import { type Codes, codeRule } from './codes.ts'
import { findHeadings, type Headings } from './find-headings.ts'
import type { RawTable } from './raw-table.ts'
import { mixed, repeats } from './repeats.ts'
import { type Numbers, understandBy } from './understand.ts'

export interface TableRead {
  readonly rows: readonly Row[]
  readonly account: Account
  readonly problems: readonly Problem[]
}

export interface TableContext {
  readonly codes: Codes
  readonly children: Numbers
  readonly compared: Numbers
  readonly origin: Origin
}

export const REPEATED = 'the same row stands above'
/** So many codes are named in a message. */
const CODES_SAID = 10

/** `year` is that of the return, by the year in which it begins; 0 in a list. */
export function readTable(raw: RawTable, year: number, context: TableContext): TableRead {
  const { headings, problems } = findHeadings(raw, context.origin)
  if (headings === undefined)
    return {
      rows: [],
      account: { table: raw.table.table, file: raw.file, read: 0, used: 0, leftOut: [], mended: [] },
      problems,
    }
  const reader = rowReader(raw, year, headings, context)
  raw.each((cells, row) => {
    if (row > headings.row) reader.take(cells, row)
    return false
  })
  const { rows, account, unlisted } = reader.done()
  const strange = [...unlisted].map(([column, codes]) =>
    problem('warning', 'return-codes-unlisted', context.origin, {
      column,
      codes: sayCodes(codes),
      year: year === 0 ? 'any year' : periodId(financialYear(year)),
    }),
  )
  return { rows, account, problems: [...problems, ...strange] }
}

function rowReader(raw: RawTable, year: number, { width, columns }: Headings, context: TableContext) {
  const readers = columns.map(({ column, at }) => ({
    name: column.name,
    at,
    isChild: column.is === 'child',
    isRequired: column.required === true,
    understand: understandBy(
      column,
      codeRule(context.codes, column.name, year),
      context.children,
      context.compared,
    ),
  }))
  // Every row has its columns in one order, a blank one as undefined: the engine then keeps a million rows in
  // one shape.
  const blank: Readonly<Record<string, Value>> = Object.fromEntries(
    raw.table.columns.filter(({ is }) => is !== 'child').map(({ name }) => [name, undefined]),
  )
  // Excel leaves out the last commas of a line where sixteen lines have nothing there.
  const lastNeeded = Math.max(
    ...columns.filter(({ column }) => column.required !== false).map(({ at }) => at),
  )
  const rows: Row[] = []
  const isRepeat = repeats(rows)
  const leftOut = new Map<string, number[]>()
  const mended = new Map<string, number[]>()
  const unlisted = new Map<string, Map<string, number>>()
  const counts = { read: 0 }
  const sheet = raw.sheet === undefined ? {} : { sheet: raw.sheet }

  /** A row, or why it is left out. */
  const understood = (cells: readonly string[], row: number): string | undefined => {
    const isShort = raw.isStrict && cells.length < width
    if (isShort && cells.length <= lastNeeded) return 'fewer cells than headings'
    const isLong = raw.isStrict && cells.length > width
    if (isLong && cells.slice(width).some(cell => cell.trim() !== '')) return 'more cells than headings'
    const values: Record<string, Value> = { ...blank }
    const mends: string[] = isShort ? ['fewer cells than headings, the rest left blank'] : []
    const strange: [column: string, code: string][] = []
    let child = 0
    let mark = 0
    for (const { name, at, isChild, isRequired, understand } of readers) {
      const { value, mended: mend, lost, isUnlisted, mark: own } = understand(cells[at] ?? '')
      if (value === undefined && isRequired)
        return lost ?? (isChild ? 'no identifier of a child' : `${name}: blank`)
      if (lost !== undefined) mends.push(`${lost}, left blank`)
      if (mend !== undefined) mends.push(mend)
      if (isUnlisted === true) strange.push([name, String(value)])
      mark = mixed(mark, own)
      if (isChild) child = Number(value)
      else values[name] = value
    }
    // Blank cells too many are nothing; but a comma too many moves the rest along, and what it moves is not
    // understood.
    if (isLong && strange.length + mends.length > 0) return 'more cells than headings'
    const made: Row = { child, year, place: { file: raw.file, ...sheet, row }, values }
    if (isRepeat(made, mark)) return REPEATED
    rows.push(made)
    for (const mend of mends) note(mended, mend, row)
    for (const [column, code] of strange) {
      const codes = unlisted.get(column) ?? new Map<string, number>()
      unlisted.set(column, codes.set(code, (codes.get(code) ?? 0) + 1))
    }
    return undefined
  }

  return {
    take(cells: readonly string[], row: number) {
      if (cells.every(cell => cell === '' || cell.trim() === '')) return
      counts.read++
      const why = understood(cells, row)
      if (why !== undefined) note(leftOut, why, row)
    },
    done: () => {
      const account: Account = {
        table: raw.table.table,
        file: raw.file,
        read: counts.read,
        used: rows.length,
        leftOut: tallies(leftOut),
        mended: tallies(mended),
      }
      return { rows, account, unlisted }
    },
  }
}

function note(tally: Map<string, number[]>, what: string, row: number): void {
  const known = tally.get(what)
  if (known === undefined) tally.set(what, [row])
  else known.push(row)
}

const tallies = (tally: ReadonlyMap<string, readonly number[]>): Tally[] =>
  [...tally].map(([what, rows]) => ({ what, rows }))

/** `S1 (3 rows), 01 (1 row)`, the most frequent first. */
function sayCodes(codes: ReadonlyMap<string, number>): string {
  const all = [...codes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const said = all
    .slice(0, CODES_SAID)
    .map(([code, count]) => `${code} (${count} ${count === 1 ? 'row' : 'rows'})`)
    .join(', ')
  return all.length > CODES_SAID ? `${said} and ${all.length - CODES_SAID} more` : said
}
