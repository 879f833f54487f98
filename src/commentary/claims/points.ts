// The figures of one indicator over time and beside other areas, as claims are held against them. In: an indicator. Out:
// its points, and the value of one of its series at a point.
// Worked, reviews of January 2017: value 98.2, its complement 1.8, numerator 54, denominator 55, remainder 1.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { type Exact, exact, roundHalfUp } from '../../terms/exact.ts'
import { financialYearOf, lastMonthOf, parseMonth, periodId } from '../../terms/period.ts'
import { remembered, rememberedOf } from '../../terms/remembered.ts'
import { allObservations, observationAt, roundedAsPrinted } from '../figure-facts.ts'

export type SeriesName = 'value' | 'complement' | 'numerator' | 'denominator' | 'remainder'

/** The indicator's figures of one kind of period, by default the paper's own, in order, up to the paper's own. */
export function pointsOf(
  indicator: RatedIndicator,
  kind = indicator.latest.period.kind,
): readonly Observation[] {
  return pointsByKind(indicator)(kind)
}

const pointsByKind = rememberedOf((indicator: RatedIndicator) =>
  remembered((kind): readonly Observation[] => {
    const own = allObservations(indicator).filter(
      one =>
        one.area === indicator.latest.area && one.period.kind === kind && !isLater(one, indicator.latest),
    )
    const once = new Map(own.map(one => [periodId(one.period), one]))
    return [...once.values()].sort((a, b) => orderOf(a) - orderOf(b))
  }),
)

const orderOf = ({ period }: Observation): number => {
  if (period.kind === 'year') return period.startYear * 12
  return period.kind === 'day' ? 0 : period.index
}
const isLater = (one: Observation, other: Observation) =>
  orderOf(one) > orderOf(other) && one.period.kind === other.period.kind

/** The council's figure for a period; the year that ends with a month, where there is none for the month. */
export function figureAt(indicator: RatedIndicator, id: string): Observation | undefined {
  // `in 2018` is no year of a stock: its figure is that of March.
  const isFlow = id.endsWith('.flow')
  if (isFlow && indicator.definition.annual === 'latest') return undefined
  const found = observationAt(indicator, id.replace('.flow', ''))
  if (found !== undefined) return found
  const month = parseMonth(id)
  if (month === undefined) return undefined
  const year = financialYearOf(month)
  const ends = periodId(lastMonthOf(year)) === id
  return ends ? observationAt(indicator, periodId(year)) : undefined
}

/** The figure so many points before: the month before, or the year before in a yearly paper. */
export function pointBefore(
  indicator: RatedIndicator,
  from: Observation,
  steps: number,
): Observation | undefined {
  const points = pointsOf(indicator, from.period.kind)
  const at = points.findIndex(one => periodId(one.period) === periodId(from.period))
  return at < steps ? undefined : points[at - steps]
}

export function seriesValue(
  indicator: RatedIndicator,
  observation: Observation | undefined,
  series: SeriesName,
): Exact | undefined {
  if (observation === undefined || observation.amount.kind === 'missing') return undefined
  const { numerator, denominator } = observation.amount
  const value = roundedAsPrinted(indicator, observation)
  switch (series) {
    case 'value':
      return value
    case 'complement':
      return value && exact(100).sub(value)
    case 'numerator':
    case 'denominator':
      return observation.amount[series]
    case 'remainder':
      return numerator && denominator ? denominator.sub(numerator) : undefined
  }
}

/** As printed, with coarser rounding: 66.2 is 66. */
export const roundsTo = (value: Exact, said: Exact, decimals: number): boolean =>
  roundHalfUp(value, decimals).equals(said)

/** The points of the financial year up to one of them. */
export function pointsOfYear(indicator: RatedIndicator, end: Observation): Observation[] {
  const year = periodId(financialYearOf(end.period))
  return pointsUpTo(indicator, end).filter(one => periodId(financialYearOf(one.period)) === year)
}

export function pointsUpTo(indicator: RatedIndicator, end: Observation): Observation[] {
  const points = pointsOf(indicator, end.period.kind)
  return points.slice(0, points.findIndex(one => periodId(one.period) === periodId(end.period)) + 1)
}
