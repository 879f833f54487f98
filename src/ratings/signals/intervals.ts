// Between which limits a share, a count or a rate lies once chance is allowed for. In: its parts and a confidence
// in percent. Out: the limits; none where there are none.
// Sources: Wilson 1927 and Newcombe 1998, method 3; Breslow and Day 1987 (Byar's); Garwood 1936 (exact); which of
// the two a count has, PHE's technical guide.
import { type Exact, exact } from '../../terms/exact.ts'
import { fromFloat, toFloat } from './floats.ts'
import { chiSquaredAbove, chiSquaredBelow, normalZ } from './quantiles.ts'

/** In the unit of what it is of. */
export interface ConfidenceInterval {
  readonly lower: Exact
  readonly upper: Exact
}

/**
 * Of the share x of n, from 0 to 1, without continuity correction. None of nothing, or where x is no part of n.
 * Worked: 65 of 100 at 95% is 0.5525 to 0.7364.
 */
export function wilson(x: Exact, n: Exact, confidence: number): ConfidenceInterval | undefined {
  if (n.compare(0) <= 0 || x.compare(0) < 0 || x.compare(n) > 0) return undefined
  const z = normalZ(confidence)
  const [part, whole, rest] = [toFloat(x), toFloat(n), toFloat(n.sub(x))]
  const root = z * Math.sqrt(z * z + (4 * part * rest) / whole)
  const limit = (about: number, beyond: number) =>
    fromFloat((2 * about + z * z + beyond) / (2 * (whole + z * z)))
  return {
    lower: x.equals(0) ? exact(0) : limit(part, -root),
    upper: x.equals(n) ? exact(1) : limit(part, root),
  }
}

/** From so many events on, Byar's approximation is as good as the exact limits. */
const BYARS_FROM = 10

/**
 * Of a count of events: the mean counts between which it lies. None of less than nothing.
 * Worked: 0 events at 95% are 0 to 3.689; 10 events are 4.787 to 18.391.
 */
export function countInterval(events: Exact, confidence: number): ConfidenceInterval | undefined {
  if (events.compare(0) < 0) return undefined
  return events.compare(BYARS_FROM) < 0 ? exactLimits(events, confidence) : byars(toFloat(events), confidence)
}

/**
 * The library's chi-squared quantile (0.2.3) is wrong in the fourth digit from 1,810 degrees of freedom on. Byar's
 * limits are there within 0.0001% of the exact ones at 95%, and within 0.001% at 99.8%.
 */
const EXACT_BELOW = 900

/** The Poisson means with so much chance beyond the count; of a count of 0 the lower is 0. */
export function exactLimits(events: Exact, confidence: number): ConfidenceInterval {
  if (events.compare(EXACT_BELOW) >= 0) return byars(toFloat(events), confidence)
  const degrees = 2 * toFloat(events)
  return {
    lower: degrees === 0 ? exact(0) : fromFloat(chiSquaredBelow(degrees, confidence) / 2),
    upper: fromFloat(chiSquaredAbove(degrees + 2, confidence) / 2),
  }
}

function byars(events: number, confidence: number): ConfidenceInterval {
  const z = normalZ(confidence)
  const limit = (count: number, side: 1 | -1) =>
    count * (1 - 1 / (9 * count) + (side * z) / (3 * Math.sqrt(count))) ** 3
  return { lower: fromFloat(limit(events, -1)), upper: fromFloat(limit(events + 1, 1)) }
}

/**
 * Of events in a population, in events per so many: 10,000 for a rate per 10,000. None without a population.
 * Worked: 5 of 100, per 100, at 95% is 1.623 to 11.668.
 */
export function rateInterval(
  events: Exact,
  population: Exact,
  per: number,
  confidence: number,
): ConfidenceInterval | undefined {
  if (population.compare(0) <= 0) return undefined
  const count = countInterval(events, confidence)
  return (
    count && {
      lower: count.lower.div(population).mul(per),
      upper: count.upper.div(population).mul(per),
    }
  )
}
