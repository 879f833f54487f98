// Finds the figure that a sentence should have quoted. In: a number, its periods and its indicators. Out: the
// figure meant, or the nearest.
// Worked: `Visits were 82.0% in January` should be 65.6%; about England, it should be England's figure.
import type { Observation } from '../observations/observation.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { periodId } from '../terms/period.ts'
import { comparatorOf, observationAt, seriesAt } from './figure-facts.ts'
import type { Shown } from './number-verdict.ts'
import type { NumberInText } from './numbers.ts'

/** The one indicator's figure in the first period that has one, if the number is of a suitable kind. */
export function expectedOf(
  said: NumberInText,
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
  { kind, decimals }: NumberInText,
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

/** The nearest figure of the topic, to help find the mistake. */
export function nearestOf(
  said: NumberInText,
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
