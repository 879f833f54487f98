// Finds the context of a word or number in commentary: the periods and indicators that it is about. In: a
// sentence, the topic and the sentence before. Out: a place.
// Worked: in `98.2% were on time in January, against 98.9%`, 98.9% is about December, since `against` alone
// means the month before.

import type { RatedIndicator, RateIndicator } from '../ratings/rated-indicator.ts'
import { type Month, monthsAfter, periodId } from '../terms/period.ts'
import type { FigureFact } from './figure-facts.ts'
import type { Named, Vocabulary } from './indicators-named.ts'
import type { Lexicon } from './lexicon.ts'
import type { SentenceRead, SentenceSegment } from './read-sentence.ts'

/** What all sentences of a topic are read with. */
export interface TopicContext {
  readonly indicators: readonly RatedIndicator[]
  /** The facts of every indicator in the paper. */
  readonly facts: ReadonlyMap<RatedIndicator, readonly FigureFact[]>
  readonly current: Month
  /**
   * Rates an indicator at another month, or against another figure. Passed in, since papers do not rate.
   */
  readonly judge: RateIndicator
  readonly lexicon: Lexicon
  readonly vocabulary: Vocabulary
}

/** What is carried over from the sentence before: its indicators and periods. */
export interface Carried {
  readonly indicators: readonly RatedIndicator[]
  readonly periods: readonly string[]
}

export const nothingCarried: Carried = { indicators: [], periods: [] }

export interface SentencePlace {
  readonly periods: readonly string[]
  /** Whether the sentence names the period itself. */
  readonly isDated: boolean
  readonly named: Named
}

export function placeOf(
  sentence: SentenceRead,
  segment: SentenceSegment,
  topic: TopicContext,
  carried: Carried,
): SentencePlace {
  return { ...whenOf(sentence, segment, topic, carried), named: namedIn(sentence, segment, carried, topic) }
}

function whenOf(
  sentence: SentenceRead,
  segment: SentenceSegment,
  { current }: TopicContext,
  carried: Carried,
): { periods: readonly string[]; isDated: boolean } {
  const own = periodsAt([segment])
  if (own.length > 0) return { periods: own, isDated: true }
  const at = sentence.segments.indexOf(segment)
  const before = sentence.segments[at - 1]
  // `since July 2016, when they stood at 71.4%`
  if (/^when\b/i.test(segment.text) && before && before.periods.length > 0)
    return { periods: before.periods.flatMap(one => one.ids), isDated: true }
  if (segment.isComparative) {
    const others = periodsAt(
      sentence.segments
        .slice(at + 1, at + 2)
        .filter(next => !next.isComparative && next.numbers.length === 0),
    )
    // `from 430 in January 2016 to 482, and the rate from 76.2`: an earlier comparison still applies.
    const compared = periodsAt(sentence.segments.slice(0, at).filter(one => one.isComparative))
    return others.length > 0
      ? { periods: others, isDated: true }
      : { periods: [periodId(monthsAfter(current, -1)), ...compared], isDated: false }
  }
  // `fell from 95.3% in December to 92.7%`: after a comparison, words without a period are about the paper's
  // month.
  const main =
    mainPeriods(sentence.segments.slice(0, at).reverse()) ?? mainPeriods(sentence.segments.slice(at + 1))
  // The paper's own month need not be named, even where the sentence names another.
  if (main !== undefined) return { periods: [...main, periodId(current)], isDated: true }
  return { periods: [periodId(current), ...carried.periods], isDated: false }
}

const periodsAt = (segments: readonly SentenceSegment[]) =>
  segments
    .flatMap(one => one.periods)
    .filter(one => one.role === 'at')
    .flatMap(one => one.ids)

function mainPeriods(segments: readonly SentenceSegment[]): readonly string[] | undefined {
  const spoken = segments
    .filter(one => !one.isComparative)
    .map(one => ({ ...one, periods: one.periods.filter(period => !period.isPossessive) }))
  const named = spoken.find(one => periodsAt([one]).length > 0)
  return named && periodsAt([named])
}

/** The period that the sentence is about: the one named outside its comparisons. */
export function mainPeriodOf(sentence: SentenceRead): readonly string[] {
  return mainPeriods(sentence.segments) ?? []
}

function namedIn(
  sentence: SentenceRead,
  segment: SentenceSegment,
  carried: Carried,
  { indicators }: TopicContext,
): Named {
  if (segment.named.isClear) return segment.named
  const at = sentence.segments.indexOf(segment)
  const before = sentence.segments
    .slice(0, at)
    .reverse()
    .find(one => one.named.isClear)
  if (before) return before.named
  if (sentence.named.isClear) return sentence.named
  const kept = carried.indicators.filter(one => indicators.includes(one))
  if (sentence.goesOn && kept.length === 1 && sentence.named.indicators.length !== 1)
    return { indicators: kept, isClear: false }
  return sentence.named.indicators.length > 0 ? sentence.named : { indicators: kept, isClear: false }
}
