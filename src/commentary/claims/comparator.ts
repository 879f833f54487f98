// `below neighbours`, `better than England`, `in line with the national average`. In: words and benchmarks.
// Out: the claims that the benchmarks do not support.
// Worked: long-term placements at 66.2% `above the neighbours' average` is untrue: theirs is 68.2%.
import type { CommentaryRules } from '../../definitions/commentary-rules.ts'
import type { Exact } from '../../terms/exact.ts'
import { periodId } from '../../terms/period.ts'
import type { Unit } from '../../terms/unit.ts'
import { comparatorOf, observationAt, roundedAsPrinted } from '../figure-facts.ts'
import type { AreaNamed } from '../lexicon.ts'
import {
  type Claimed,
  type ClaimLeaf,
  isNegated,
  isNotYet,
  type JudgedClaim,
  monthOf,
  type Subject,
  segmentOf,
  show,
  untrueClaims,
} from './claim.ts'

type Claims = 'above' | 'below' | 'better' | 'worse' | 'level'

export const comparator: ClaimLeaf = claimed => {
  const { sentence, topic } = claimed
  return topic.lexicon.claims.comparator(sentence.text).flatMap(word => {
    const segment = segmentOf(sentence, word)
    if (segment === undefined || isNotYet(claimed, word, segment)) return []
    return areasAfter(claimed, word.end).flatMap(({ area, end }) =>
      untrueClaims(
        sentence.text.slice(word.at, end),
        claimed,
        claimed.subjectsAt(segment),
        subject => judge(claimed, subject, word.claims, area),
        isNegated(claimed, word, segment),
      ),
    )
  })
}

/** The areas soon after the word, with no number or punctuation in between. */
function areasAfter({ sentence }: Claimed, from: number): AreaNamed[] {
  return sentence.segments
    .flatMap(one => one.areas)
    .filter(
      one => one.at >= from && one.at - from <= 60 && !/[\d,;:.(]/.test(sentence.text.slice(from, one.at)),
    )
}

function judge(
  { topic }: Claimed,
  { indicator, periods }: Subject,
  claims: Claims,
  area: string,
): JudgedClaim | undefined {
  const month = monthOf(periods)
  const councilFigure = observationAt(indicator, month ? periodId(month) : (periods[0] ?? ''))
  const benchmark = comparatorOf(indicator, area)
  if (councilFigure === undefined || benchmark === undefined) return undefined
  const shown = show(indicator, councilFigure, benchmark)
  const [a, b] = [roundedAsPrinted(indicator, councilFigure), roundedAsPrinted(indicator, benchmark)]
  if (a === undefined || b === undefined) return { holds: false, shown }
  const isSo = (): boolean => {
    switch (claims) {
      case 'above':
        return a.compare(b) > 0
      case 'below':
        return a.compare(b) < 0
      case 'level':
        return isLevel(a, b, indicator.definition.unit, topic.lexicon.rules['stable-within'])
      case 'better':
      case 'worse':
        return (
          topic.judge({ ...indicator, latest: councilFigure, previous: benchmark }).direction.meaning ===
          claims
        )
    }
  }
  return { holds: isSo(), shown }
}

/**
 * Whether the figures differ by no more than counts as stable: points, or a percentage of the comparator's
 * figure.
 */
function isLevel(
  councilFigure: Exact,
  benchmark: Exact,
  unit: Unit,
  { points, percent }: CommentaryRules['stable-within'],
): boolean {
  const tolerance = unit === 'percentage' ? points : (benchmark.valueOf() * percent) / 100
  return Math.abs(councilFigure.valueOf() - benchmark.valueOf()) <= tolerance
}
