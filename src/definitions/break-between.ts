// Whether a series breaks between two of its figures. In: an indicator and two figures, the earlier first. Out: the
// break, with its reason; undefined where they can be compared.
// Worked: a break from December 2016: November and December cannot be compared, December and January can.
import { endMonthOf, type Period, parseMonth } from '../terms/period.ts'
import type { IndicatorDefinition } from './indicator-definition.ts'
import { ofCouncil } from './of-council.ts'

type SeriesBreak = IndicatorDefinition['breaks'][number]

export const breakBetween = (
  { breaks }: Pick<IndicatorDefinition, 'breaks'>,
  earlier: { readonly period: Period; readonly area: string },
  later: { readonly period: Period },
): SeriesBreak | undefined =>
  ofCouncil(breaks, earlier.area).find(({ from }) => {
    const first = parseMonth(from)?.index ?? Number.POSITIVE_INFINITY
    return endMonthOf(earlier.period).index < first && first <= endMonthOf(later.period).index
  })
