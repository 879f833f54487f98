// A child's history as the returns tell it, joined over the years. Stays inside this room: no reading, figure
// or paper ever holds one.
// What is not known is written as undefined, so that all histories have one shape: the engine then looks into
// 80,000 of them several times faster.

import type { Account, RowPlace } from '../../extracts/return.ts'
import type { Problem } from '../../problems/problem.ts'
import type { Day } from '../../terms/day.ts'

export interface ChildHistory {
  readonly child: number
  readonly sex?: string | undefined
  readonly born?: Day | undefined
  readonly ethnicity?: string | undefined
  /** In order of their start; none overlaps another; none is empty. */
  readonly episodes: readonly Episode[]
  /** Runs of episodes without a gap (rule PERIOD-1), in order. */
  readonly periods: readonly CarePeriod[]
  /**
   * Rows of every other table about this child, by table, as they came: `reviews`, `oc2`, `oc3`, `ad1`,
   * `placed-for-adoption`, `missing`, `uasc`, `social-workers`.
   */
  readonly rows: ReadonlyMap<string, readonly Row[]>
  /**
   * The first day of the first return: a return lists the reviews of its year, so that earlier ones may not
   * be in the data.
   */
  readonly toldFrom?: Day | undefined
}

export interface Row {
  readonly year: number
  readonly place: RowPlace
  readonly values: Readonly<Record<string, string | number | undefined>>
}

export interface Episode {
  readonly start: Day
  /** The day on which it ended, which is no longer part of it; absent where it is open. */
  readonly end?: Day | undefined
  readonly startReason?: string | undefined
  readonly legalStatus?: string | undefined
  readonly need?: string | undefined
  readonly placement?: string | undefined
  readonly provider?: string | undefined
  readonly endReason?: string | undefined
  readonly changeReason?: string | undefined
  /** Running numbers that can only be compared: the same postcode has the same number. */
  readonly placedAt?: number | undefined
  readonly homeAt?: number | undefined
  /**
   * Miles between home and placement, where the file gives them; and whether it is inside the council's
   * boundary.
   */
  readonly distance?: number | undefined
  readonly locality?: string | undefined
  readonly place: RowPlace
}

export interface CarePeriod {
  readonly start: Day
  /** Absent while it lasts. */
  readonly end?: Day | undefined
  /** Its episodes are episodes[first] to episodes[last]. */
  readonly first: number
  readonly last: number
  /** False where the data begin in the middle of it (rule PERIOD-2). */
  readonly startIsKnown: boolean
  /**
   * The first episode has the code S (a new period without it is kept, and not counted as a start: rule PERIOD-3).
   */
  readonly startIsCoded: boolean
}

/** All children of a return. */
export interface Histories {
  readonly children: readonly ChildHistory[]
  /** They continue the reader's accounts: rows handed on = rows used + rows left out. */
  readonly accounts: readonly Account[]
  readonly problems: readonly Problem[]
}

/** V3 and V4: a series of short breaks. */
export const isShortBreak = (episode: Pick<Episode, 'legalStatus'>): boolean =>
  episode.legalStatus === 'V3' || episode.legalStatus === 'V4'
