// The shape of a leaf of claims: words in, untrue claims out. Each kind of claim is one file in this folder.

import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { type Month, parseMonth, periodId } from '../../terms/period.ts'
import type { FactSeries } from '../figure-facts.ts'
import type { Shown } from '../number-verdict.ts'
import type { TextSpan } from '../phrases.ts'
import type { TopicContext } from '../place.ts'
import type { SentenceRead, SentenceSegment } from '../read-sentence.ts'

/** The indicator and the periods that a claim is about. */
export interface Subject {
  readonly indicator: RatedIndicator
  readonly series: FactSeries
  readonly periods: readonly string[]
  /** Whether nearby words name the period; if not, the paper's own month may also be meant. */
  readonly isDated: boolean
}

export interface Claimed {
  readonly sentence: SentenceRead
  readonly topic: TopicContext
  /** The subjects of the words in a segment; none if they are not clear. */
  subjectsAt(segment: SentenceSegment): readonly Subject[]
}

/** A claim that the figures do not support, with the figures. */
export interface UnsupportedClaim {
  readonly claim: string
  readonly shown: readonly Shown[]
  readonly is: 'untrue' | 'from-small-numbers'
}

export type ClaimLeaf = (claimed: Claimed) => UnsupportedClaim[]

export const segmentOf = ({ segments }: SentenceRead, { at }: TextSpan): SentenceSegment | undefined =>
  segments.find(one => one.at <= at && at < one.end)

/** `will rise`, `to improve`, `whether they fell`: these are not claims. */
export function isNotYet(
  { sentence, topic: { lexicon } }: Claimed,
  claim: TextSpan,
  segment: SentenceSegment,
): boolean {
  const before = sentence.text.slice(segment.at, claim.at)
  return (
    lexicon.notYet(before).length > 0 ||
    /\bto\s+$/i.test(before) ||
    /\b(?:whether|why|if|how)\b/i.test(sentence.text.slice(0, claim.at))
  )
}

/** `has not improved`: the claim is that it did not. */
export function isNegated(
  { sentence, topic: { lexicon } }: Claimed,
  claim: TextSpan,
  segment: SentenceSegment,
): boolean {
  const before = sentence.text.slice(segment.at, claim.at)
  return (
    lexicon.negations(before).some(one => before.slice(one.end).trim().split(/\s+/).length <= 3) &&
    !/\bnot only\b/i.test(before)
  )
}

export interface JudgedClaim {
  readonly holds: boolean
  readonly shown: readonly Shown[]
}

/**
 * `Both are red` must be true of each subject; without such a word, one is enough. If no subject can be
 * checked, nothing is reported.
 */
export function untrueClaims(
  claim: string,
  { sentence, topic }: Claimed,
  subjects: readonly Subject[],
  judge: (subject: Subject) => JudgedClaim | undefined,
  negated: boolean,
): UnsupportedClaim[] {
  const ofNow = (subject: Subject) =>
    subject.isDated ? undefined : judge({ ...subject, periods: [periodId(topic.current)] })
  const judged = subjects.flatMap(subject => {
    const [said, now] = [judge(subject), ofNow(subject)]
    return said === undefined
      ? []
      : [{ shown: said.shown, holds: said.holds !== negated || (now !== undefined && now.holds !== negated) }]
  })
  const mustAll = /\b(?:both|all|each|every|neither)\b/i.test(sentence.text)
  const untrue = judged.filter(one => !one.holds)
  if (untrue.length === 0 || (!mustAll && untrue.length < judged.length)) return []
  return [{ claim, is: 'untrue', shown: untrue.flatMap(one => one.shown).slice(0, 4) }]
}

/** `in 2016` names too many months to mean any one of them. */
const SEVERAL = 4

/**
 * The month that a claim is about: the latest of the months named; none if only a year or a year to date is
 * named.
 */
export function monthOf(periods: readonly string[]): Month | undefined {
  if (periods.length >= SEVERAL) return undefined
  return periods.flatMap(id => parseMonth(id) ?? []).sort((a, b) => b.index - a.index)[0]
}

export const show = (
  indicator: RatedIndicator,
  ...observations: readonly (Observation | undefined)[]
): Shown[] =>
  observations.flatMap(observation => (observation === undefined ? [] : { indicator, observation }))
