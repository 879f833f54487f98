// Periods of care. In: the episodes of a child, in order. Out: runs of episodes without a gap (rules PERIOD-1
// to PERIOD-3).
import type { CarePeriod, Episode } from './child-history.ts'

/** X1 means that another episode follows on the same day; every other code ends care. */
export const endsCare = (reason: string | undefined): boolean => reason !== undefined && reason !== 'X1'

/**
 * Rule PERIOD-1: where care ends and an episode coded S begins on the same day, two periods meet without a
 * day between them.
 */
const continues = (before: Episode, next: Episode): boolean =>
  before.end === next.start && !(endsCare(before.endReason) && next.startReason === 'S')

/**
 * Rule PERIOD-2: the start is known if the first episode is coded S, or if an earlier period is in the data.
 * Worked: 1 May to 1 June (X1), 1 June to 9 July (E4A), from 2 August: two periods, from 1 May and from 2
 * August.
 */
export function periodsOf(episodes: readonly Episode[]): CarePeriod[] {
  const firsts = episodes.flatMap((episode, at) => {
    const before = episodes[at - 1]
    return before !== undefined && continues(before, episode) ? [] : [at]
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
