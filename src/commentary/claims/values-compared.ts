// Finds the values that a figure is compared with. In: a reference, or a clause that says since when; and an indicator. Out:
// values, each with the figures that show it.
// Worked: `below our statistical neighbours` compares with their 68.2%; `87 days over target` with 121 days.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { Exact } from '../../terms/exact.ts'
import { periodId } from '../../terms/period.ts'
import { boundsMeant, comparatorAt } from '../figure-facts.ts'
import type { Shown } from '../figure-shown.ts'
import { areComparable, show } from './claim.ts'
import type { Clause } from './clause.ts'
import { figureAt, type SeriesName, seriesValue } from './points.ts'
import type { Reference } from './reference.ts'
import { startsMeant } from './starts-meant.ts'

interface Compared {
  readonly value: Exact
  readonly shown: readonly Shown[]
}

/** The values of what is compared with, where the clause names it. */
export function valuesCompared(
  reference: Reference,
  indicator: RatedIndicator,
  end: Observation,
  series: SeriesName,
): Compared[] {
  const known = (value: Exact | undefined, shown: readonly Shown[]): Compared[] =>
    value === undefined ? [] : [{ value, shown }]
  switch (reference.is) {
    case 'area': {
      const theirs = comparatorAt(indicator, reference.area, end)
      return known(seriesValue(indicator, theirs, series), show(indicator, theirs))
    }
    case 'bound': {
      return boundsMeant(indicator, reference.bound).flatMap(value =>
        known(series === 'complement' ? value.neg().add(100) : value, []),
      )
    }
    case 'periods':
      return reference.ids.flatMap(id => {
        const then = figureAt(indicator, id)
        if (then !== undefined && !areComparable(indicator, end, then)) return []
        return known(seriesValue(indicator, then, series), show(indicator, then))
      })
    case 'number':
      return known(
        reference.quantity.kind === 'fraction' ? reference.quantity.value.mul(100) : reference.quantity.value,
        [],
      )
    case 'indicator': {
      const other = figureAt(reference.indicator, periodId(end.period)) ?? reference.indicator.latest
      return reference.indicator.definition.unit === indicator.definition.unit
        ? known(seriesValue(reference.indicator, other, series), show(reference.indicator, other))
        : []
    }
  }
}

/** The same; where the clause names nothing to compare with, what the figure was when its movement began. */
export const comparedWith = (
  reference: Reference | undefined,
  clause: Clause,
  indicator: RatedIndicator,
  end: Observation,
  series: SeriesName,
): Compared[] =>
  reference === undefined
    ? startsMeant(clause, indicator, end).flatMap((start): Compared[] => {
        const value = seriesValue(indicator, start, series)
        return value === undefined ? [] : [{ value, shown: show(indicator, start) }]
      })
    : valuesCompared(reference, indicator, end, series)
