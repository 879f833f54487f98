// Looks for columns of which many cells were not understood, and so were left blank, and for tables of which many rows
// were left out. In: a return as read. Out: problems.
import { type Problem, problem } from '../../../problems/problem.ts'
import { counted } from '../../../terms/words.ts'
import { REPEATED } from '../read-table.ts'
import { type ReturnAsRead, sayYear, severityOf } from './return-as-read.ts'

/** `DEC: not a date, left blank`. A date that is marked as not known is left blank as well, and rightly. */
const LOST = /^([^:]+): (not a (?:date|code|number)), left blank$/

export function checkCellsLost(read: ReturnAsRead): Problem[] {
  return read.accounts.flatMap(account => {
    const table = read.definition.tables.find(({ table: name }) => name === account.table)
    if (table === undefined) return []
    const place = { file: read.files[account.file]?.file ?? '' }
    const isLost = account.repaired.some(({ what }) => LOST.test(what))
    const all = isLost ? (read.tables.get(account.table) ?? []) : []
    const rows = all.filter(row => row.place.file === account.file)
    const lost = account.repaired.flatMap(({ what, rows: at }) => {
      const [, column, why] = LOST.exec(what) ?? []
      if (column === undefined || why === undefined) return []
      const filled = rows.filter(({ values }) => values[column] !== undefined).length + at.length
      const severity = severityOf(at.length, filled, read)
      return severity === undefined
        ? []
        : [
            problem(severity, 'return-cells-lost', place, {
              title: table.title,
              year: sayYear(rows[0]?.year ?? 0),
              column,
              why,
              count: at.length,
              of: filled,
              row: at[0] ?? 0,
            }),
          ]
    })
    return [...lost, ...leftOut(read, account, table, place)]
  })
}

/** The required tables have an error of their own. */
function leftOut(
  read: ReturnAsRead,
  account: ReturnAsRead['accounts'][number],
  { title, required }: { readonly title: string; readonly required: boolean },
  place: { readonly file: string },
): Problem[] {
  if (required) return []
  const tallies = account.leftOut.filter(({ what }) => what !== REPEATED)
  const count = tallies.reduce((sum, { rows }) => sum + rows.length, 0)
  return severityOf(count, account.read, read) !== 'error'
    ? []
    : [
        problem('error', 'return-rows-unusable', place, {
          title,
          count,
          of: counted(account.read, 'row'),
          reasons: tallies.map(({ what, rows }) => `${what} (${counted(rows.length, 'row')})`).join(', '),
          most: `${read.definition.trust.contradict['stop-from']}%`,
        }),
      ]
}
