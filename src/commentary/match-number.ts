// One number of a sentence against the paper. In: the number and its place. Out: matched, contradicts, of
// another period, or unmatched, with the figures that show it.
// Worked, Visits, January 2017: 65.6% is matched (6.16); `82.0% in January` is October's; `65.8% … in January
// by our own standard` contradicts 65.6%.
import type { Observation } from '../observations/observation.ts'
import type { RatedIndicator } from '../ratings/rate.ts'
import { lastMonthOf, periodId } from '../terms/period.ts'
import { isChangeOf, isSumOf } from './changes.ts'
import { comparatorOf, type Fact, observationAt, seriesAt } from './facts.ts'
import { fits, isThreshold, keepsTo } from './fits.ts'
import type { NumberSaid } from './numbers.ts'
import type { Place, Topic } from './place.ts'
import type { Segment, SentenceRead } from './read-sentence.ts'

/** A figure of the paper: an indicator with one of its observations. */
export interface Shown {
  readonly indicator: RatedIndicator
  readonly observation: Observation
}

export type Verdict =
  | { readonly verdict: 'matched'; readonly fact?: Fact }
  | { readonly verdict: 'contradicts'; readonly right: Shown; readonly found?: Shown }
  | { readonly verdict: 'wrong-period'; readonly found: Shown; readonly right?: Shown }
  | { readonly verdict: 'unmatched'; readonly nearest?: Shown }

export function matchNumber(
  said: NumberSaid,
  sentence: SentenceRead,
  segment: Segment,
  place: Place,
  topic: Topic,
): Verdict {
  const { named, periods } = place
  const candidates = named.isClear ? named.indicators : topic.indicators
  const area = areaBeside(said, sentence.text, segment)
  const known = [...topic.indicators, ...topic.vocabulary.namedElsewhere(sentence.text)].flatMap(
    one => topic.facts.get(one) ?? [],
  )
  const alike = known.filter(fact => fits(said, fact))
  const isHere = (fact: Fact) =>
    fact.is === 'bound'
      ? area === undefined
      : isOurs(fact)
        ? area === undefined && isOf(fact, periods)
        : sentence.segments.some(one =>
            one.areas.some(({ area: named }) => named === fact.observation?.area),
          ) &&
          (area === undefined || area === fact.observation?.area)

  if (isThreshold(said) && !isAboutBounds(said, segment)) {
    const verdict = againstThreshold(said, candidates, place)
    if (verdict) return verdict
  }
  const here = alike.filter(isHere)
  const right =
    here.find(fact => named.indicators.includes(fact.indicator)) ??
    here.find(
      fact =>
        !segment.named.isClear ||
        isElsewhere(fact, topic) ||
        (!isSpecific(said) && !isCountOf(said, segment)),
    )
  if (right) return { verdict: 'matched', fact: right }
  if ((said.isChange && isChangeOf(said, sentence, topic, periods)) || isSumOf(said, candidates))
    return { verdict: 'matched' }

  const shown = here.map(shownOf).find(one => one !== undefined)
  const expected =
    area === undefined ? expectedOf(said, named.indicators, periods) : beside(named.indicators, area)
  if (shown && expected) return { verdict: 'contradicts', right: expected, found: shown }
  const elsewhen = alike.find(
    fact =>
      isOurs(fact) &&
      candidates.includes(fact.indicator) &&
      (isSpecific(said) || named.isClear) &&
      fact.is !== 'rest',
  )
  const found = elsewhen && shownOf(elsewhen)
  const meant = found && (expected ?? expectedOf(said, [found.indicator], periods))
  // Of a month that the paper does not show nothing is known here.
  if (found && area === undefined && periods.some(id => observationAt(found.indicator, id)))
    return { verdict: 'wrong-period', found, ...(meant && { right: meant }) }
  if (
    expected &&
    (place.isDated || area !== undefined) &&
    (named.isClear || topic.indicators.length === 1) &&
    !said.isChange
  )
    return { verdict: 'contradicts', right: expected }
  if (said.isWord && !said.isChange) return { verdict: 'matched' }
  const nearest = expected ?? nearestOf(said, topic.indicators, periods)
  return { verdict: 'unmatched', ...(nearest && { nearest }) }
}

const isOurs = ({ observation, indicator }: Fact) => observation?.area === indicator.latest.area
/** A year whose figure is that of its last month may be named by that month: `432 in March 2016`. */
function isOf({ observation, indicator }: Fact, periods: readonly string[]): boolean {
  if (observation === undefined) return false
  const { period } = observation
  return (
    periods.includes(periodId(period)) ||
    (period.kind === 'year' &&
      indicator.definition.annual === 'latest' &&
      periods.includes(periodId(lastMonthOf(period))))
  )
}
const isElsewhere = ({ indicator }: Fact, topic: Topic) => !topic.indicators.includes(indicator)
const shownOf = ({ indicator, observation }: Fact): Shown | undefined =>
  observation && { indicator, observation }

/** A number that hardly agrees with another by chance: a share, a ratio, a decimal; not `9`. */
const isSpecific = ({ kind, decimals, value }: NumberSaid) =>
  kind === 'percentage' || kind === 'ratio' || decimals > 0 || value.compare(30) >= 0

/** `12 children started`: the segment itself names a number, so that another's number would be crossed. */
const isCountOf = (said: NumberSaid, { named }: Segment) =>
  said.kind === 'plain' &&
  !said.isChange &&
  named.isClear &&
  named.indicators.every(one => one.definition.unit === 'count')

/** `green begins at 95%`, `the target is above 90%`: the bound itself is spoken of, and not the figure. */
function isAboutBounds({ at, end }: NumberSaid, segment: Segment): boolean {
  return (
    /\b(?:green|amber|red|target|tolerance|limit|bound)s?\b[^.]{0,12}\b(?:is|are|was|begins?|starts?|means|of|being|at)\b[^.]{0,16}$/i.test(
      segment.text.slice(0, at - segment.at),
    ) || /^\s*(?:points? )?(?:away|from)\b/.test(segment.text.slice(end - segment.at))
  )
}

/** `above 98%` holds of the figure or does not; where it is not said of which, nothing is decided here. */
function againstThreshold(
  said: NumberSaid,
  indicators: readonly RatedIndicator[],
  { named, periods }: Place,
): Verdict | undefined {
  if (named.indicators.length !== 1) return undefined
  const shown = indicators
    .flatMap(indicator =>
      periods
        .flatMap(id => observationAt(indicator, id) ?? [])
        .map(observation => ({ indicator, observation })),
    )
    .filter(one => named.indicators.includes(one.indicator))
  const values = shown.flatMap(one => ({
    one,
    value: seriesAt(one.indicator, 'value', periodId(one.observation.period)),
  }))
  const unit = (one: Shown) =>
    (one.indicator.definition.unit === 'percentage') === (said.kind === 'percentage')
  const judged = values.filter(({ one, value }) => value !== undefined && unit(one))
  if (judged.some(({ value }) => value !== undefined && keepsTo(said, value))) return { verdict: 'matched' }
  // A figure that is not there keeps to nothing; but only a clear name says that it is meant.
  const [first] = judged.length > 0 ? judged : named.isClear ? values : []
  return first && unit(first.one) && said.kind !== 'points'
    ? { verdict: 'contradicts', right: first.one }
    : undefined
}

/** The comparator that a number is said of: `our neighbours' average is 9.2%`, `68.0% for England`. */
function areaBeside({ at, end }: NumberSaid, text: string, segment: Segment): string | undefined {
  return segment.areas.find(
    one =>
      (one.end <= at &&
        /^['’]?s?['’]?\s*(?:(?:average|figure|rate|value|threshold|share)\s*)*,?\s*\(?(?:for [a-z ]+ )?(?:which\s+)?(?:is|was|are|of|at|stands at|being|had|has)?\s*\(?$/i.test(
          text.slice(one.end, at),
        )) ||
      (one.at >= end &&
        /^\s*(?:for|in|across|among|is|was)\s+(?:our\s+|the\s+|all\s+)?(?:average\s+(?:of|for)\s+(?:our\s+)?)?$/i.test(
          text.slice(end, one.at),
        )),
  )?.area
}

/**
 * What should stand there: the one named indicator's figure of the period, if it could be said in such a
 * number.
 */
function expectedOf(
  said: NumberSaid,
  indicators: readonly RatedIndicator[],
  periods: readonly string[],
): Shown | undefined {
  const [indicator] = indicators
  if (indicator === undefined || indicators.length > 1 || said.kind === 'points') return undefined
  const observation = periods
    .map(id => observationAt(indicator, id))
    .find(one => one?.amount.kind === 'known')
  if (observation === undefined || observation.amount.kind === 'missing') return undefined
  const isPercentage = indicator.definition.unit === 'percentage'
  const could =
    said.kind === 'ratio'
      ? observation.amount.denominator !== undefined
      : said.kind === 'percentage'
        ? isPercentage
        : !isPercentage || said.decimals > 0
  return could ? { indicator, observation } : undefined
}

function beside(indicators: readonly RatedIndicator[], area: string): Shown | undefined {
  const [indicator] = indicators
  const observation = indicator && indicators.length === 1 ? comparatorOf(indicator, area) : undefined
  return indicator && observation?.amount.kind === 'known' ? { indicator, observation } : undefined
}

/** The figure of the topic that comes nearest, to help whoever looks for the slip. */
function nearestOf(
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
