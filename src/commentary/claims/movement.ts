// `rose`, `fell`, `improved`, `unchanged`, `doubled`: in: words and figures. Out: the claims that the
// printed figures do not support.
// Worked: `Visits improved in January` with 77.8% before and 65.6% now is untrue; `Three or more placements
// fell` with 12.8% and 11.7% is true.
import { type FactSeries, observationAt, seriesAt } from '../figure-facts.ts'
import type { TextSpan } from '../phrases.ts'
import {
  type Claimed,
  type ClaimLeaf,
  isNegated,
  isNotYet,
  type JudgedClaim,
  type Subject,
  segmentOf,
  show,
  untrueClaims,
} from './claim.ts'
import { stretchOf } from './stretch.ts'

export type Sense = 'up' | 'down' | 'same' | 'stable' | 'better' | 'worse' | 'doubled' | 'halved'

export const movement: ClaimLeaf = claimed => {
  const { sentence, topic } = claimed
  return topic.lexicon.claims.movement(sentence.text).flatMap(word => {
    const segment = segmentOf(sentence, word)
    if (segment === undefined || isNotYet(claimed, word, segment) || isPartOfRun(sentence.text, word.end))
      return []
    // `Long-term placements were stable`: the indicator's own word.
    if (
      topic.indicators.some(one =>
        `${one.definition.name} ${one.definition.short}`.toLowerCase().includes(word.text.toLowerCase()),
      )
    )
      return []
    const thresholds = segment.numbers.some(one => one.hedge === 'above' || one.hedge === 'below')
    if (word.claims === 'stable' && thresholds) return []
    return untrueClaims(
      word.text,
      claimed,
      claimed.subjectsAt(segment),
      subject => judge(claimed, subject, segment.text, word),
      isNegated(claimed, word, segment),
    )
  })
}

/**
 * `the first fall since` belongs to the leaf for runs; `fewer than in any month` compares with all months.
 */
const isPartOfRun = (text: string, end: number) =>
  (/^\s+(?:since\b)/i.test(text.slice(end)) && /\bfirst\s+\w+$/i.test(text.slice(0, end))) ||
  /\bthan (?:in )?any\b/i.test(text.slice(end))

function judge(
  claimed: Claimed,
  subject: Subject,
  segment: string,
  word: TextSpan & { claims: Sense },
): JudgedClaim | undefined {
  const stretches = stretchOf(claimed, word, subject)
  const [first] = stretches
  if (first === undefined) return undefined
  const shown = show(
    subject.indicator,
    observationAt(subject.indicator, first.from),
    observationAt(subject.indicator, first.to),
  )
  // A month that the paper does not show cannot be checked.
  if (shown.length < 2) return undefined
  // `The number with a plan did not change`: for a share, its parts may be meant.
  const serieses: FactSeries[] =
    subject.series === 'value' && /\b(?:numbers?|total)\b/i.test(segment)
      ? ['value', 'numerator', 'denominator']
      : [subject.series]
  return {
    shown,
    holds: stretches.some(({ from, to }) =>
      serieses.some(series => moved({ ...subject, series }, from, to, word.claims, claimed)),
    ),
  }
}

/** Whether a printed series moved in this way between two months; a missing figure supports no claim. */
export function moved(
  { indicator, series }: Pick<Subject, 'indicator' | 'series'>,
  from: string,
  to: string,
  sense: Sense,
  { topic }: Pick<Claimed, 'topic'>,
): boolean {
  const [before, after] = [seriesAt(indicator, series, from), seriesAt(indicator, series, to)]
  const [previous, latest] = [observationAt(indicator, from), observationAt(indicator, to)]
  if (before === undefined || after === undefined || previous === undefined || latest === undefined)
    return false
  const { points, percent } = topic.lexicon.rules['stable-within']
  const [a, b] = [before.valueOf(), after.valueOf()]
  switch (sense) {
    case 'up':
      return b > a
    case 'down':
      return b < a
    case 'same':
      return b === a
    case 'stable':
      return (
        Math.abs(b - a) <=
        (indicator.definition.unit === 'percentage' && series === 'value'
          ? points
          : (Math.abs(a) * percent) / 100) +
          1e-9
      )
    case 'doubled':
      return b >= a * 1.9
    case 'halved':
      return b <= a * 0.55
    case 'better':
    case 'worse':
      return topic.judge({ ...indicator, previous, latest }).direction.meaning === sense
  }
}
