// Checks the commentary of one topic against its figures. In: the text and the topic. Out: for each sentence,
// its numbers with their verdicts and its untrue claims.
// Worked: `Reviews rose to 82.0% in January.` gives the number 82.0% with its verdict, and the untrue claim
// `rose`.
import { periodId } from '../terms/period.ts'
import type { Claimed, Subject, UnsupportedClaim } from './claims/claim.ts'
import { claims } from './claims/index.ts'
import type { CommentaryPassage } from './commentary-passages.ts'
import type { FactSeries, FigureFact } from './figure-facts.ts'
import { matchNumber } from './match-number.ts'
import type { NumberVerdict } from './number-verdict.ts'
import type { NumberInText } from './numbers.ts'
import { type Carried, mainPeriodOf, nothingCarried, placeOf, type TopicContext } from './place.ts'
import { readSentence, type SentenceRead, type SentenceSegment } from './read-sentence.ts'
import { splitSentences } from './split-sentences.ts'

export interface SentenceVerified {
  readonly text: string
  readonly line: number
  readonly numbers: readonly { readonly said: NumberInText; readonly verdict: NumberVerdict }[]
  readonly findings: readonly UnsupportedClaim[]
}

export function verifySentences(
  passages: readonly CommentaryPassage[],
  topic: TopicContext,
): SentenceVerified[] {
  return passages.flatMap(passage => {
    const isAcknowledged = topic.lexicon.acknowledged(passage.text).length > 0
    let carried = nothingCarried
    return splitSentences(passage.text).map(({ text, at }): SentenceVerified => {
      const { held, next } = holdSentence(text, topic, carried)
      carried = next
      const findings = held.findings.filter(one => one.is === 'untrue' || !isAcknowledged)
      return { ...held, findings, line: passage.lineAt(at) }
    })
  })
}

interface Matched {
  readonly segment: SentenceSegment
  readonly said: NumberInText
  readonly verdict: NumberVerdict
}

function holdSentence(
  text: string,
  topic: TopicContext,
  carried: Carried,
): { held: Omit<SentenceVerified, 'line'>; next: Carried } {
  const sentence = readSentence(text, topic.current, topic.lexicon, topic.vocabulary)
  const matched = sentence.segments.flatMap(segment =>
    segment.numbers.map(
      (said): Matched => ({
        segment,
        said,
        verdict: matchNumber(said, sentence, segment, placeOf(sentence, segment, topic, carried), topic),
      }),
    ),
  )
  const claimed: Claimed = {
    sentence,
    topic,
    subjectsAt: segment => subjectsOf(sentence, segment, matched, topic, carried),
  }
  const findings = Object.values(claims).flatMap(leaf => leaf(claimed))
  return { held: { text, numbers: matched, findings }, next: carriedOn(sentence, matched, carried) }
}

/**
 * The indicators that a segment is about: those it names; else those of its figures; else those of the
 * sentence; else those of the sentence before.
 */
function subjectsOf(
  sentence: SentenceRead,
  segment: SentenceSegment,
  matched: readonly Matched[],
  topic: TopicContext,
  carried: Carried,
): Subject[] {
  const dated = periodsOf(sentence, segment, topic, carried)
  const ofCouncil = matched.filter(
    one => one.verdict.verdict === 'matched' && one.verdict.fact && isCouncilFigure(one.verdict.fact),
  )
  // `9 adoptions, the most of the months shown`: about the number given, although the name is that of a
  // share.
  const whole = (indicators: readonly Subject['indicator'][]): Subject[] =>
    indicators.map(
      indicator =>
        factsOf(ofCouncil)
          .filter(fact => fact.indicator === indicator)
          .map(fact => subjectOf(fact, dated))[0] ?? { indicator, series: 'value', ...dated },
    )
  // `All three measures are red`; `Both indicators fell` in a topic of two.
  if (
    /^(?:all|both)\b[^,.]{0,24}\b(?:measures|indicators|figures|standards)\b/i.test(sentence.text) &&
    (/^all/i.test(sentence.text) || topic.indicators.length === 2)
  ) {
    return topic.indicators.map(indicator => ({ indicator, series: 'value', ...dated }))
  }
  if (segment.named.isClear) return whole(segment.named.indicators)
  const here = factsOf(ofCouncil.filter(one => one.segment === segment))
  if (here.length > 0) return here.map(fact => subjectOf(fact, dated))
  if (sentence.named.isClear) return whole(sentence.named.indicators)
  const all = factsOf(ofCouncil)
  if (all.length > 0) return all.map(fact => subjectOf(fact, dated))
  if (sentence.goesOn && carried.indicators.length > 0) return whole(carried.indicators)
  if (sentence.named.indicators.length > 0 && topic.indicators.length > 1)
    return whole(sentence.named.indicators)
  return topic.indicators.length === 1 && (sentence.named.isClear || sentence.goesOn)
    ? whole(topic.indicators)
    : []
}

/**
 * Words outside a comparison are about the period of the sentence; if it names none, about the paper's month
 * or, if the sentence continues the one before, about that one's period.
 */
function periodsOf(
  sentence: SentenceRead,
  segment: SentenceSegment,
  topic: TopicContext,
  carried: Carried,
): Dated {
  const own = (one: SentenceSegment | undefined) =>
    one === undefined || one.isComparative
      ? []
      : one.periods
          .filter(period => period.role === 'at' && !period.isPossessive)
          .flatMap(period => period.ids)
  // `peaked in October and have fallen since`
  if (/\bsince[.,;]?\s*$/i.test(segment.text)) return { periods: [periodId(topic.current)], isDated: true }
  if (own(segment).length > 0) return { periods: own(segment), isDated: true }
  // `fell to 60.9% in October`
  const next = sentence.segments[sentence.segments.indexOf(segment) + 1]
  if (/^to\s/i.test(next?.text ?? '') && own(next).length > 0) return { periods: own(next), isDated: true }
  const main = mainPeriodOf(sentence)
  if (main.length > 0) return { periods: main, isDated: false }
  return {
    periods:
      sentence.goesOn && carried.periods.length > 0 && !/\bnow\b|\bsince\b/i.test(sentence.text)
        ? carried.periods
        : [periodId(topic.current)],
    isDated: false,
  }
}

const isCouncilFigure = ({ observation, indicator, is }: FigureFact) =>
  is !== 'bound' && observation?.area === indicator.latest.area

/** Each indicator once. */
function factsOf(matched: readonly Matched[]): FigureFact[] {
  const facts = matched.flatMap(({ verdict }) =>
    verdict.verdict === 'matched' && verdict.fact ? verdict.fact : [],
  )
  return facts.filter((fact, at) => facts.findIndex(other => other.indicator === fact.indicator) === at)
}

type Dated = Pick<Subject, 'periods' | 'isDated'>

function subjectOf({ indicator, is }: FigureFact, dated: Dated): Subject {
  const series: FactSeries = is === 'numerator' || is === 'denominator' ? is : 'value'
  return { indicator, series, ...dated }
}

function carriedOn(sentence: SentenceRead, matched: readonly Matched[], carried: Carried): Carried {
  const facts = factsOf(
    matched.filter(
      one => one.verdict.verdict === 'matched' && one.verdict.fact && isCouncilFigure(one.verdict.fact),
    ),
  )
  const shown = matched.flatMap(({ verdict }) =>
    'right' in verdict && verdict.right ? verdict.right.indicator : [],
  )
  const clear = sentence.segments.filter(one => one.named.isClear).flatMap(one => one.named.indicators)
  const spoken = [...new Set([...facts.map(one => one.indicator), ...clear, ...shown])]
  const periods = mainPeriodOf(sentence)
  const before = sentence.goesOn ? carried : nothingCarried
  const named = sentence.named.isClear ? sentence.named.indicators : before.indicators
  return {
    indicators: spoken.length > 0 ? spoken : named,
    periods: periods.length > 0 ? periods : before.periods,
  }
}
