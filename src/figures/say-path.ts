// Puts a target that moves into words. In: its path, and the month of its bounds. Out: `75% by March 2017; 72.3% in
// January 2017`, or the whole path.
import type { Bands } from '../definitions/trajectory.ts'
import { endOfPath, type Trajectory } from '../definitions/trajectory.ts'
import { periodFromId, sayPeriod } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import { sayLimit, targetLine } from './say-bounds.ts'

/** Where the target goes to, and where it is now; undefined if it does not move, or has reached its end. */
export function sayWhereItMoves(bands: Bands, unit: Unit): string | undefined {
  const { path } = bands
  const now = targetLine(bands)
  if (path === undefined || now === undefined) return undefined
  const { value, by } = endOfPath(path.declared)
  return path.at >= by
    ? undefined
    : `${sayLimit(value, unit)} by ${sayMonth(by)}; ${sayLimit(now, unit)} in ${sayMonth(path.at)}`
}

/** `60% in April 2016, 75% by March 2017, in equal steps`; `62% from June 2016, 75% from March 2017`. */
export function sayWholePath({ trajectory, from }: Trajectory, unit: Unit): string {
  return 'by' in trajectory
    ? `${sayLimit(trajectory.start, unit)} in ${sayMonth(from)}, ${sayLimit(trajectory.end, unit)} by ${sayMonth(trajectory.by)}, in equal steps`
    : Object.entries(trajectory.months)
        .map(([month, value]) => `${sayLimit(value, unit)} from ${sayMonth(month)}`)
        .join(', ')
}

const sayMonth = (id: string): string => sayPeriod(periodFromId(id))
