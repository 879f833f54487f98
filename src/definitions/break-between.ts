// Whether a series breaks between two of its figures. In: an indicator and two figures, the earlier first. Out: the
// break, with its reason; undefined where they can be compared.
// Worked: a break from December 2016: November and December cannot be compared, December and January can. The admissions of
// the year 2016/17 are of both sides, so that no later figure can be compared with them; the number in care at its end can.
import {
  endMonthOf,
  financialYearOf,
  firstMonthOf,
  type Month,
  monthsOfQuarter,
  type Period,
  parseMonth,
} from '../terms/period.ts'
import type { IndicatorDefinition } from './indicator-definition.ts'
import { ofCouncil } from './of-council.ts'
import { ruleOfQuarter } from './rule-of-quarter.ts'

type SeriesBreak = IndicatorDefinition['breaks'][number]

export const breakBetween = (
  definition: Spans & Pick<IndicatorDefinition, 'breaks'>,
  earlier: { readonly period: Period; readonly area: string },
  later: { readonly period: Period },
): SeriesBreak | undefined =>
  ofCouncil(definition.breaks, earlier.area).find(({ from }) => {
    const first = parseMonth(from)?.index ?? Number.POSITIVE_INFINITY
    return startOf(earlier.period, definition).index < first && first <= endMonthOf(later.period).index
  })

type Spans = Pick<IndicatorDefinition, 'annual' | 'year-to-date' | 'quarter'>

/** A figure of a span begins with its April, or with the first month of its quarter; a stock is of its last month. */
function startOf(period: Period, definition: Spans): Month {
  const { annual, 'year-to-date': soFar } = definition
  const end = endMonthOf(period)
  if (period.kind === 'quarter')
    return ruleOfQuarter(definition) === 'latest' ? end : monthsOfQuarter(period)[0]
  const isSpan =
    (period.kind === 'year' && annual !== 'latest') || (period.kind === 'year-to-date' && soFar !== 'latest')
  return isSpan ? firstMonthOf(financialYearOf(end)) : end
}
