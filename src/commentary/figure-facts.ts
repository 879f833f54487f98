// Lists the numbers that commentary may quote for an indicator. In: a rated indicator. Out: facts: values,
// parts, remainders and the bounds of its target.
// Worked: reviews of January 2017 give 98.2% (value), 54 of 55 (parts), 54, 55, 1 and 1.8% (rest), and the
// bounds 95 and 90.
import type { Observation } from '../observations/observation.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { type Exact, exact, roundHalfUp } from '../terms/exact.ts'
import { periodId } from '../terms/period.ts'

export type FactSeries = 'value' | 'numerator' | 'denominator'

export interface FigureFact {
  readonly indicator: RatedIndicator
  readonly is: FactSeries | 'parts' | 'rest' | 'rest-of-parts' | 'bound'
  readonly value: Exact
  readonly isPercentage: boolean
  /** The whole, of parts. */
  readonly of?: Exact
  /** Absent for a bound. */
  readonly observation?: Observation
}

export function factsOf(indicator: RatedIndicator): FigureFact[] {
  const seen = new Set<string>()
  const once = allObservations(indicator).filter(one => !seen.has(keyOf(one)) && seen.add(keyOf(one)))
  return [
    ...once.flatMap(observation => factsOfOne(indicator, observation)),
    ...boundsOf(indicator).map(
      (value): FigureFact => ({
        indicator,
        is: 'bound',
        value,
        isPercentage: indicator.definition.unit === 'percentage',
      }),
    ),
  ]
}

/** Every observation in the paper, for the council and its comparators. */
export const allObservations = (one: RatedIndicator): Observation[] => [
  one.latest,
  one.previous,
  one.yearBefore,
  ...one.months,
  one.yearToDate,
  ...one.years,
  ...one.comparators,
]

const keyOf = ({ area, period }: Observation) => `${area}@${periodId(period)}`

function factsOfOne(indicator: RatedIndicator, observation: Observation): FigureFact[] {
  const { amount } = observation
  if (amount.kind === 'missing') return []
  const isPercentage = indicator.definition.unit === 'percentage'
  const fact = (is: FigureFact['is'], value: Exact, percentage: boolean, of?: Exact): FigureFact => ({
    indicator,
    is,
    value,
    isPercentage: percentage,
    observation,
    ...(of && { of }),
  })
  const { numerator, denominator } = amount
  const value = roundedAsPrinted(indicator, observation)
  return [
    ...(value ? [fact('value', value, isPercentage)] : []),
    ...(value && isPercentage ? [fact('rest', exact(100).sub(value), true)] : []),
    ...(numerator && denominator
      ? [
          fact('parts', numerator, false, denominator),
          fact('rest-of-parts', denominator.sub(numerator), false, denominator),
          fact('numerator', numerator, false),
          fact('denominator', denominator, false),
          fact('rest', denominator.sub(numerator), false),
        ]
      : []),
  ]
}

/** The figure as printed, since that is what officers see. */
export function roundedAsPrinted({ decimals }: RatedIndicator, { amount }: Observation): Exact | undefined {
  return amount.kind === 'known' ? roundHalfUp(amount.value, decimals) : undefined
}

function boundsOf({ target }: RatedIndicator): Exact[] {
  if ('milestone' in target) return [exact(target.milestone['amber-days-before'])]
  if (!('green' in target)) return []
  return [target.green, target.amber, target.red].flatMap(bound =>
    bound === undefined ? [] : Object.values(bound).map(limit => exact(String(limit))),
  )
}

/** The council's observation for a period, by the period's id. */
export const observationAt = (indicator: RatedIndicator, id: string): Observation | undefined =>
  allObservations(indicator).find(one => one.area === indicator.latest.area && periodId(one.period) === id)

export const comparatorOf = (indicator: RatedIndicator, area: string): Observation | undefined =>
  indicator.comparators.find(one => one.area === area)

/** One series of an indicator at a period: the printed value, or a part of it. */
export function seriesAt(indicator: RatedIndicator, series: FactSeries, id: string): Exact | undefined {
  const observation = observationAt(indicator, id)
  if (observation === undefined || observation.amount.kind === 'missing') return undefined
  return series === 'value' ? roundedAsPrinted(indicator, observation) : observation.amount[series]
}
