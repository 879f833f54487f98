// The year of a row of a published file. In: its year and the kind of year, and the kind that the source expects. Out: the
// financial year under which it is printed, or that it is a year of another kind.
import type { PublishedYears } from '../definitions/source.ts'
import { type FinancialYear, year } from '../terms/period.ts'
import { isPlausibleYear } from './calendar.ts'

export const TIME_IDENTIFIER = ['time_identifier', 'time identifier']

/**
 * A reporting year ends with March, as a financial year does. An academic year runs from September to August and is
 * printed under the financial year of the same name; a calendar year under the one that begins in it, if the source says
 * so. `isOdd`: the source does not say that the years are academic.
 * Worked: 2022 as a reporting year is 2021/22; as a calendar year it is printed under 2022/23.
 */
export function publishedYear(
  text: string,
  identifier: string,
  expected: PublishedYears,
): { readonly period: FinancialYear; readonly isOdd: boolean } | 'of-another-kind' | undefined {
  const [, start, end] = /^(\d{4})(?: ?[-/]? ?(\d{4}|\d{2}))?$/.exec(text) ?? []
  if (start === undefined || !isPlausibleYear(Number(start))) return undefined
  const next = String(Number(start) + 1)
  if (end !== undefined && end !== next && end !== next.slice(2)) return undefined
  const kind = kindOf(identifier) ?? expected
  const isCalendar = kind === 'calendar'
  if (kind === 'other' || isCalendar !== (expected === 'calendar')) return 'of-another-kind'
  if (isCalendar && end !== undefined) return undefined
  const period = year(isCalendar || end !== undefined ? Number(start) : Number(start) - 1)
  return { period, isOdd: kind === 'academic' && expected !== 'academic' }
}

/** Undefined if the file does not say. */
function kindOf(identifier: string): PublishedYears | 'other' | undefined {
  if (identifier === '') return undefined
  if (/academic|school/i.test(identifier)) return 'academic'
  if (/calendar/i.test(identifier)) return 'calendar'
  return /financial|reporting|fiscal|tax/i.test(identifier) ? 'financial' : 'other'
}
