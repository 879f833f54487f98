// Adds the few faults that real returns have. In: the episode rows of a return and of the previous return. Out: the
// rows, with faults in about one in a hundred.
import type { Day } from '../../../src/terms/day.ts'
import type { EpisodeRow } from './episodes.ts'
import type { Random } from './random.ts'

/** Each fault, with its probability for a row in which it is possible. */
const OVERLAPS = 0.004
const ENDS_TOO_EARLY = 0.003
const OPEN_WITH_REASON = 0.004
const SENT_TWICE = 0.0015
const NO_LENGTH = 0.003
const LEFT_OUT = 0.006
/** A child who is left out of this return and all later ones. */
const LOST = 0.0012

export function withFaults(
  random: Random,
  rows: readonly EpisodeRow[],
  openBefore: ReadonlySet<string>,
  lost: Set<string>,
): EpisodeRow[] {
  return rows.flatMap((row, i) => {
    const { id } = row.episode.child
    const isCarried = openBefore.has(keyOf(row))
    if (isCarried && random.chance(LOST)) lost.add(id)
    if (lost.has(id)) return []
    const goesOn = isFollowedBy(row, rows[i + 1])
    if (isCarried && goesOn && random.chance(LEFT_OUT * 4)) return []
    if (row.end === undefined) return [random.chance(OPEN_WITH_REASON) ? { ...row, code: 'X1' } : row]
    return asSent(random, row, row.end, goesOn)
  })
}

/** The same child continues in another episode, and stays in it longer than any invented fault lasts. */
const isFollowedBy = (row: EpisodeRow, after: EpisodeRow | undefined): boolean =>
  row.code === 'X1' &&
  row.end !== undefined &&
  after?.episode.child === row.episode.child &&
  (after.end ?? row.end + 60) > row.end + 12

/** An episode that has ended: as it was, with another end, twice, or with one of no length after it. */
function asSent(random: Random, row: EpisodeRow, end: Day, goesOn: boolean): EpisodeRow[] {
  if (goesOn && random.chance(OVERLAPS)) return [{ ...row, end: end + random.between(1, 9) }]
  if (goesOn && end > row.start + 12 && random.chance(ENDS_TOO_EARLY))
    return [{ ...row, end: end - random.between(1, 5) }]
  if (random.chance(SENT_TWICE)) return [row, row]
  const eve = end - 1
  if (eve > row.start && random.chance(NO_LENGTH)) return [row, { ...row, start: eve, end: eve, code: 'X1' }]
  return [row]
}

export const keyOf = (row: EpisodeRow): string => `${row.episode.child.id} ${row.start}`
