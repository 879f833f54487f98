// Reads one sentence: its segments, with the periods, areas and indicators that each names, and its numbers.
// It checks nothing.
// Worked: `Health assessments fell from 95.3% in December to 92.7%` has three segments; the second is
// comparative and names December.
import type { Month } from '../terms/period.ts'
import type { Named, Vocabulary } from './indicators-named.ts'
import type { AreaNamed, Lexicon } from './lexicon.ts'
import { type NumberInText, numbersIn } from './numbers.ts'
import { type PeriodNamed, periodsIn } from './periods-named.ts'
import { blankOut, type TextSpan } from './phrases.ts'

export interface SentenceSegment extends TextSpan {
  /** Names what something is compared with: `against 95.3% in December`. */
  readonly isComparative: boolean
  readonly periods: readonly PeriodNamed[]
  readonly areas: readonly AreaNamed[]
  readonly named: Named
  readonly numbers: readonly NumberInText[]
}

export interface SentenceRead {
  readonly text: string
  readonly segments: readonly SentenceSegment[]
  readonly named: Named
  /** Continues the subject of the sentence before: `This is slower.` */
  readonly goesOn: boolean
}

/** Where a segment ends: at a comma or a colon, and before words that change the subject. */
const TURNS =
  /[;:–—]\s|,\s|\s(?=(?:against|compared (?:with|to)|and|but|while|whereas|although|(?<!\b(?:more|less|fewer)\s)than|down from|up from|which (?:is|was))\s)|\s(?=from\s+(?:[^\s]*\d|a |the ))|\s(?=to\s+(?:[^\s]*\d|nearly|about|just))/gi
const COMPARES =
  /^(?:and\s+)?(?:(?:against|compared (?:with|to)|than|from|down from|up from|down on|up on)\b|(?:up|down|higher|lower)\b.*\s(?:on|than|from)\s)/i

/** A sentence that begins `From coming into care` makes no comparison; one that begins `From 95.3%` does. */
const compares = (words: string, at: number) =>
  COMPARES.test(words) && !(at === 0 && /^from\s+(?!\S*\d)/i.test(words))

/** `against 89.7% in December and 95.8% in October`. */
const goesOnComparing = (segments: readonly SentenceSegment[], nth: number) =>
  segments[nth - 1]?.isComparative === true &&
  /^and\s+(?:the\s+)?\S*\d/i.test(segments[nth]?.text ?? '') &&
  (segments[nth]?.periods.length ?? 0) > 0

export function readSentence(
  text: string,
  current: Month,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): SentenceRead {
  const dates = periodsIn(text, current)
  const areas = lexicon.areasIn(text)
  const noFigures = [...dates, ...lexicon.notFigures(text), ...lexicon.namesIn(text)]
  const numbers = numbersIn(blankOut(text, noFigures), lexicon.counted)
  const cuts = [...text.matchAll(TURNS)]
    .map(({ index, 0: turn }) => index + turn.length)
    .filter(at => !numbers.some(one => one.at < at && at < one.end))
  const bounds = [0, ...cuts, text.length]
  const segments = bounds.slice(0, -1).map((at, nth): SentenceSegment => {
    const end = bounds[nth + 1] ?? text.length
    const inside = <T extends TextSpan>(spans: readonly T[]) =>
      spans.filter(one => at <= one.at && one.at < end)
    const words = text.slice(at, end)
    return {
      at,
      end,
      text: words,
      isComparative: compares(words, at),
      periods: inside(dates),
      areas: inside(areas),
      named: vocabulary.named(words),
      numbers: inside(numbers),
    }
  })
  return {
    text,
    segments: segments.map((one, nth) => ({
      ...one,
      isComparative: one.isComparative || goesOnComparing(segments, nth),
    })),
    named: vocabulary.named(text),
    goesOn: lexicon.goesOn(text).some(one => one.at === 0),
  }
}
