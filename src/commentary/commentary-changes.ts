// Checks changes, sums and differences in a sentence. In: a number and its context. Out: whether figures of
// the paper give it.
// Worked: `down by 12.2 points` from 77.8% to 65.6%; `risen by 50 since March 2016` from 432 to 482; `47 more
// started than ceased` is 219 less 172.
import { targetLine } from '../figures/say-bounds.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { type Exact, exact } from '../terms/exact.ts'
import { monthsAfter, periodId } from '../terms/period.ts'
import { comparatorOf, type FactSeries, roundedAsPrinted, seriesAt } from './figure-facts.ts'
import { gapBetween, isNear } from './fits.ts'
import type { NumberInText } from './numbers.ts'
import type { TopicContext } from './place.ts'
import type { SentenceRead } from './read-sentence.ts'

export function isChangeOf(
  said: NumberInText,
  sentence: SentenceRead,
  topic: TopicContext,
  periods: readonly string[],
): boolean {
  const ends = [...new Set([...periods, periodId(topic.current)])]
  return (
    topic.indicators.some(one =>
      startsOf(said, one, sentence, topic).some(([series, start]) =>
        ends.some(id => {
          const end = seriesAt(one, series, id)
          return end !== undefined && isNear(said, gapBetween(end, start))
        }),
      ),
    ) || betweenIndicators(said, topic.indicators, periods)
  )
}

/**
 * What the figure may have moved from: the periods that the sentence names, or the previous month and year;
 * the areas named; the target.
 */
function startsOf(
  said: NumberInText,
  one: RatedIndicator,
  sentence: SentenceRead,
  topic: TopicContext,
): [FactSeries, Exact][] {
  const isShare = one.definition.unit === 'percentage'
  if (said.kind === 'points' && !isShare) return []
  // A share moves by points; only its parts can move by a plain number.
  const serieses: FactSeries[] = isShare && said.kind !== 'points' ? ['numerator', 'denominator'] : ['value']
  const named = sentence.segments
    .flatMap(segment => segment.periods.filter(period => period.role === 'since' || segment.isComparative))
    .flatMap(period => period.ids)
  const ids =
    named.length > 0
      ? named
      : [
          periodId(monthsAfter(topic.current, -1)),
          periodId(monthsAfter(topic.current, -12)),
          ...sentence.segments.flatMap(segment => segment.periods).flatMap(period => period.ids),
        ]
  const areas = sentence.segments
    .flatMap(segment => segment.areas)
    .flatMap(({ area }) => comparatorOf(one, area) ?? [])
    .flatMap(observation => roundedAsPrinted(one, observation) ?? [])
  const line = targetLine(one.target)
  return [
    ...ids.flatMap(id =>
      serieses.flatMap(series =>
        [seriesAt(one, series, id)].flatMap(value =>
          value === undefined ? [] : [[series, value] as [FactSeries, Exact]],
        ),
      ),
    ),
    ...[...areas, ...(line === undefined ? [] : [exact(line)])].map((value): [FactSeries, Exact] => [
      'value',
      value,
    ]),
  ]
}

function betweenIndicators(
  said: NumberInText,
  indicators: readonly RatedIndicator[],
  periods: readonly string[],
): boolean {
  const counts = indicators.filter(one => one.definition.unit === 'count')
  return periods.some(id =>
    counts.some((a, at) =>
      counts.slice(at + 1).some(b => {
        const [x, y] = [seriesAt(a, 'value', id), seriesAt(b, 'value', id)]
        return x !== undefined && y !== undefined && isNear(said, gapBetween(x, y))
      }),
    ),
  )
}

/**
 * Whether the number is a sum of the last few months, up to the paper's month: `62 in the last three months`.
 */
export function isSumOf(said: NumberInText, indicators: readonly RatedIndicator[]): boolean {
  return (
    said.kind === 'plain' &&
    indicators
      .filter(one => one.definition['year-to-date'] === 'sum')
      .some(one => {
        let sum: Exact | undefined
        const upTo = one.months.findIndex(month => periodId(month.period) === periodId(one.latest.period))
        return one.months
          .slice(0, upTo + 1)
          .reverse()
          .some((month, at) => {
            const value = roundedAsPrinted(one, month)
            sum = value === undefined ? sum : (sum?.add(value) ?? value)
            return at > 0 && sum !== undefined && isNear(said, sum)
          })
      })
  )
}
