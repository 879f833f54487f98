// The figures of an indicator that commentary may quote. In: a rated indicator. Out: its observations and its bounds.
// Worked: reviews of January 2017 have the bounds 95 and 90.
import type { Observation } from '../observations/observation.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { type Exact, exact, roundHalfUp } from '../terms/exact.ts'
import { periodId } from '../terms/period.ts'
import { rememberedOf } from '../terms/remembered.ts'
import type { TargetBound } from './words/term.ts'

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

/** The figure as printed, since that is what officers see. */
export const roundedAsPrinted = (indicator: RatedIndicator, observation: Observation): Exact | undefined =>
  roundedOf(indicator)(observation)

const roundedOf = rememberedOf(({ decimals }: RatedIndicator) =>
  rememberedOf(({ amount }: Observation) =>
    amount.kind === 'known' ? roundHalfUp(amount.value, decimals) : undefined,
  ),
)

/** The bounds of a target, that of green first. */
export const boundsOfTarget = rememberedOf(({ target }: RatedIndicator): readonly Exact[] => {
  if (!('green' in target)) return []
  const limits = [target.green, target.amber, target.red].flatMap(bound =>
    bound === undefined ? [] : Object.values(bound).map(limit => exact(String(limit))),
  )
  return limits.filter((one, at) => limits.findIndex(other => other.equals(one)) === at)
})

/**
 * The bounds that words mean: the target that of green, the tolerance that of red. Amber begins at its own where high is good,
 * and where green ends elsewhere. Worked: of caseloads with green below 15 and amber below 18, amber begins at 15.
 */
export function boundsMeant(indicator: RatedIndicator, bound: TargetBound): readonly Exact[] {
  const bounds = boundsOfTarget(indicator)
  const green = 'green' in indicator.target ? indicator.target.green : {}
  const isHighGood = 'at-least' in green || 'above' in green
  const isOfGreen = bound === 'target' || (bound === 'amber' && !isHighGood)
  return isOfGreen ? bounds.slice(0, 1) : bounds.slice(1)
}

/** The council's observation for a period, by the period's id. */
export const observationAt = (indicator: RatedIndicator, id: string): Observation | undefined =>
  ownByPeriod(indicator).get(id)

/** Of those of one period, the first. */
const ownByPeriod = rememberedOf(
  (indicator: RatedIndicator): ReadonlyMap<string, Observation> =>
    new Map(
      allObservations(indicator)
        .filter(one => one.area === indicator.latest.area)
        .toReversed()
        .map(one => [periodId(one.period), one]),
    ),
)

/** An area's figure for the period of one of the council's; the latest published, beside the paper's own. */
export function comparatorAt(
  indicator: RatedIndicator,
  area: string,
  { period }: Observation,
): Observation | undefined {
  const own = [indicator.latest, indicator.yearToDate].map(one => periodId(one.period))
  const theirs = indicator.comparators.filter(one => one.area === area)
  const same = theirs.find(one => periodId(one.period) === periodId(period))
  return same ?? (own.includes(periodId(period)) || period.kind === 'month' ? theirs[0] : undefined)
}

export const comparatorOf = (indicator: RatedIndicator, area: string): Observation | undefined =>
  indicator.comparators.find(one => one.area === area)
