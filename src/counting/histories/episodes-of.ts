// The episodes of one child. In: the rows of all returns about the child. Out: episodes in order, without
// overlaps or empty episodes; every repair is noted.
import type { ReturnRow } from '../../extracts/return.ts'
import { type Day, dayOf } from '../../terms/day.ts'
import type { CountingOptions } from '../leaf.ts'
import type { Episode } from './child-history.ts'
import { episodeOf, numberIn, textIn } from './codes-of.ts'
import { endsCare } from './periods-of.ts'
import type { Repairs } from './repairs.ts'

/** A row on its way to an episode. */
interface Draft {
  readonly row: ReturnRow
  readonly start: Day
  readonly end: Day | undefined
  readonly reason: string | undefined
}

export interface Joining {
  readonly options: CountingOptions
  /** The last return, by the year in which it begins. */
  readonly lastYear: number
  /** The last day of the last return. */
  readonly asAt: Day
  readonly repairs: Repairs
}

export function episodesOf(rows: readonly ReturnRow[], joining: Joining): Episode[] {
  const drafts = cutToFit(withoutReplaced(latestOfEachStart(rows, joining), joining), joining)
  const episodes = closeAbandoned(drafts, joining).map(episodeFrom)
  reportOddities(episodes, drafts, joining)
  return episodes
}

/**
 * Rule JOIN-3: for each start, the row of the latest return is used; within one return, the later row. Rule
 * JOIN-1: a reason without an end is ignored. Rule JOIN-2: an episode without a day is dropped.
 */
function latestOfEachStart(rows: readonly ReturnRow[], { repairs }: Joining): Draft[] {
  const inOrder = rows.toSorted(
    (a, b) => a.year - b.year || a.place.file - b.place.file || a.place.row - b.place.row,
  )
  const byStart = new Map<Day, ReturnRow>()
  for (const row of inOrder) {
    const start = numberIn(row, 'DECOM')
    if (start === undefined) {
      repairs.leaveOut(row, 'without the day on which the episode began')
      continue
    }
    const before = byStart.get(start)
    if (before !== undefined)
      repairs.leaveOut(
        before,
        before.year < row.year
          ? 'repeated in a later return, whose row is used'
          : 'repeated in the same return, whose later row is used',
      )
    byStart.set(start, row)
  }
  return [...byStart]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, row]): Draft[] => {
      const [end, reason] = [numberIn(row, 'DEC'), textIn(row, 'REC')]
      if (end === undefined) {
        if (reason !== undefined)
          repairs.repair(row, 'a reason for the end of an episode that has no end: not used')
        return [{ row, start, end, reason: undefined }]
      }
      if (end <= start) {
        repairs.leaveOut(row, 'an episode that ends on or before the day on which it began')
        return []
      }
      return [{ row, start, end, reason }]
    })
}

/**
 * Rule JOIN-3 for an episode whose start a later return corrected (LIIA rules 3 and 3A): it is still open in
 * the earlier return, is missing from the later one, and the episode before it, which covers its start, comes
 * from the later one.
 * Worked: from 27 September 2016 in 2016/17; 23 September 2016 to 30 May 2017 in 2017/18: the first is left
 * out.
 */
function withoutReplaced(drafts: readonly Draft[], { repairs, lastYear }: Joining): Draft[] {
  return drafts.filter((draft, at) => {
    const before = drafts[at - 1]
    if (
      draft.end !== undefined ||
      draft.row.year === lastYear ||
      before === undefined ||
      before.row.year <= draft.row.year
    )
      return true
    repairs.leaveOut(draft.row, 'open, and replaced in a later return by an episode that began before it')
    return false
  })
}

/**
 * Rule JOIN-4: an open episode, or one that overlaps the next, ends where the next begins. Rule JOIN-5: a gap
 * after X1 is closed.
 */
function cutToFit(drafts: readonly Draft[], joining: Joining): Draft[] {
  const done: Draft[] = []
  for (const draft of drafts) {
    const before = done.pop()
    if (before === undefined) done.push(draft)
    else done.push(...fitted(before, draft, joining))
  }
  return done
}

/** Two drafts, where the first ends by the start of the second; or one, where an overlap is joined. */
function fitted(before: Draft, draft: Draft, { options, repairs }: Joining): Draft[] {
  if (before.end === undefined)
    return [endedAt(before, draft.start, 'an open episode, ended where the next begins', repairs), draft]
  if (before.end > draft.start)
    return options.is('overlap', 'merge')
      ? [joined(before, before.end, draft, repairs)]
      : [endedAt(before, draft.start, 'an overlap, cut where the next episode begins', repairs), draft]
  if (before.end < draft.start && before.reason === 'X1')
    return [endedAt(before, draft.start, 'a gap after X1, closed', repairs), draft]
  return [before, draft]
}

function joined(before: Draft, endBefore: Day, draft: Draft, repairs: Repairs): Draft {
  repairs.repair(before.row, 'an overlap, joined with the next episode into one')
  const end = draft.end === undefined ? undefined : Math.max(draft.end, endBefore)
  return { ...draft, start: before.start, end }
}

function endedAt(draft: Draft, end: Day, what: string, repairs: Repairs): Draft {
  repairs.repair(draft.row, what)
  return { ...draft, end, reason: 'X1' }
}

/**
 * Rule JOIN-6: open in an earlier return, and missing from the last. If closed, it lasts to the end of the
 * return that held it: it is still counted on that 31 March.
 */
function closeAbandoned(drafts: readonly Draft[], { options, lastYear, repairs }: Joining): Draft[] {
  const last = drafts.at(-1)
  if (last === undefined || last.end !== undefined || last.row.year >= lastYear) return [...drafts]
  if (options.is('open-episode', 'drop')) {
    repairs.leaveOut(last.row, 'open, and missing from the last return: dropped')
    return drafts.slice(0, -1)
  }
  if (options.is('open-episode', 'close')) {
    repairs.repair(
      last.row,
      'open, and missing from the last return: closed at the end of the return that held it',
    )
    return [...drafts.slice(0, -1), { ...last, end: dayOf(`${last.row.year + 1}-04-01`) }]
  }
  repairs.repair(last.row, 'open, and missing from the last return: kept open')
  return [...drafts]
}

const episodeFrom = ({ row, start, end, reason }: Draft): Episode =>
  episodeOf(row, { start, end, endReason: reason })

/**
 * What is kept unchanged, and reported: rules PERIOD-3, PERIOD-4 and JOIN-7; a code S in the middle of care
 * (rule START-1); an end that the return cannot know yet (rule JOIN-9).
 */
function reportOddities(
  episodes: readonly Episode[],
  drafts: readonly Draft[],
  { repairs, asAt }: Joining,
): void {
  episodes.forEach((episode, at) => {
    const row = drafts[at]?.row
    if (row === undefined) return
    if (episode.end !== undefined && episode.end > asAt + 1)
      repairs.repair(row, 'an end after the last day of the return: open until then')
    const before = episodes[at - 1]
    const oddStart = before && oddStartAfter(before, episode)
    if (oddStart !== undefined) repairs.repair(row, oddStart)
  })
  const [last, row] = [episodes.at(-1), drafts[episodes.length - 1]?.row]
  if (last?.endReason === 'X1' && row !== undefined)
    repairs.repair(row, 'the last episode ends with X1: care ends without a reason')
}

function oddStartAfter(before: Episode, { start, startReason }: Episode): string | undefined {
  const isCoded = startReason === 'S'
  if (before.end !== start)
    return isCoded ? undefined : 'a new period of care that is not coded S: not counted as a start'
  if (endsCare(before.endReason)) return 'begins on the day on which care ended'
  return isCoded ? 'coded S in the middle of a period of care' : undefined
}
