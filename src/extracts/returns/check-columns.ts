// Reports columns in which no row has anything, though the return asks for it of every row. In: the rows of a table.
// Out: a warning.
import type { ReturnColumn, ReturnTable } from '../../definitions/returns.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { Origin } from '../../terms/origin.ts'
import type { ReturnRow } from '../return.ts'

/** In fewer rows all may be blank by chance. */
const FEWEST_ROWS = 10

/** Columns that a return has for every row; others, such as the end of care, are often blank. */
const ALWAYS_FILLED: ReadonlySet<string> = new Set([
  ...['SEX', 'ETHNIC', 'RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'REVIEW_CODE', 'MISSING'],
  ...['IN_TOUCH', 'ACTIV', 'ACCOM', 'DATE_INT', 'ELIGIBILITY', 'ACCOM_SUITABLE'],
  ...['CONVICTED', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'],
])
/** The date of birth is repeated in most tables, and needed only where the column is. */
const isAlwaysFilled = ({ name, required }: ReturnColumn): boolean =>
  ALWAYS_FILLED.has(name) || (name === 'DOB' && required !== false)

export function checkColumns(
  rows: readonly ReturnRow[],
  found: readonly ReturnColumn[],
  { title }: ReturnTable,
  origin: Origin,
): Problem[] {
  if (rows.length < FEWEST_ROWS) return []
  const blank = found.filter(
    column => isAlwaysFilled(column) && !rows.some(({ values }) => values[column.name] !== undefined),
  )
  return blank.length === 0
    ? []
    : [
        problem('warning', 'return-columns-blank', origin, {
          table: title,
          columns: blank.map(({ name }) => name).join(', '),
          rows: rows.length,
        }),
      ]
}
