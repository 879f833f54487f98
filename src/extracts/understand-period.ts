// Understands a cell as a period. In: a cell and the form of the periods in its table. Out: a period, or a
// problem.
import type { PeriodForm } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { type FinancialYear, type Month, month, type Period, year, yearToDate } from '../terms/period.ts'
import {
  dayOfSerial,
  dayTyped,
  financialYearTyped,
  isPlausibleYear,
  monthTyped,
  plainDashes,
  plausibleDay,
  yearTyped,
} from './calendar.ts'
import type { ExtractCell } from './cell.ts'
import { withoutMarks } from './heading.ts'
import { quarterEndedOn, quarterTyped } from './quarter-typed.ts'
import { inYear, type WithoutYear, withoutYear } from './year-label.ts'

const EXPECTED: Readonly<Record<PeriodForm, string>> = {
  month: 'a month, such as Jan-17, January 2017 or 31/01/2017',
  quarter: 'a quarter of a financial year, such as Q3 2016/17 or Oct-Dec 2016',
  'financial-year': 'a financial year, such as 2016/17',
  day: 'a day, such as 1 April 2016 or 01/04/2016',
  'year-to-date': 'the last month of a year to date, such as Jan-17',
}

/**
 * A year to date is headed by its last month, with or without the words: `Jan-17`, `YTD Jan-17`, `30th Sept
 * 2016 YTD`, `Jan-17 (YTD)`, `Apr-Dec 2016`, `April 2016 to January 2017`.
 */
const YEAR_TO_DATE =
  /^(ytd|year to date)( to)? | \(?(ytd|year to date)\)?$|^apr(il)?\.?( \d{4})? ?(-|to) ?(?=[a-z])/gi

const FORMS: Readonly<Record<PeriodForm, (cell: ExtractCell) => Period | undefined>> = {
  month: monthIn,
  quarter: cell =>
    quarterTyped(periodTextIn(cell)) ?? (cell.kind === 'number' ? undefined : quarterEndedOn(dayIn(cell))),
  'financial-year': yearIn,
  day: cell => {
    const day = dayIn(cell)
    return day === undefined ? undefined : { kind: 'day', day }
  },
  'year-to-date': cell => {
    const last = monthIn(
      cell.kind === 'text' ? { ...cell, text: plainDashes(cell.text).replace(YEAR_TO_DATE, '') } : cell,
    )
    return last === undefined ? undefined : yearToDate(last)
  },
}

/**
 * The period in the first form that fits.
 */
export function understandPeriod(
  cell: ExtractCell,
  form: PeriodForm | readonly PeriodForm[],
  origin: Origin,
): Period | Problem {
  if (cell.kind === 'uncalculated')
    return problem('error', 'formula-without-value', origin, { formula: cell.formula })
  if (cell.kind === 'error') return problem('error', 'cell-error', origin, { found: cell.shown })
  const forms = typeof form === 'string' ? [form] : form
  if (cell.kind === 'date' && cell.isWithoutYear && !isMonthEdge(cell.day) && !forms.includes('day'))
    return problem('error', 'period-without-year', origin, {
      found: cell.shown,
      because: 'whose year the sheet does not show: Apr 16 may have become 16 April',
    })
  const found = cell.kind === 'blank' ? 'a blank cell' : cell.shown
  const period = forms.map(one => FORMS[one](cell)).find(one => one !== undefined)
  return (
    period ??
    problem('error', 'period-not-understood', origin, {
      found,
      expected: sayForms(forms),
    })
  )
}

/** Months are often stored as their first or last day. */
const isMonthEdge = (day: string): boolean => day.endsWith('-01') || Number(day.slice(8)) >= 28
export const sayForms = (forms: readonly PeriodForm[]): string =>
  forms.map(one => EXPECTED[one]).join('; or ')

/** Whether the cell is a period of another form, such as the column 2015/16 among months. */
export const isPeriodOfAnyForm = (cell: ExtractCell): boolean =>
  Object.values(FORMS).some(understand => understand(cell) !== undefined)

/** Whether the cell is a quarter of a year, such as `Q3 2016/17`. */
export const isQuarter = (cell: ExtractCell): boolean => quarterTyped(periodTextIn(cell)) !== undefined

/** A month or quarter whose year is elsewhere: `Jan`, `M10`, `Sep (prov)`, `Q3`. */
export const withoutYearIn = (cell: ExtractCell): WithoutYear | undefined =>
  cell.kind === 'text' ? withoutYear(periodTextIn(cell)) : undefined

/** Whether the cell is a period, with its year or without. */
export const isPeriodAsTyped = (cell: ExtractCell): boolean =>
  isPeriodOfAnyForm(cell) || withoutYearIn(cell) !== undefined

/** A month may be typed as any of its days. */
function monthIn(cell: ExtractCell): Month | undefined {
  const day = dayIn(cell)
  if (day !== undefined) return month(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
  const text = periodTextIn(cell)
  return monthTyped(text) ?? monthOfFinancialYear(text)
}

/** The year, and the month with or without its place: `Oct 2016/17`, `2016-17 M7`, `P10 16/17`. */
function monthOfFinancialYear(text: string): Month | undefined {
  const [, name, years] = MONTH_THEN_YEARS.exec(text) ?? []
  const [, yearsFirst = years, nameLast = name] = YEARS_THEN_MONTH.exec(text) ?? []
  const start = financialYearTyped(yearsFirst ?? '')
  const meant = withoutYear(nameLast ?? '')
  const found = start === undefined || meant === undefined ? undefined : inYear(meant, financialLabel(start))
  return found?.kind === 'month' ? found : undefined
}

const MONTH_THEN_YEARS = /^([a-z]+\.? ?\d{0,2}),? (\d{4} ?[-/] ?\d{2,4}|\d{2} ?[-/] ?\d{2})$/i
const YEARS_THEN_MONTH = /^(\d{4} ?[-/] ?\d{2,4}),? ?([a-z]+\.? ?\d{0,2})$/i
const financialLabel = (start: number) => ({ kind: 'financial', year: start }) as const

function dayIn(cell: ExtractCell): string | undefined {
  if (cell.kind === 'date') return plausibleDay(cell.day)
  // An exported date that has lost its format: 45869.
  if (cell.kind === 'number') return cell.asDay
  if (cell.kind !== 'text') return undefined
  return /^\d{5}$/.test(cell.text) ? dayOfSerial(Number(cell.text)) : dayTyped(periodTextIn(cell))
}

/**
 * `2015/16`, `2015-16`, `2015-2016`, `2015/2016`, and `201516` as the Department for Education writes it. The
 * second year must follow the first. A year that ends with a March is a financial year too.
 */
function yearIn(cell: ExtractCell): FinancialYear | undefined {
  const text = periodTextIn(cell)
  const [, ended] = YEAR_ENDING_MARCH.exec(text) ?? []
  if (ended !== undefined) return year(yearTyped(ended) - 1)
  const named = /^fy/i.test(text) ? financialYearTyped(text) : undefined
  if (named !== undefined) return year(named)
  const [, first, second = ''] =
    /^(?:financial year )?(\d{4}) ?[-/] ?(\d{4}|\d{2})$/i.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text) ?? []
  if (first === undefined || !isPlausibleYear(Number(first))) return undefined
  const follows = String(Number(first) + 1)
  return second === follows || second === follows.slice(2) ? year(Number(first)) : undefined
}

/** `Year ending 31 March 2016`, `y/e Mar-16`. */
const YEAR_ENDING_MARCH =
  /^(?:year (?:ending|ended|to)|y\/e|ye) ?(?:31(?:st)? )?mar(?:ch)?[ -]?'?(\d{4}|\d{2})$/i

/** What comes with a month and is no part of it: a provisional or revised figure, a footnote. */
const STATE_OF_FIGURES =
  /(?:\s*(?:\((?:p|r|e|f|prov|provisional|rev|revised|est|estimated?|final|draft|note \d+|\d)\.?\)|[\^#~]))+$|\s(?:prov|provisional|revised)\.?$/i
const AT_A_DAY = /^(?:(?:as )?at|month (?:ending|ended|to)|m\/e|end of|end) /i

/** A number is read as displayed: 201516 is a year, and 201612 a month. */
function periodTextIn(cell: ExtractCell): string {
  if (cell.kind === 'number') return cell.shown
  if (cell.kind !== 'text') return ''
  return plainDashes(withoutMarks(withoutMarks(cell.text).replace(STATE_OF_FIGURES, ''))).replace(
    AT_A_DAY,
    '',
  )
}
