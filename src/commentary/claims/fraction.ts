// `nearly two thirds`, `half`, `more than three quarters`. In: words and shares. Out: the claims that no
// share of the subject supports.
// Worked: 66.2% is `about two thirds` and `nearly two thirds` (66.7%), not `over two thirds`; 34.4% late is
// `a third of visits`.
import { exact } from '../../terms/exact.ts'
import { periodId } from '../../terms/period.ts'
import { observationAt, roundedAsPrinted } from '../figure-facts.ts'
import {
  type ClaimLeaf,
  isNotYet,
  type JudgedClaim,
  type Subject,
  segmentOf,
  show,
  untrueClaims,
} from './claim.ts'

/**
 * How many points a share may differ from a fraction in words: on its own, with `about`, and below or above
 * it with `nearly` and `just over`.
 */
const TOLERANCE = { plain: 2.5, about: 4, under: 5, over: 5 } as const

const HEDGES: readonly [RegExp, (share: number, whole: number) => boolean][] = [
  [
    /\b(?:nearly|almost|just under|slightly under|close to)\s+$/i,
    (share, whole) => share < whole && whole - share <= TOLERANCE.under,
  ],
  [
    /\b(?:just over|slightly over|a little over|slightly more than)\s+$/i,
    (share, whole) => share > whole && share - whole <= TOLERANCE.over,
  ],
  [/\b(?:more than|over|above|at least)\s+$/i, (share, whole) => share > whole],
  [/\b(?:less than|fewer than|under|below)\s+$/i, (share, whole) => share < whole],
  [
    /\b(?:about|around|roughly|approximately|some)\s+$/i,
    (share, whole) => Math.abs(share - whole) <= TOLERANCE.about,
  ],
]

export const fraction: ClaimLeaf = claimed => {
  const {
    sentence,
    topic: { lexicon },
  } = claimed
  const others = lexicon.notFigures(sentence.text)
  return lexicon
    .fractions(sentence.text)
    .filter(one => !others.some(other => other.at <= one.at && one.end <= other.end))
    .flatMap(word => {
      const segment = segmentOf(sentence, word)
      const [part, whole] = lexicon.rules.fractions[word.text.toLowerCase().replace(/\s+/g, ' ')] ?? []
      if (
        segment === undefined ||
        part === undefined ||
        whole === undefined ||
        isNotYet(claimed, word, segment)
      )
        return []
      const before = sentence.text.slice(0, word.at)
      const hedge = HEDGES.find(([words]) => words.test(before))
      const isSo = hedge?.[1] ?? ((share: number, of: number) => Math.abs(share - of) <= TOLERANCE.plain)
      const claim =
        (/(?:\b(?:nearly|almost|just|slightly|close|more|less|fewer|over|under|about|around|roughly|at)\b[\w ]*)$/i.exec(
          before,
        )?.[0] ?? '') + word.text
      return untrueClaims(
        claim.trim(),
        claimed,
        claimed.subjectsAt(segment),
        subject => judge(subject, share => isSo(share, exact(part * 100, whole).valueOf())),
        false,
      )
    })
}

function judge({ indicator, periods }: Subject, isSo: (share: number) => boolean): JudgedClaim | undefined {
  if (indicator.definition.unit !== 'percentage') return undefined
  const observations = periods.flatMap(id => observationAt(indicator, id) ?? [])
  const shares = observations.flatMap(one => roundedAsPrinted(indicator, one)?.valueOf() ?? [])
  if (shares.length === 0) return undefined
  return {
    holds: shares.some(share => isSo(share) || isSo(100 - share)),
    shown: show(indicator, ...observations.filter(one => periods.includes(periodId(one.period))).slice(0, 1)),
  }
}
