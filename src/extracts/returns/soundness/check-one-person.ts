// Checks whether a number stands for one child. In: a return as read. Out: problems with numbers that have several dates
// of birth.
import { type Problem, problem } from '../../../problems/problem.ts'
import { dayOfColumn, type ReturnAsRead, rowOrigin, severityOf, type TableOfYear } from './return-as-read.ts'
import { rowsOfTable, tally } from './tally.ts'

/** A date of birth is corrected now and then. */
const [FEW_CORRECTED, SHARE_CORRECTED] = [3, 0.02]
const FEWEST_THAT_STOP = 5

/** By year, so that one wrong header is not hidden by the right ones of other years. */
export function checkOnePerson(read: ReturnAsRead, tables: readonly TableOfYear[]): Problem[] {
  const births = new Map<number, number>()
  return tables
    .filter(({ table }) => table.table === 'header')
    .sort((one, other) => one.year - other.year)
    .flatMap(({ table, year, rows }) => {
      const { count, of, first } = tally(rows, row => {
        const born = dayOfColumn(row, 'DOB')
        if (born === undefined) return undefined
        const before = births.get(row.child)
        if (before === undefined) births.set(row.child, born)
        return before !== undefined && before !== born
      })
      if (first === undefined || (count < FEW_CORRECTED && count < of * SHARE_CORRECTED)) return []
      const severity = count < FEWEST_THAT_STOP ? undefined : severityOf(count, of, read)
      return [
        problem(severity ?? 'warning', 'return-births-many', rowOrigin(read, first), {
          ...rowsOfTable(table, year, count, of, first),
        }),
      ]
    })
}
