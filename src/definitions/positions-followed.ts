// Indicators by the positions in force: a position may count something else than the national one, so that a
// figure covers other days and needs another name. In: the register, the returns that count its measures, and
// the contested points. Out: the register as the paper prints it.
// Worked: with `reviews: by-review` in force S12 is “Reviews held in time”, and its figure of a year is of the
// reviews of the year, and not of those held in March.
import { type Counting, type CountingPosition, positionInForce } from './counting.ts'
import type { IndicatorDefinition, SpanRule } from './indicator-definition.ts'
import { measuresOfMethod } from './measures-of-method.ts'
import type { GivenMeasure, ReturnDefinition } from './returns.ts'
import { wayOf } from './ways-of-counting.ts'

export function followingPositions(
  indicators: ReadonlyMap<string, IndicatorDefinition>,
  returns: ReadonlyMap<string, ReturnDefinition>,
  counting: Counting,
): Map<string, IndicatorDefinition> {
  const given = new Map([...returns.values()].flatMap(({ gives }) => gives.map(one => [one.measure, one])))
  return new Map(
    [...indicators].map(([ref, indicator]) => {
      const [counted] = measuresOfMethod(indicator.method)
      const measure = given.get(counted)
      const position = measure && positionOf(measure, counting)
      return [ref, position === undefined ? indicator : following(indicator, position)]
    }),
  )
}

function positionOf({ counts, positions }: GivenMeasure, { points }: Counting): CountingPosition | undefined {
  const point = points.find(({ id }) => id === wayOf(counts).follows)
  return point?.positions[positionInForce(point, positions)]
}

const following = (
  indicator: IndicatorDefinition,
  { covers, called }: CountingPosition,
): IndicatorDefinition => ({
  ...indicator,
  ...called,
  ...(covers === 'whole-period' && {
    annual: overThePeriod(indicator.annual),
    'year-to-date': overThePeriod(indicator['year-to-date']),
    ...(indicator.quarter !== undefined && { quarter: overThePeriod(indicator.quarter) }),
  }),
})

/** The latest month stands for a year only where the figure is of a day. */
const overThePeriod = (rule: SpanRule): SpanRule => (rule === 'latest' ? 'counted' : rule)
