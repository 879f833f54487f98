// Reads the rows of one table of one file. In: a raw table. Out: rows of codes, days and numbers, and an
// account of every row.
import { type Problem, problem } from '../../problems/problem.ts'
import type { Origin } from '../../terms/origin.ts'
import { year as financialYear, periodId } from '../../terms/period.ts'
import { counted } from '../../terms/words.ts'
import type { Account, ReturnRow, RowTally } from '../return.ts'
import { checkColumns } from './check-columns.ts'
import { checkRows } from './check-rows.ts'
import { findHeadings, type Headings } from './find-headings.ts'
import type { RawTable } from './raw-table.ts'
import { REPEATED, repeats } from './repeats.ts'
import { TOO_MANY } from './row-draft.ts'
import { type JudgeContext, rowJudge } from './row-judge.ts'

export interface TableRead {
  readonly rows: readonly ReturnRow[]
  readonly account: Account
  readonly problems: readonly Problem[]
}

export interface TableContext extends JudgeContext {
  readonly origin: Origin
}

/** The most codes that a message lists. */
const CODES_LISTED = 10

/** `year` is the year in which the return begins; 0 in a list. */
export function readTable(raw: RawTable, year: number, context: TableContext): TableRead {
  const { headings, problems } = findHeadings(raw, context.origin)
  if (headings === undefined)
    return {
      rows: [],
      account: { table: raw.table.table, file: raw.file, read: 0, used: 0, leftOut: [], repaired: [] },
      problems,
    }
  const reader = rowReader(raw, year, headings, context)
  const wide: number[] = []
  raw.each((cells, row) => {
    if (row === headings.row) return false
    reader.take(cells, row)
    if (raw.isStrict && cells.length > headings.width) wide.push(row)
    return false
  })
  const { rows, account, unlisted } = reader.done()
  const unlistedCodes = [...unlisted].map(([column, codes]) =>
    problem('warning', 'return-codes-unlisted', context.origin, {
      column,
      codes: sayCodes(codes),
      year: year === 0 ? 'any year' : periodId(financialYear(year)),
    }),
  )
  return {
    rows,
    account,
    problems: [
      ...problems,
      ...checkRows(account, raw.table, context.origin),
      ...fewWideRows(wide, account, raw.table.title, context.origin),
      ...checkColumns(
        rows,
        headings.columns.map(({ column }) => column),
        raw.table,
        context.origin,
      ),
      ...unlistedCodes,
    ],
  }
}

/**
 * Where every row has blank cells after the last heading, they are columns that were left empty. Where only some have
 * one, an extra comma has moved their other cells, and the last of them happens to be blank.
 */
function fewWideRows(
  wide: readonly number[],
  { read, leftOut }: Account,
  title: string,
  origin: Origin,
): Problem[] {
  const reported = new Set(leftOut.filter(({ what }) => what === TOO_MANY).flatMap(({ rows }) => rows))
  const rows = wide.filter(row => !reported.has(row))
  const [row] = rows
  if (row === undefined || wide.length * 2 > read) return []
  return [
    problem('warning', 'return-rows-wide', origin, {
      title,
      count: rows.length,
      of: counted(read, 'row'),
      row,
    }),
  ]
}

function rowReader(raw: RawTable, year: number, headings: Headings, context: TableContext) {
  const judge = rowJudge(raw, headings, year, context)
  const rows: ReturnRow[] = []
  const isRepeat = repeats(rows)
  const leftOut = new Map<string, number[]>()
  const repaired = new Map<string, number[]>()
  const unlisted = new Map<string, Map<string, number>>()
  const counts = { read: 0 }
  const sheet = raw.sheet === undefined ? {} : { sheet: raw.sheet }

  const take = (cells: readonly string[], row: number): void => {
    const draft = judge(cells, row, rows.length)
    if (draft === undefined) return
    counts.read++
    if (typeof draft === 'string') {
      note(leftOut, draft, row)
      return
    }
    const { child, values } = draft
    const made: ReturnRow = { child, year, place: { file: raw.file, ...sheet, row }, values }
    if (isRepeat(made, draft.mark)) {
      note(leftOut, REPEATED, row)
      return
    }
    rows.push(made)
    for (const repair of draft.repairs) note(repaired, repair, row)
    for (const [column, code] of draft.unlisted) noteCode(unlisted, column, code)
  }
  const done = () => {
    const account: Account = {
      table: raw.table.table,
      file: raw.file,
      read: counts.read,
      used: rows.length,
      leftOut: tallies(leftOut),
      repaired: tallies(repaired),
    }
    return { rows, account, unlisted }
  }
  return { take, done }
}

function noteCode(tally: Map<string, Map<string, number>>, column: string, code: string): void {
  const codes = tally.get(column) ?? new Map<string, number>()
  tally.set(column, codes.set(code, (codes.get(code) ?? 0) + 1))
}

function note(tally: Map<string, number[]>, what: string, row: number): void {
  const known = tally.get(what)
  if (known === undefined) tally.set(what, [row])
  else known.push(row)
}

const tallies = (tally: ReadonlyMap<string, readonly number[]>): RowTally[] =>
  [...tally].map(([what, rows]) => ({ what, rows }))

/** `S1 (3 rows), 01 (1 row)`, the most frequent first. */
function sayCodes(codes: ReadonlyMap<string, number>): string {
  const all = [...codes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const listed = all
    .slice(0, CODES_LISTED)
    .map(([code, count]) => `${code} (${count} ${count === 1 ? 'row' : 'rows'})`)
    .join(', ')
  return all.length > CODES_LISTED ? `${listed} and ${all.length - CODES_LISTED} more` : listed
}
