// Whether a figure has changed by more than chance. In: an indicator with its direction, its signal and the intervals of
// this month and the month before. Out: the verdict, and by what it was reached.
// Worked: 78.7% after 89.7%, and the control chart says worsening: a clear change, worse. 2 of 9 after 4 of 11, without
// a chart: the intervals, 6.3% to 54.7% and 15.2% to 64.6%, overlap: no clear change.
import type { Direction } from '../direction.ts'
import type { ClearChange, Interval, Signal, Variation } from '../signal.ts'

export function clearChangeOf(
  { meaning: moved, state }: Direction,
  signal: Signal | undefined,
  latest: Interval | undefined,
  previous: Interval | undefined,
): ClearChange {
  if (signal?.is === 'charted')
    return signal.variation === 'common-cause'
      ? { is: 'no-clear-change', meaning: 'neutral', by: 'control-chart' }
      : { is: 'clear', meaning: MEANINGS[signal.variation], by: 'control-chart' }
  if (latest === undefined || previous === undefined || state === 'not-comparable')
    return { is: 'cannot-tell', meaning: 'neutral', by: 'nothing' }
  const meaning = moved === 'better' || moved === 'worse' ? moved : 'neutral'
  return { is: overlap(latest, previous) ? 'no-clear-change' : 'clear', meaning, by: 'intervals' }
}

const MEANINGS: Readonly<Record<Exclude<Variation, 'common-cause'>, ClearChange['meaning']>> = {
  improving: 'better',
  worsening: 'worse',
  high: 'neutral',
  low: 'neutral',
}

const overlap = (a: Interval, b: Interval): boolean =>
  a.lower.compare(b.upper) <= 0 && b.lower.compare(a.upper) <= 0
