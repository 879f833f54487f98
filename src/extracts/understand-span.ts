// Understands the planned or done date of an action. In: a cell. Out: the first and last day, and the period
// as printed; or a problem.
// Worked: `March 2023` is 1 to 31 March 2023; `Q3 2022/23` 1 October to 31 December 2022; `2022/23` 1 April 2022 to 31 March 2023; `2023-2028` 1 January
// 2023 to 31 December 2028; 03/05/2023 that day alone.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import {
  endMonthOf,
  financialYearOf,
  firstMonthOf,
  lastDayOf,
  type Month,
  monthsAfter,
  periodId,
  sayDay,
  sayPeriod,
} from '../terms/period.ts'
import { dayTyped, isPlausibleYear, monthTyped, plausibleDay } from './calendar.ts'
import type { ExtractCell } from './cell.ts'
import { isProblem } from './find-table.ts'
import { withoutMarks } from './heading.ts'
import { understandPeriod } from './understand-period.ts'

export interface DateSpan {
  readonly first: string
  readonly last: string
  readonly text: string
}

const EXPECTED =
  'a day such as 31/03/2023, a month such as March 2023, a quarter such as Q3 2022/23, a financial year such as 2022/23, or a range of years such as 2023-2028'

export function understandSpan(cell: ExtractCell, origin: Origin): DateSpan | Problem {
  if (cell.kind === 'uncalculated')
    return problem('error', 'formula-without-value', origin, { formula: cell.formula })
  if (cell.kind === 'error') return problem('error', 'cell-error', origin, { found: cell.shown })
  return (
    spanIn(cell, origin) ??
    problem('error', 'period-not-understood', origin, { found: cell.shown, expected: EXPECTED })
  )
}

/**
 * Excel stores Mar-23 as 1 March, so the displayed text decides whether it is the month or the day. Years in
 * full (2023-2024) are a range; a financial year has the short form (2023-24).
 */
function spanIn(cell: ExtractCell, origin: Origin): DateSpan | undefined {
  const typed = withoutMarks(cell.kind === 'text' ? cell.text : cell.shown)
  const day = cell.kind === 'date' ? plausibleDay(cell.day) : dayTyped(typed)
  const month = cell.kind === 'number' ? undefined : monthTyped(typed)
  if (month !== undefined) return { first: firstDayOf(month), last: lastDayOf(month), text: sayPeriod(month) }
  if (day !== undefined) return { first: day, last: day, text: sayDay(day) }
  const range = yearsIn(typed)
  if (range !== undefined) return range
  const found = understandPeriod(cell, ['quarter', 'financial-year'], origin)
  if (isProblem(found)) return undefined
  const last = endMonthOf(found)
  const first = found.kind === 'quarter' ? monthsAfter(last, -2) : firstMonthOf(financialYearOf(last))
  return { first: firstDayOf(first), last: lastDayOf(last), text: sayPeriod(found) }
}

function yearsIn(typed: string): DateSpan | undefined {
  const [, from = '', to = ''] = /^(\d{4}) ?(?:-|–|—|\/|to) ?(\d{4})$/i.exec(typed) ?? []
  const isRange = isPlausibleYear(Number(from)) && isPlausibleYear(Number(to)) && from <= to
  return isRange ? { first: `${from}-01-01`, last: `${to}-12-31`, text: `${from} to ${to}` } : undefined
}

const firstDayOf = (month: Month): string => `${periodId(month)}-01`
