// Understands the year of a row of a published file. In: its cell, and the kind of year that the file names.
// Out: the financial year, or nothing.
import { type FinancialYear, year } from '../terms/period.ts'
import type { ExtractCell } from './cell.ts'
import { isProblem } from './find-table.ts'
import { withoutMarks } from './heading.ts'
import { understandPeriod } from './understand-period.ts'

/** `2022 (provisional)` and `2022p` are 2022. */
const PROVISIONAL = / ?(\((provisional|revised|final|[pr])\)|(?<=\d)[pr])$/i

/**
 * `2022`, `202122`, `2021/22`, `31 March 2022` and `March 2022`: the year that ended on 31 March 2022.
 */
export function yearEnded(cell: ExtractCell): FinancialYear | undefined {
  const text = withoutMarks(textOf(cell))
    .replace(PROVISIONAL, '')
    .replace(/^(as at|at|year (ending|ended)|year to) /i, '')
  const [alone] = /^(19|20)\d{2}$/.exec(text) ?? []
  if (alone !== undefined) return year(Number(alone) - 1)
  const typed: ExtractCell = cell.kind === 'date' ? cell : { kind: 'text', text, shown: text }
  const origin = { file: '' }
  const closed = understandPeriod(typed, 'financial-year', origin)
  if (!isProblem(closed)) return closed.kind === 'year' ? closed : undefined
  const month = understandPeriod(typed, 'month', origin)
  if (isProblem(month) || month.kind !== 'month' || !isMarch(typed, origin)) return undefined
  return year(Math.floor(month.index / 12) - 1)
}

/** A number is read without its format: Excel may show 2022 as 2,022. */
function textOf(cell: ExtractCell): string {
  if (cell.kind === 'number') return String(cell.number)
  return cell.kind === 'text' ? cell.text : cell.shown.trim()
}

/** A day counts only if it is the last of March. */
function isMarch(cell: ExtractCell, origin: { readonly file: string }): boolean {
  const day = understandPeriod(cell, 'day', origin)
  const month = understandPeriod(cell, 'month', origin)
  if (!isProblem(day) && day.kind === 'day') return day.day.endsWith('-03-31')
  return !isProblem(month) && month.kind === 'month' && month.index % 12 === 2
}

/** Years that end in March, by the names that the department's files give them. */
const ENDS_IN_MARCH = new Set(['', 'reporting year', 'financial year', 'year', 'tax year', '31 march'])

/** A quarter, a term, a week or a calendar year has no place among financial years. */
export const isYearOfAnotherKind = (kind: string): boolean =>
  !ENDS_IN_MARCH.has(kind.toLowerCase()) && !/^(academic|school) year$/i.test(kind)
