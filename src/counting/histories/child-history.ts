// A child's history, joined from the returns of several years. It stays inside counting: no reading, figure
// or paper ever holds one.
// What is not known is undefined, so that all histories have the same shape: the JavaScript engine then reads
// 80,000 of them several times faster.
import type { Account, RowPlace } from '../../extracts/return.ts'
import type { Problem } from '../../problems/problem.ts'
import type { Day } from '../../terms/day.ts'

export interface ChildHistory {
  readonly child: number
  readonly sex?: string | undefined
  readonly born?: Day | undefined
  readonly ethnicity?: string | undefined
  /** In order of start; none overlaps another; none is empty. */
  readonly episodes: readonly Episode[]
  /** Runs of episodes without a gap (rule PERIOD-1), in order. */
  readonly periods: readonly CarePeriod[]
  /**
   * Rows of every other table about this child, by table, unchanged: `reviews`, `oc2`, `oc3`, `ad1`,
   * `placed-for-adoption`, `missing`, `uasc`, `social-workers`.
   */
  readonly rows: ReadonlyMap<string, readonly HistoryRow[]>
  /**
   * The first day of the first return with reviews. A return lists only the reviews of its year, so earlier
   * reviews may not be in the data.
   */
  readonly coveredFrom?: Day | undefined
}

export interface HistoryRow {
  readonly year: number
  readonly place: RowPlace
  readonly values: Readonly<Record<string, string | number | undefined>>
}

export interface Episode {
  readonly start: Day
  /** The day on which it ended, which is no longer part of it; undefined while it is open. */
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
   * Miles between home and placement, where the file gives them; and whether the placement is inside the
   * council's boundary.
   */
  readonly distance?: number | undefined
  readonly locality?: string | undefined
  readonly place: RowPlace
}

export interface CarePeriod {
  readonly start: Day
  /** Undefined while it lasts. */
  readonly end?: Day | undefined
  /** Its episodes are episodes[first] to episodes[last]. */
  readonly first: number
  readonly last: number
  /** False where the data begin in the middle of the period (rule PERIOD-2). */
  readonly startIsKnown: boolean
  /**
   * The first episode has the code S. Rule PERIOD-3: a new period without it is kept, but is not counted as a
   * start.
   */
  readonly startIsCoded: boolean
}

/** All children of a return. */
export interface Histories {
  readonly children: readonly ChildHistory[]
  /** They continue the accounts of the reader: rows passed on = rows used + rows left out. */
  readonly accounts: readonly Account[]
  readonly problems: readonly Problem[]
}

/** V3 and V4: a series of short breaks. */
export const isShortBreak = (episode: Pick<Episode, 'legalStatus'>): boolean =>
  episode.legalStatus === 'V3' || episode.legalStatus === 'V4'
