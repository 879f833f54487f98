// Understands a cell as a period. In: a cell and the form of the periods in its table. Out: a period, or a
// problem.
import type { PeriodForm } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { type FinancialYear, type Month, month, type Period, year, yearToDate } from '../terms/period.ts'
import { dayTyped, isPlausibleYear, monthTyped, plausibleDay } from './calendar.ts'
import type { ExtractCell } from './cell.ts'
import { withoutMarks } from './heading.ts'

const EXPECTED: Readonly<Record<PeriodForm, string>> = {
  month: 'a month, such as Jan-17, January 2017 or 31/01/2017',
  'financial-year': 'a financial year, such as 2016/17',
  day: 'a day, such as 1 April 2016 or 01/04/2016',
  'year-to-date': 'the last month of a year to date, such as Jan-17',
}

/**
 * A year to date is headed by its last month, with or without the words: `Jan-17`, `YTD Jan-17`, `30th Sept
 * 2016 YTD`, `Jan-17 (YTD)`, `Apr-Dec 2016`, `April 2016 to January 2017`.
 */
const YEAR_TO_DATE =
  /^(ytd|year to date)( to)? | \(?(ytd|year to date)\)?$|^apr(il)?\.?( \d{4})? ?(-|–|to) ?(?=[a-z])/gi

const FORMS: Readonly<Record<PeriodForm, (cell: ExtractCell) => Period | undefined>> = {
  month: monthIn,
  'financial-year': yearIn,
  day: cell => {
    const day = dayIn(cell)
    return day === undefined ? undefined : { kind: 'day', day }
  },
  'year-to-date': cell => {
    const last = monthIn(cell.kind === 'text' ? { ...cell, text: cell.text.replace(YEAR_TO_DATE, '') } : cell)
    return last === undefined ? undefined : yearToDate(last)
  },
}

/**
 * The period in the first form that fits. A number without a date format, such as 42736, is not a period.
 */
export function understandPeriod(
  cell: ExtractCell,
  form: PeriodForm | readonly PeriodForm[],
  origin: Origin,
): Period | Problem {
  if (cell.kind === 'uncalculated')
    return problem('error', 'formula-without-value', origin, { formula: cell.formula })
  if (cell.kind === 'error') return problem('error', 'cell-error', origin, { found: cell.shown })
  const found = cell.kind === 'blank' ? 'a blank cell' : cell.shown
  const forms = typeof form === 'string' ? [form] : form
  const period = forms.map(one => FORMS[one](cell)).find(one => one !== undefined)
  return (
    period ??
    problem('error', 'period-not-understood', origin, {
      found,
      expected: sayForms(forms),
    })
  )
}

export const sayForms = (forms: readonly PeriodForm[]): string =>
  forms.map(one => EXPECTED[one]).join('; or ')

/** Whether the cell is a period of another form, such as the column 2015/16 among months. */
export const isPeriodOfAnyForm = (cell: ExtractCell): boolean =>
  Object.values(FORMS).some(understand => understand(cell) !== undefined)

/** A month may be typed as any of its days. */
function monthIn(cell: ExtractCell): Month | undefined {
  const day = dayIn(cell)
  if (day !== undefined) return month(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
  return cell.kind === 'text' ? monthTyped(withoutMarks(cell.text)) : undefined
}

function dayIn(cell: ExtractCell): string | undefined {
  if (cell.kind === 'date') return plausibleDay(cell.day)
  return cell.kind === 'text' ? dayTyped(withoutMarks(cell.text)) : undefined
}

/**
 * `2015/16`, `2015-16`, `2015-2016`, `2015/2016`, and `201516` as the Department for Education writes it. The
 * second year must follow the first.
 */
function yearIn(cell: ExtractCell): FinancialYear | undefined {
  const text = yearTextIn(cell)
  const [, first, second = ''] =
    /^(?:FY ?)?(\d{4}) ?[-/–—] ?(\d{4}|\d{2})$/i.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text) ?? []
  if (first === undefined || !isPlausibleYear(Number(first))) return undefined
  const follows = String(Number(first) + 1)
  return second === follows || second === follows.slice(2) ? year(Number(first)) : undefined
}

/** A number is read as displayed: 201516 is a year, 42736 is not. */
function yearTextIn(cell: ExtractCell): string {
  if (cell.kind === 'text') return withoutMarks(cell.text)
  return cell.kind === 'number' ? cell.shown : ''
}
