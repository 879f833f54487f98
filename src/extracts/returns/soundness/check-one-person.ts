// Checks whether a number stands for one child. In: a return as read. Out: problems with numbers that have several dates
// of birth, and with numbers that a spreadsheet rounded.
import { type Problem, problem } from '../../../problems/problem.ts'
import type { ReturnRow } from '../../return.ts'
import {
  dayOfColumn,
  type ReturnAsRead,
  rowOrigin,
  sayYear,
  severityOf,
  type TableOfYear,
} from './return-as-read.ts'

/** Excel's form of a long number, which keeps only its first digits: `1.07E+05`. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+\d{1,3}$/i
/** A date of birth is corrected now and then. */
const [FEW_CORRECTED, SHARE_CORRECTED] = [3, 0.02]

export function checkOnePerson(read: ReturnAsRead, tables: readonly TableOfYear[]): Problem[] {
  return [...bornOnManyDays(read), ...rounded(read, tables)]
}

function bornOnManyDays(read: ReturnAsRead): Problem[] {
  const births = new Map<number, number>()
  const many = new Map<number, ReturnRow>()
  for (const row of read.tables.get('header') ?? []) {
    const born = dayOfColumn(row, 'DOB')
    if (born === undefined) continue
    const before = births.get(row.child)
    if (before !== undefined && before !== born && !many.has(row.child)) many.set(row.child, row)
    births.set(row.child, born)
  }
  const first = [...many.values()][0]
  const isFew = many.size < FEW_CORRECTED && many.size < births.size * SHARE_CORRECTED
  if (first === undefined || isFew) return []
  return [
    problem(
      (many.size < FEW_CORRECTED ? undefined : severityOf(many.size, births.size, read)) ?? 'warning',
      'return-births-many',
      rowOrigin(read, first),
      {
        count: many.size,
        of: births.size,
        row: first.place.row,
      },
    ),
  ]
}

function rounded(read: ReturnAsRead, tables: readonly TableOfYear[]): Problem[] {
  const numbers = new Set(
    [...read.identities].flatMap(([child, text]) => (ROUNDED.test(text) ? [child] : [])),
  )
  if (numbers.size === 0) return []
  return tables.flatMap(({ table, year, rows }) => {
    const wrong = rows.filter(({ child }) => numbers.has(child))
    const [first] = wrong
    return first === undefined
      ? []
      : [
          problem('error', 'return-numbers-rounded', rowOrigin(read, first), {
            title: table.title,
            year: sayYear(year),
            count: wrong.length,
            of: rows.length,
            row: first.place.row,
          }),
        ]
  })
}
