// Finds a table that is a copy of that of another year. In: a return as read, by year. Out: problems.
import { type Problem, problem } from '../../../problems/problem.ts'
import type { ReturnRow } from '../../return.ts'
import { type ReturnAsRead, rowOrigin, sayYear, type TableOfYear, type YearBook } from './return-as-read.ts'

/** Only children in care in the year have rows here. */
const IN_CARE = ['reviews', 'oc2', 'missing']
/** Fewer rows may be alike by chance. */
const FEWEST_ROWS = 5

/**
 * The header of the same children, or their outcomes, may be the same in two years. But a copy has children who are not
 * in the header of its year, or in care.
 */
export const checkTablesRepeated = (
  read: ReturnAsRead,
  tables: readonly TableOfYear[],
  books: readonly YearBook[],
): Problem[] =>
  [...Map.groupBy(tables, ({ table, rows }) => `${table.table} ${rows.length}`).values()].flatMap(years => {
    // Only tables with the same number of rows are compared: the texts of a million rows would cost too much.
    if (years.length < 2) return []
    const marks = new Map<string, number>()
    return years.flatMap(one => {
      const mark = one.rows.map(markOf).sort().join('\n')
      const other = marks.get(mark)
      marks.set(mark, one.year)
      return other === undefined || !isOfOthers(one, books) ? [] : repeated(read, one, other)
    })
  })

/** Whether some of its rows are about children who do not belong to its year. */
function isOfOthers({ table, year, rows }: TableOfYear, books: readonly YearBook[]): boolean {
  const book = books.find(one => one.year === year)
  const known = IN_CARE.includes(table.table) ? book?.episodes : book?.headers
  return known !== undefined && known.size > 0 && rows.some(({ child }) => !known.has(child))
}

function repeated(read: ReturnAsRead, { table, year, rows }: TableOfYear, other: number): Problem[] {
  const [first] = rows
  return first === undefined || rows.length < FEWEST_ROWS
    ? []
    : [
        problem('error', 'return-table-repeated', rowOrigin(read, first), {
          title: table.title,
          year: sayYear(year),
          other: sayYear(other),
          count: rows.length,
        }),
      ]
}

const markOf = ({ child, values }: ReturnRow): string => `${child} ${Object.values(values).join(' ')}`
