// Changes of the number in care for which the return gives no reason: a period of care that does not begin with
// the code S, and one that ends without a reason. In: children and a span. Out: how many of each.
// Every other change is a start, an end, or a move between care and a series of short breaks (rule CARE-4).
// Worked: in care from 3 May coded P after a gap, and until 9 July with X1 and nothing after it: one of each.
import type { Day } from '../terms/day.ts'
import type { StockBreaks } from './counter.ts'
import { type CarePeriod, type ChildHistory, isShortBreak } from './histories/child-history.ts'
import { endsCare } from './histories/periods-of.ts'
import type { CountingSpan } from './leaf.ts'

export function stockBreaks(children: readonly ChildHistory[], span: CountingSpan): StockBreaks {
  let [startsNotCoded, endsWithoutReason] = [0, 0]
  for (const child of children)
    for (const period of child.periods) {
      if (isIn(period.start, span) && isStartNotCoded(child, period)) startsNotCoded += 1
      if (isIn(period.end, span) && isEndWithoutReason(child, period)) endsWithoutReason += 1
    }
  return { startsNotCoded, endsWithoutReason }
}

const isIn = (day: Day | undefined, { first, last }: CountingSpan): boolean =>
  day !== undefined && day >= first && day <= last

function isStartNotCoded({ episodes }: ChildHistory, { first, startIsCoded }: CarePeriod): boolean {
  const episode = episodes[first]
  return !startIsCoded && episode !== undefined && !isShortBreak(episode)
}

function isEndWithoutReason({ episodes }: ChildHistory, { last }: CarePeriod): boolean {
  const episode = episodes[last]
  return episode !== undefined && !endsCare(episode.endReason) && !isShortBreak(episode)
}
