// Periods of care. In: a child's episodes, in order. Out: runs of them without a gap (rules PERIOD-1 to PERIOD-3).
import type { CarePeriod, Episode } from './history.ts'

/** X1 says that another episode follows on the same day; every other code ends care. */
export const endsCare = (reason: string | undefined): boolean => reason !== undefined && reason !== 'X1'

/**
 * Rule PERIOD-1: an end of care and, on the same day, an episode coded S part two periods, although there is no day
 * between them.
 */
const goesOn = (before: Episode, next: Episode): boolean =>
  before.end === next.start && !(endsCare(before.endReason) && next.startReason === 'S')

/**
 * Rule PERIOD-2: the start is known if the first episode is coded S, or a gap before it can be seen.
 * Worked: 1 May to 1 June (X1), 1 June to 9 July (E4A), from 2 August: two periods, from 1 May and from 2
 * August.
 */
export function periodsOf(episodes: readonly Episode[]): CarePeriod[] {
  const firsts = episodes.flatMap((episode, at) => {
    const before = episodes[at - 1]
    return before !== undefined && goesOn(before, episode) ? [] : [at]
  })
  return firsts.flatMap((first, at) => {
    const last = (firsts[at + 1] ?? episodes.length) - 1
    const [start, end] = [episodes[first], episodes[last]]
    if (start === undefined || end === undefined) return []
    const startIsCoded = start.startReason === 'S'
    return [
      { start: start.start, end: end.end, first, last, startIsKnown: startIsCoded || at > 0, startIsCoded },
    ]
  })
}
