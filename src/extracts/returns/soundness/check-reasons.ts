// Checks whether the reasons why episodes ended stand beside their ends. In: a return as read, by year. Out: problems.
import { type Problem, problem } from '../../../problems/problem.ts'
import { dayOf } from '../../../terms/day.ts'
import { dayOfColumn, type ReturnAsRead, rowOrigin, severityOf, type TableOfYear } from './return-as-read.ts'
import { rowsOfTable, tally } from './tally.ts'

/** A reason without an end is common, since some systems hold the plan. An end without its reason is not. */
export const checkReasons = (read: ReturnAsRead, tables: readonly TableOfYear[]): Problem[] =>
  tables.flatMap(({ table, year, rows }) => {
    if (table.table !== 'episodes') return []
    const last = dayOf(`${year + 1}-03-31`)
    // A later end stands for an episode that is open, such as 31 December 9999; an earlier one is looked at elsewhere.
    const { count, of, first } = tally(rows, row => {
      const [start, end] = [dayOfColumn(row, 'DECOM'), dayOfColumn(row, 'DEC')]
      const isEnded = end !== undefined && end <= last && (start === undefined || end >= start)
      return isEnded ? row.values['REC'] === undefined : undefined
    })
    const severity = severityOf(count, of, read)
    return first === undefined || severity === undefined
      ? []
      : [
          problem(severity, 'return-ends-without-reason', rowOrigin(read, first), {
            ...rowsOfTable(table, year, count, of, first),
          }),
        ]
  })
