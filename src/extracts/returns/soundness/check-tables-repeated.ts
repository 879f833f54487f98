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
  [...Map.groupBy(tables, ({ table }) => table.table).values()].flatMap(years => {
    const marks = new Map<string, number>()
    return years.flatMap(({ table, year, rows }) => {
      const [first] = rows
      if (first === undefined || rows.length < FEWEST_ROWS) return []
      const mark = rows.map(markOf).sort().join('\n')
      const other = marks.get(mark)
      marks.set(mark, year)
      const book = books.find(one => one.year === year)
      const known = IN_CARE.includes(table.table) ? book?.episodes : book?.headers
      const isOfOthers = known !== undefined && known.size > 0 && rows.some(({ child }) => !known.has(child))
      return other === undefined || !isOfOthers
        ? []
        : [
            problem('error', 'return-table-repeated', rowOrigin(read, first), {
              title: table.title,
              year: sayYear(year),
              other: sayYear(other),
              count: rows.length,
            }),
          ]
    })
  })

const markOf = ({ child, values }: ReturnRow): string => `${child} ${Object.values(values).join(' ')}`
