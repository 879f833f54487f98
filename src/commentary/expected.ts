// The figure that should stand in a place. In: a number, its period and whom it is said of. Out: the figure
// that is meant, or the nearest.
// Worked: `Visits were 82.0% in January` should be 65.6%; said of England, it should be England's figure.
import type { Observation } from '../observations/observation.ts'
import type { RatedIndicator } from '../ratings/rate.ts'
import { periodId } from '../terms/period.ts'
import { comparatorOf, observationAt, seriesAt } from './facts.ts'
import type { Shown } from './number-verdict.ts'
import type { NumberSaid } from './numbers.ts'

/** The figure of the one indicator in the first of the periods that has one, if such a number could say it. */
export function expectedOf(
  said: NumberSaid,
  indicators: readonly RatedIndicator[],
  periods: readonly string[],
): Shown | undefined {
  const [indicator, another] = indicators
  if (indicator === undefined || another !== undefined) return undefined
  const observation = periods
    .map(id => observationAt(indicator, id))
    .find(one => one?.amount.kind === 'known')
  return observation !== undefined && couldSay(said, indicator, observation)
    ? { indicator, observation }
    : undefined
}

function couldSay(
  { kind, decimals }: NumberSaid,
  { definition }: RatedIndicator,
  { amount }: Observation,
): boolean {
  const isPercentage = definition.unit === 'percentage'
  switch (kind) {
    case 'points':
      return false
    case 'ratio':
      return amount.kind === 'known' && amount.denominator !== undefined
    case 'percentage':
      return isPercentage
    case 'money':
    case 'days':
    case 'plain':
      return !isPercentage || decimals > 0
  }
}

/** The one indicator's figure of another area. */
export function expectedBeside(indicators: readonly RatedIndicator[], area: string): Shown | undefined {
  const [indicator, another] = indicators
  if (indicator === undefined || another !== undefined) return undefined
  const observation = comparatorOf(indicator, area)
  return observation?.amount.kind === 'known' ? { indicator, observation } : undefined
}

/** The figure of the topic that comes nearest, to help whoever looks for the slip. */
export function nearestOf(
  said: NumberSaid,
  indicators: readonly RatedIndicator[],
  periods: readonly string[],
): Shown | undefined {
  const all = indicators.flatMap(one => expectedOf(said, [one], periods) ?? [])
  const far = ({ indicator, observation }: Shown) =>
    Math.abs(
      (seriesAt(indicator, 'value', periodId(observation.period))?.valueOf() ?? Infinity) -
        (said.of ? said.value.div(said.of).mul(100) : said.value).valueOf(),
    )
  return all.sort((a, b) => far(a) - far(b))[0]
}
