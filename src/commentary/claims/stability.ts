// `stable above 98%`, `consistently over 95%`, `remained below 10`. In: words and the series. Out: the claims
// that a month in the range contradicts.
// Worked: reviews were 98.5%, 98.9% and 98.2% in the last three months: `stable above 98%` is true, `stable
// above 98% since October` is not (94.5%).
import { type Month, monthsAfter, monthsBetween, periodId } from '../../terms/period.ts'
import { observationAt, seriesAt } from '../figure-facts.ts'
import { isThreshold, meetsThreshold } from '../fits.ts'
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

/** If no start is named: the paper's month and the two before it, as in the summary. */
const MONTHS_MEANT = 3
const LASTING =
  /\b(?:stable|steady|steadily|consistently|constantly|remain(?:s|ed)?|stay(?:s|ed)?|held|always|throughout|continue[sd]?)\b/gi

export const stability: ClaimLeaf = claimed => {
  const { text } = claimed.sentence
  return [...text.matchAll(LASTING)].flatMap(found => {
    const word = { at: found.index, end: found.index + found[0].length, text: found[0] }
    const segment = segmentOf(claimed.sentence, word)
    const limit = segment?.numbers.find(one => one.at > word.at && isThreshold(one))
    if (segment === undefined || limit === undefined || isNotYet(claimed, word, segment)) return []
    return untrueClaims(
      text.slice(word.at, limit.end),
      claimed,
      claimed.subjectsAt(segment),
      subject => judge(claimed, subject, value => meetsThreshold(limit, value)),
      false,
    )
  })
}

function judge(
  { sentence }: Claimed,
  { indicator, series, periods }: Subject,
  keeps: (value: NonNullable<ReturnType<typeof seriesAt>>) => boolean,
): JudgedClaim | undefined {
  const to = monthOf(periods)
  if (to === undefined) return undefined
  const since = sentence.segments.flatMap(one => one.periods).find(one => one.role === 'since')?.month
  const broken = monthsBetween(since ?? monthsAfter(to, 1 - MONTHS_MEANT), to).filter(month => breaks(month))
  return {
    holds: broken.length === 0,
    shown: show(indicator, ...broken.slice(-2).map(month => observationAt(indicator, periodId(month)))),
  }

  function breaks(month: Month): boolean {
    const value = seriesAt(indicator, series, periodId(month))
    return value !== undefined && !keeps(value)
  }
}
