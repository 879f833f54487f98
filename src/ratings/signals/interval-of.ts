// The range in which a figure may lie by chance alone. In: an observation of an indicator. Out: its interval, if it has
// one: a share of cases and a rate whose parts are known, and a number of events. A number of children on a day has
// none: it is counted, not drawn.
// Worked: 54 of 55 reviews, 98.2%: Wilson's 95% interval is 90.4% to 99.7%.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { Observation } from '../../observations/observation.ts'
import type { Interval } from '../signal.ts'
import { countInterval, rateInterval, wilson } from './intervals.ts'

/** `confidence` in percent: 95 or 99.8. */
export function intervalOf(
  { amount }: Observation,
  definition: IndicatorDefinition,
  confidence: number,
): Interval | undefined {
  if (amount.kind === 'missing') return undefined
  const { value, numerator, denominator } = amount
  if (definition.unit === 'count') return hasEvents(definition) ? countInterval(value, confidence) : undefined
  if (numerator === undefined || denominator === undefined) return undefined
  if (definition.unit === 'rate-per-10000' && definition['year-to-date'] === 'latest') return undefined
  if (definition.unit === 'rate-per-10000') return rateInterval(numerator, denominator, 10_000, confidence)
  const ofOne = definition.unit === 'percentage' ? wilson(numerator, denominator, confidence) : undefined
  return ofOne && { lower: ofOne.lower.mul(100), upper: ofOne.upper.mul(100) }
}

/** What is added up over the months has happened in them. */
const hasEvents = ({ method, 'year-to-date': soFar }: IndicatorDefinition): boolean =>
  soFar === 'sum' && method.kind !== 'difference'
