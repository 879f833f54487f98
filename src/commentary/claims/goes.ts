// Whether a figure went, or lies, as a word says from another figure. In: a word's sense and two figures. Out: yes or no.
// Worked: 77.8 after 65.6 is `up`; where low is good, it is `worse`.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { type Exact, roundHalfUp } from '../../terms/exact.ts'
import { isPart } from '../rows/part-figures.ts'
import type { Clause } from './clause.ts'
import type { Way } from './differences-in.ts'

/** Whether a figure went, or lies, as a word says from another figure. */
export function goes(
  way: Way,
  indicator: RatedIndicator,
  found: Exact,
  before: Exact,
  end: Observation,
  clause: Clause,
): boolean {
  const [is, was] = asCompared(indicator, found, before)
  switch (way) {
    case 'up':
    case 'above':
      return is.compare(was) > 0
    case 'down':
    case 'below':
      return is.compare(was) < 0
    case 'same':
    case 'equal':
      return is.equals(was)
    case 'stable':
    case 'level':
      return isStable(indicator, is, was, clause)
    case 'better':
    case 'worse':
      return meaningBetween(indicator, is, was, end, clause) === way
    case 'more-than-doubled':
      return is.compare(was.mul(2)) > 0
    case 'more-than-halved':
      return is.compare(was.div(2)) < 0
    case 'doubled':
      return is.compare(was.mul(19).div(10)) >= 0 && is.compare(was.mul(23).div(10)) <= 0
    // Ten and 18: a writer may say so of 1.7 times as many.
    case 'nearly-doubled':
      return is.compare(was.mul(17).div(10)) >= 0 && is.compare(was.mul(23).div(10)) <= 0
    case 'nearly-halved':
      return is.compare(was.mul(3).div(5)) <= 0 && is.compare(was.mul(2).div(5)) >= 0
    case 'halved':
      return is.compare(was.mul(11).div(20)) <= 0 && is.compare(was.mul(2).div(5)) >= 0
  }
}

/** A share of a group is compared as printed: 18.5% after 18.4% is 18% after 18%. */
function asCompared(indicator: RatedIndicator, is: Exact, was: Exact): readonly [Exact, Exact] {
  if (!isPart(indicator) || indicator.definition.unit !== 'percentage') return [is, was]
  const decimals = indicator.grouping.decimals ?? 0
  return [roundHalfUp(is, decimals), roundHalfUp(was, decimals)]
}

function isStable(indicator: RatedIndicator, is: Exact, was: Exact, { topic: { rules } }: Clause): boolean {
  const { points, percent } = rules['stable-within']
  const gap = is.sub(was).abs()
  // A share of a group moves by more where one child does.
  const most = isPart(indicator) ? Math.max(points, 3) : points
  return indicator.definition.unit === 'percentage'
    ? gap.compare(most) <= 0
    : gap.compare(was.abs().mul(String(percent)).div(100)) <= 0
}

/** Better or worse, as the register's polarity says. */
export function meaningBetween(
  indicator: RatedIndicator,
  is: Exact,
  was: Exact,
  end: Observation,
  { topic }: Clause,
): string {
  const withValue = (value: Exact): Observation =>
    ({ ...end, amount: { kind: 'known', value } }) as Observation
  return topic.judge({ ...indicator, latest: withValue(is), previous: withValue(was) }).direction.meaning
}
