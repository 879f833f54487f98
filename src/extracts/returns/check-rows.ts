// Reports what was lost in the rows of a table. In: the account of its rows. Out: warnings, and errors where its
// figures cannot be relied on.
import type { ReturnTable } from '../../definitions/returns.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { Origin } from '../../terms/origin.ts'
import { counted } from '../../terms/words.ts'
import type { Account, RowTally } from '../return.ts'
import { NOT_RECORDS, OTHER_HEADINGS } from './not-a-record.ts'
import { REPEATED } from './repeats.ts'
import { LOST } from './row-draft.ts'
import { FAULTY, SHORTENED } from './understand-child.ts'
import { DAY_UNKNOWN } from './understand-day.ts'

/** With more than one row in five left out, or one cell in five, the counts say little about the children. */
export const MOST_UNUSABLE = 0.2

const REPORTED_APART: ReadonlySet<string> = new Set([REPEATED, OTHER_HEADINGS, FAULTY, SHORTENED])

/** Whether something is lost with a row that is left out for this reason. */
export const isLoss = (why: string): boolean => !NOT_RECORDS.has(why) && !REPORTED_APART.has(why)

export function checkRows(account: Account, table: ReturnTable, origin: Origin): Problem[] {
  const { leftOut, read } = account
  const lost = leftOut.filter(({ what }) => isLoss(what))
  const count = total(lost)
  return [
    ...leftOut.flatMap(tally => reportedApart(tally, account, table, origin)),
    ...(count > 0 && count <= read * MOST_UNUSABLE
      ? [
          problem('warning', 'return-rows-left-out', origin, {
            title: table.title,
            count,
            of: counted(read, 'row'),
            reasons: sayTallies(lost),
          }),
        ]
      : []),
    ...checkCells(account, table, origin),
  ]
}

function reportedApart(
  { what, rows }: RowTally,
  { read }: Account,
  { title }: ReturnTable,
  origin: Origin,
): Problem[] {
  const row = rows[0] ?? 0
  if (what === OTHER_HEADINGS)
    return [problem('error', 'return-second-table', origin, { title, row, count: rows.length })]
  if (what !== SHORTENED && what !== FAULTY) return []
  return [
    problem('error', 'return-identifiers-lost', origin, {
      title,
      what,
      count: rows.length,
      of: counted(read, 'row'),
      row,
    }),
  ]
}

/** The return itself allows a date of which only the year is known. */
function checkCells({ repaired, used }: Account, { title, columns }: ReturnTable, origin: Origin): Problem[] {
  const lost = repaired.filter(({ what }) => what.endsWith(LOST) && !what.includes(DAY_UNKNOWN))
  const isNeeded = ({ what }: RowTally) =>
    columns.some(({ name, required }) => required !== false && what.startsWith(`${name}: `))
  const isMuch = ({ rows }: RowTally) => rows.length > used * MOST_UNUSABLE
  const [errors, warnings] = [
    lost.filter(tally => isNeeded(tally) && isMuch(tally)),
    lost.filter(tally => !(isNeeded(tally) && isMuch(tally))),
  ]
  return (
    [
      ['error', errors],
      ['warning', warnings],
    ] as const
  ).flatMap(([severity, tallies]) =>
    tallies.length === 0
      ? []
      : [
          problem(severity, 'return-cells-lost', origin, {
            title,
            cells: sayTallies(tallies.map(({ what, rows }) => ({ what: what.slice(0, -LOST.length), rows }))),
            of: counted(used, 'row'),
          }),
        ],
  )
}

const total = (tallies: readonly RowTally[]) => tallies.reduce((sum, { rows }) => sum + rows.length, 0)

/** `DEC: not a date (3 rows, the first is row 7)` */
const sayTallies = (tallies: readonly RowTally[]): string =>
  tallies
    .map(
      ({ what, rows }) =>
        `${what} (${rows.length === 1 ? '' : `${rows.length} rows, the first is `}row ${rows[0]})`,
    )
    .join(', ')
