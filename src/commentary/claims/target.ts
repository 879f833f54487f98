// `on target`, `below target`, `still red`. In: words and ratings. Out: the claims that the rating, as
// printed, does not support.
// Worked: dental checks at 66.1% `are on target` is untrue (red, below 90%); `Green is below 9.6%` is about
// the bound and is not a claim.

import { targetLine } from '../../figures/say-bounds.ts'
import type { RatedIndicator, RateIndicator } from '../../ratings/rated-indicator.ts'
import type { Rating, RatingStatus } from '../../ratings/rating.ts'
import { exact } from '../../terms/exact.ts'
import { periodId } from '../../terms/period.ts'
import { observationAt, roundedAsPrinted } from '../figure-facts.ts'
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

type Claims = 'on' | 'off' | 'above' | 'below' | RatingStatus

/**
 * A colour as a verdict: `is red`, `but still green`, `(amber)`; not `red begins at`, `because red`, `green
 * is below`.
 */
const COLOUR =
  /(?<!\b(?:because|the|of|where|than|from|to|until|for|begins?|at)\s)(?<=(?:\b(?:is|are|was|were|now|still|remains?|stays?|and|but|or|both|again|turned|turns|went|rated|also|being|therefore|so|only)\s|\())(red|amber|green)\b(?!\s+(?:is|begins?|starts?|means|at|below|above|bound|or|line|from|to)\b)/gi

export const target: ClaimLeaf = claimed => {
  const { sentence, topic } = claimed
  const colours = [...sentence.text.matchAll(COLOUR)].map(found => ({
    at: found.index,
    end: found.index + found[0].length,
    text: found[0],
    claims: found[0].toLowerCase() as Claims,
  }))
  return [...topic.lexicon.claims.target(sentence.text), ...colours].flatMap(word => {
    const segment = segmentOf(sentence, word)
    if (segment === undefined || isNotYet(claimed, word, segment)) return []
    return untrueClaims(
      word.text,
      claimed,
      claimed.subjectsAt(segment),
      subject => judge(claimed, subject, word.claims),
      isNegated(claimed, word, segment),
    )
  })
}

function judge({ topic }: Claimed, { indicator, periods }: Subject, claims: Claims): JudgedClaim | undefined {
  const rated = ratedIn(indicator, periods, topic.judge)
  if (rated === undefined) return undefined
  const { rating, latest, yearToDate, decimals } = rated
  const judged = rating.judged === 'month' ? latest : yearToDate
  const shown = show(indicator, judged)
  const value = roundedAsPrinted({ ...rated, decimals }, judged)
  const line = targetLine(rating.target)
  const isSo = (): boolean => {
    switch (claims) {
      case 'on':
        return rating.status === 'green'
      case 'off':
        return isOff(rating)
      case 'above':
        return line !== undefined && value !== undefined && value.compare(exact(line)) >= 0
      case 'below':
        return line !== undefined && value !== undefined && value.compare(exact(line)) <= 0
      case 'red':
      case 'amber':
      case 'green':
      case 'not-rated':
        return rating.status === claims
    }
  }
  return { holds: isSo(), shown }
}

/** Not green, although a figure was compared with a green bound. */
const isOff = ({ status, notRated }: Rating): boolean =>
  status === 'red' || status === 'amber' || notRated === 'only-green-set' || notRated === 'between-bounds'

/**
 * The rating in the month named; a target on the year to date is rated only for the paper's own month.
 */
export function ratedIn(
  indicator: RatedIndicator,
  periods: readonly string[],
  judgeAnew: RateIndicator,
): RatedIndicator | undefined {
  const month = monthOf(periods)
  if (month === undefined || periodId(month) === periodId(indicator.latest.period)) return indicator
  const latest = observationAt(indicator, periodId(month))
  return latest === undefined || indicator.rating.judged === 'year-to-date'
    ? undefined
    : judgeAnew({ ...indicator, latest })
}
