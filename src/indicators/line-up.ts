// Puts together the figures of each indicator of a paper. In: observations, definitions and the paper's
// periods. Out: indicators, in the register's order.

import { authorityId } from '../definitions/areas.ts'
import { boundsIn } from '../definitions/bounds-in.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { IndicatorDefinition, Target } from '../definitions/indicator-definition.ts'
import { type Observation, type Observations, quarterOf } from '../observations/observation.ts'
import {
  endMonthOf,
  type FinancialYear,
  type Month,
  monthOrYear,
  type PaperPeriod,
  type Period,
  periodId,
  type Quarter,
  year,
  yearToDate,
} from '../terms/period.ts'
import { usualDecimals } from '../terms/unit.ts'
import type { Indicator } from './indicator.ts'
import { forecastYearEnd } from './year-end/forecast-year-end.ts'

export interface LineUpRequest {
  readonly observations: Observations
  readonly definitions: Definitions
  readonly indicators: readonly IndicatorDefinition[]
  /** The paper's own month, quarter or financial year. */
  readonly period: PaperPeriod
  /** Or quarters, in a paper about a quarter. */
  readonly months: readonly (Month | Quarter)[]
  readonly years: readonly FinancialYear[]
  /** The months whose figures make a series, in order; absent where nothing is judged of one. */
  readonly seriesMonths?: readonly Month[]
}

export function lineUp({
  observations,
  definitions,
  indicators,
  period,
  months,
  years,
  seriesMonths = [],
}: LineUpRequest): Indicator[] {
  const { council, comparators } = definitions.areas
  return indicators.map(definition => {
    const ownFigure = (at: Period) => observations.find(definition.ref, council.id, at)
    // For a year, the year to date is the year's own figure.
    const latest = ownFigure(period)
    const upToNow = period.kind === 'year' ? period : yearToDate(endMonthOf(period))
    const comparedAt = monthOrYear(period)
    // Only a month's figures are carried on to the end of the year.
    const yearEnd =
      period.kind === 'month'
        ? forecastYearEnd({ definition, council: council.id, find: ownFigure }, period)
        : undefined
    return {
      definition,
      decimals: definition.decimals ?? usualDecimals[definition.unit],
      months: months.map(ownFigure),
      series: fromFirstKnown(seriesMonths.map(ownFigure)),
      latest,
      previous: ownFigure(before(period, stepOf(latest))),
      yearBefore: ownFigure(before(period, 12)),
      yearToDate: ownFigure(upToNow),
      years: years.map(ownFigure),
      comparators: comparators.map(area => observations.find(definition.ref, area.id, comparedAt)),
      councils: comparators.flatMap(({ id, published }) =>
        published !== undefined && 'mean-of' in published
          ? [
              {
                among: id,
                figures: published['mean-of'].map(({ code }) =>
                  observations.find(definition.ref, authorityId(code), comparedAt),
                ),
              },
            ]
          : [],
      ),
      target: targetFor(definition, endMonthOf(period)),
      ...(yearEnd && { yearEnd: { ...yearEnd, target: targetFor(definition, yearEnd.end) } }),
    }
  })
}

/** Months before the first figure are no gap in a series. */
const fromFirstKnown = (series: readonly Observation[]): Observation[] =>
  series.slice(
    Math.max(
      0,
      series.findIndex(({ amount }) => amount.kind === 'known'),
    ),
  )

/** A quarter, or a month with a quarter's figure, has the figure before it three months earlier. */
const stepOf = (latest: Observation): number =>
  latest.period.kind === 'quarter' || quarterOf(latest) !== undefined ? 3 : 1

/** For a month or a quarter, the given number of months earlier; for a year, the previous year. */
const before = (period: PaperPeriod, months: number): PaperPeriod =>
  period.kind === 'year' ? year(period.startYear - 1) : { ...period, index: period.index - months }

/** The target in force in a month: the latest that began in or before it, with the bounds of the month. */
export function targetFor(definition: IndicatorDefinition, period: Month): Target {
  const begun = definition.targets
    .filter(target => target.from <= periodId(period))
    .sort((a, b) => (a.from < b.from ? 1 : -1))
  return boundsIn(begun[0], period, definition)
}
