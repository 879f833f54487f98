// One rated indicator of a month, from measures by period, with its figures. In: its definition and the measures, or the
// readings of other areas. Out: what papers write sentences from.

import type { IndicatorDefinition } from '../../src/definitions/indicator-definition.ts'
import type { Reading } from '../../src/extracts/extract.ts'
import { type FigureBook, figureBook } from '../../src/figures/figure-book.ts'
import { targetFor } from '../../src/indicators/line-up.ts'
import { rate } from '../../src/ratings/rate.ts'
import type { RatedIndicator } from '../../src/ratings/rated-indicator.ts'
import { type Month, monthsAfter, monthsBetween, periodId, year, yearToDate } from '../../src/terms/period.ts'
import { usualDecimals } from '../../src/terms/unit.ts'
import { COUNCIL, type Given, observed, PERIOD } from '../observations/build.ts'

export function rated(
  definition: IndicatorDefinition,
  given: Given,
  { period = PERIOD, readings = [] }: { period?: Month; readings?: readonly Reading[] } = {},
): { indicator: RatedIndicator; figures: FigureBook } {
  const { at } = observed(definition, given, { period, readings })
  const own = (of: Parameters<typeof periodId>[0]) => at(periodId(of))
  const [latest, months] = [own(period), monthsBetween(monthsAfter(period, -12), period).map(own)]
  const indicator = {
    definition,
    decimals: definition.decimals ?? usualDecimals[definition.unit],
    months,
    series: [],
    latest: months.at(-1) ?? latest,
    previous: own(monthsAfter(period, -1)),
    yearBefore: own(monthsAfter(period, -12)),
    yearToDate: own(yearToDate(period)),
    years: [2013, 2014, 2015].map(start => own(year(start))),
    comparators: [at(periodId(period), 'england')],
    target: targetFor(definition, period),
  }
  return { indicator: rate(indicator, '2017-01-31'), figures: figureBook(COUNCIL) }
}
