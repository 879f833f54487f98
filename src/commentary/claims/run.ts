// `third month running`, `worsened for three months in a row`, `fallen every month since July`, `the first
// fall since September`. In: words and the series. Out: the claims that are not true.
// Worked: visits fell in November, December and January, so `for three months running` is true; reviews rose
// in December, so for them it is not.
import { type Month, monthsAfter, periodId } from '../../terms/period.ts'
import { observationAt } from '../figure-facts.ts'
import { numberWords, ordinalWords } from '../number-words.ts'
import {
  type Claimed,
  type ClaimLeaf,
  isNotYet,
  type JudgedClaim,
  monthOf,
  type Subject,
  segmentOf,
  show,
  untrueClaims,
} from './claim.ts'
import { moved, type Sense } from './movement.ts'
import { ratedIn } from './target.ts'

type State = Sense | 'red' | 'amber' | 'green'
type Length =
  | { readonly is: 'exactly' | 'at-least'; readonly months: number }
  | { readonly is: 'since'; readonly month: Month }
  | { readonly is: 'first-since'; readonly month: Month; readonly sense: Sense }

const ORDINAL = new RegExp(
  `\\b(${Object.keys(ordinalWords).join('|')})\\s+(?:(?:consecutive|successive)\\s+month\\b|month\\s+(?:running|in a row|in succession)\\b)`,
  'gi',
)
const COUNT = new RegExp(
  `\\b(${Object.keys(numberWords).join('|')}|\\d+)\\s+(?:(?:consecutive|successive)\\s+months\\b|months\\s+(?:running|in a row|in succession)\\b)`,
  'gi',
)
const EACH = new RegExp(
  `\\bin each of the (?:last |past )?(${Object.keys(numberWords).join('|')}|\\d+) months\\b`,
  'gi',
)
const SINCE = /\b(?:every|each) (?:single )?month since\b/gi
const FIRST = /\bfirst (fall|drop|decrease|reduction|rise|increase|improvement|deterioration) since\b/gi
const NOUNS: Readonly<Record<string, Sense>> = {
  fall: 'down',
  drop: 'down',
  decrease: 'down',
  reduction: 'down',
  rise: 'up',
  increase: 'up',
  improvement: 'better',
  deterioration: 'worse',
}

export const runClaim: ClaimLeaf = claimed => {
  const { text } = claimed.sentence
  const lengths: { found: RegExpExecArray; length: Length | undefined }[] = [
    ...[...text.matchAll(ORDINAL)].map(found => ({
      found,
      length: { is: 'exactly' as const, months: ordinalWords[found[1]?.toLowerCase() ?? ''] ?? 0 },
    })),
    ...[...text.matchAll(COUNT), ...text.matchAll(EACH)].map(found => ({
      found,
      length: {
        is: 'at-least' as const,
        months: numberWords[found[1]?.toLowerCase() ?? ''] ?? Number(found[1]),
      },
    })),
    ...[...text.matchAll(SINCE)].map(found => ({ found, length: sinceOf(claimed, found.index) })),
    ...[...text.matchAll(FIRST)].map(found => ({ found, length: firstOf(claimed, found) })),
  ]
  return lengths.flatMap(({ found, length }) => {
    const word = { at: found.index, end: found.index + found[0].length, text: found[0] }
    const segment = segmentOf(claimed.sentence, word)
    const state = stateOf(claimed)
    if (
      segment === undefined ||
      length === undefined ||
      (state === undefined && length.is !== 'first-since') ||
      isNotYet(claimed, word, segment)
    )
      return []
    return untrueClaims(
      word.text,
      claimed,
      claimed.subjectsAt(segment),
      subject => judge(claimed, subject, state ?? 'same', length),
      false,
    )
  })
}

const sinceOf = (claimed: Claimed, at: number): Length | undefined => {
  const period = claimed.sentence.segments.flatMap(one => one.periods).find(one => one.at > at)
  return period?.month && { is: 'since', month: period.month }
}

function firstOf(claimed: Claimed, found: RegExpExecArray): Length | undefined {
  const since = sinceOf(claimed, found.index)
  const sense = NOUNS[found[1]?.toLowerCase() ?? '']
  return since?.is === 'since' && sense ? { is: 'first-since', month: since.month, sense } : undefined
}

/** What the run is of: the movement or the colour that the sentence names. */
function stateOf({ sentence: { text }, topic: { lexicon } }: Claimed): State | undefined {
  const [word] = lexicon.claims.movement(text)
  return word?.claims ?? (/\b(red|amber|green)\b/i.exec(text)?.[1]?.toLowerCase() as State | undefined)
}

function judge(claimed: Claimed, subject: Subject, state: State, length: Length): JudgedClaim | undefined {
  const to = monthOf(subject.periods)
  if (to === undefined) return undefined
  const so = (month: Month, sense: State = state) => isSo(claimed, subject, sense, month)
  const shownFrom = (first: Month) =>
    show(
      subject.indicator,
      ...[first, monthsAfter(to, -1), to]
        .filter((one, at, all) => all.findIndex(other => other.index === one.index) === at)
        .map(one => observationAt(subject.indicator, periodId(one))),
    )
  const begins =
    length.is === 'since' || length.is === 'first-since' ? length.month : monthsAfter(to, -length.months)
  if (observationAt(subject.indicator, periodId(begins)) === undefined) return undefined
  if (length.is === 'first-since') {
    const between = Array.from({ length: Math.max(0, to.index - length.month.index - 1) }, (_, at) =>
      monthsAfter(length.month, at + 1),
    )
    return {
      holds:
        so(to, length.sense) &&
        so(length.month, length.sense) &&
        !between.some(month => so(month, length.sense)),
      shown: shownFrom(monthsAfter(length.month, -1)),
    }
  }
  let months = 0
  while (months < 60 && so(monthsAfter(to, -months))) months += 1
  const needed = length.is === 'since' ? to.index - length.month.index : length.months
  return {
    holds: length.is === 'exactly' ? months === needed : months >= needed,
    shown: shownFrom(monthsAfter(to, -needed)),
  }
}

function isSo(claimed: Claimed, subject: Subject, state: State, month: Month): boolean {
  if (state === 'red' || state === 'amber' || state === 'green')
    return ratedIn(subject.indicator, [periodId(month)], claimed.topic.judge)?.rating.status === state
  return moved(subject, periodId(monthsAfter(month, -1)), periodId(month), state, claimed)
}
