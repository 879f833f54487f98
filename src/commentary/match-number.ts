// Checks one number of a sentence against the paper. In: the number and its context. Out: matched,
// contradicts, wrong period or unmatched, with the figures that show it.
// Worked, Visits, January 2017: 65.6% is matched (6.16); `82.0% in January` is October's; `65.8% … in January
// by our own standard` contradicts 65.6%.
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { lastMonthOf, periodId } from '../terms/period.ts'
import { areaOfNumber } from './area-of-number.ts'
import { isChangeOf, isSumOf } from './commentary-changes.ts'
import { expectedBeside, expectedOf, nearestOf } from './expected.ts'
import { type FigureFact, observationAt } from './figure-facts.ts'
import { numberFits } from './fits.ts'
import type { NumberVerdict, Shown } from './number-verdict.ts'
import type { NumberInText } from './numbers.ts'
import type { SentencePlace, TopicContext } from './place.ts'
import type { SentenceRead, SentenceSegment } from './read-sentence.ts'
import { againstThreshold } from './threshold.ts'

/** The first test that gives a verdict decides. */
export function matchNumber(
  said: NumberInText,
  sentence: SentenceRead,
  segment: SentenceSegment,
  place: SentencePlace,
  topic: TopicContext,
): NumberVerdict {
  const asked = askedOf(said, sentence, segment, place, topic)
  return (
    againstThreshold(said, segment, place) ??
    asFigureOfThePlace(asked) ??
    asChangeOrSum(asked) ??
    asAnotherFigureOfThePlace(asked) ??
    asFigureOfAnotherPeriod(asked) ??
    againstExpected(asked) ??
    asWordAlone(asked) ??
    unmatched(asked)
  )
}

/** A number, with what all the tests look at. */
interface Asked {
  readonly said: NumberInText
  readonly sentence: SentenceRead
  readonly segment: SentenceSegment
  readonly place: SentencePlace
  readonly topic: TopicContext
  /** The indicators that the number may belong to. */
  readonly candidates: readonly RatedIndicator[]
  /** The comparator that the number belongs to, if any. */
  readonly area: string | undefined
  /** All facts with the same number. */
  readonly alike: readonly FigureFact[]
}

function askedOf(
  said: NumberInText,
  sentence: SentenceRead,
  segment: SentenceSegment,
  place: SentencePlace,
  topic: TopicContext,
): Asked {
  const elsewhere = topic.vocabulary.namedElsewhere(sentence.text)
  const known = [...topic.indicators, ...elsewhere].flatMap(one => topic.facts.get(one) ?? [])
  return {
    said,
    sentence,
    segment,
    place,
    topic,
    candidates: place.named.isClear ? place.named.indicators : topic.indicators,
    area: areaOfNumber(said, sentence.text, segment),
    alike: known.filter(fact => numberFits(said, fact)),
  }
}

function asFigureOfThePlace(asked: Asked): NumberVerdict | undefined {
  const here = figuresOfThePlace(asked)
  const { indicators } = asked.place.named
  const fact =
    here.find(one => indicators.includes(one.indicator)) ?? here.find(one => isMeantUnnamed(one, asked))
  return fact && { verdict: 'matched', fact }
}

function asChangeOrSum({ said, sentence, topic, place, candidates }: Asked): NumberVerdict | undefined {
  const isChange = said.isChange && isChangeOf(said, sentence, topic, place.periods)
  return isChange || isSumOf(said, candidates) ? { verdict: 'matched' } : undefined
}

/** The number is a figure of this period, but not of the indicator that the words name. */
function asAnotherFigureOfThePlace(asked: Asked): NumberVerdict | undefined {
  const [found] = figuresOfThePlace(asked).flatMap(one => shownOf(one) ?? [])
  const right = expectedIn(asked)
  return found && right && { verdict: 'contradicts', right, found }
}

/** A month that the paper does not show cannot be checked. */
function asFigureOfAnotherPeriod(asked: Asked): NumberVerdict | undefined {
  const { said, place, alike, candidates, area } = asked
  if (area !== undefined || (!isSpecific(said) && !place.named.isClear)) return undefined
  const fact = alike.find(
    one => isCouncilFigure(one) && candidates.includes(one.indicator) && one.is !== 'rest',
  )
  const found = fact && shownOf(fact)
  if (!found || !place.periods.some(id => observationAt(found.indicator, id))) return undefined
  const right = expectedIn(asked) ?? expectedOf(said, [found.indicator], place.periods)
  return { verdict: 'wrong-period', found, ...(right && { right }) }
}

/** The number is not a figure, although the words clearly name the indicator and the period. */
function againstExpected(asked: Asked): NumberVerdict | undefined {
  const { said, place, topic, area } = asked
  const hasPeriod = place.isDated || area !== undefined
  const hasIndicator = place.named.isClear || topic.indicators.length === 1
  const right = hasPeriod && hasIndicator && !said.isChange ? expectedIn(asked) : undefined
  return right && { verdict: 'contradicts', right }
}

/** A number in words need not be a figure: `two sessions`. */
const asWordAlone = ({ said }: Asked): NumberVerdict | undefined =>
  said.isWord && !said.isChange ? { verdict: 'matched' } : undefined

function unmatched(asked: Asked): NumberVerdict {
  const nearest = expectedIn(asked) ?? nearestOf(asked.said, asked.topic.indicators, asked.place.periods)
  return { verdict: 'unmatched', ...(nearest && { nearest }) }
}

const expectedIn = ({ said, place: { named, periods }, area }: Asked): Shown | undefined =>
  area === undefined ? expectedOf(said, named.indicators, periods) : expectedBeside(named.indicators, area)

/** The matching facts of this place: of its period, or of an area that the sentence names. */
function figuresOfThePlace({ alike, area, sentence, place }: Asked): FigureFact[] {
  const areas = sentence.segments.flatMap(one => one.areas.map(named => named.area))
  return alike.filter(fact => {
    if (fact.is === 'bound') return area === undefined
    if (isCouncilFigure(fact)) return area === undefined && isOfPeriods(fact, place.periods)
    const factArea = fact.observation?.area
    return areas.some(one => one === factArea) && (area === undefined || area === factArea)
  })
}

/**
 * Whether a figure of another indicator may be meant: the segment names none clearly, or the number fits no
 * other.
 */
const isMeantUnnamed = ({ indicator }: FigureFact, { said, segment, topic }: Asked): boolean =>
  !segment.named.isClear ||
  !topic.indicators.includes(indicator) ||
  (!isSpecific(said) && !isCountOf(said, segment))

const isCouncilFigure = ({ observation, indicator }: FigureFact): boolean =>
  observation?.area === indicator.latest.area

/** A year whose figure is that of its last month may be named by that month: `432 in March 2016`. */
function isOfPeriods({ observation, indicator }: FigureFact, periods: readonly string[]): boolean {
  if (observation === undefined) return false
  const { period } = observation
  return (
    periods.includes(periodId(period)) ||
    (period.kind === 'year' &&
      indicator.definition.annual === 'latest' &&
      periods.includes(periodId(lastMonthOf(period))))
  )
}

const shownOf = ({ indicator, observation }: FigureFact): Shown | undefined =>
  observation && { indicator, observation }

/** A number unlikely to match another by chance: a share, a ratio, a decimal; not `9`. */
const isSpecific = ({ kind, decimals, value }: NumberInText) =>
  kind === 'percentage' || kind === 'ratio' || decimals > 0 || value.compare(30) >= 0

/** `12 children started`: the segment itself names a count, so the number is not another indicator's. */
const isCountOf = (said: NumberInText, { named }: SentenceSegment) =>
  said.kind === 'plain' &&
  !said.isChange &&
  named.isClear &&
  named.indicators.every(one => one.definition.unit === 'count')
