// Which months make a series. In: the paper's period, and what was read and counted. Out: every month from the first
// that either holds up to the paper's own; none in a paper about a year, or where no series is judged.
import type { SignalRules } from '../definitions/signal-rules.ts'
import type { Reading } from '../extracts/extract.ts'
import {
  firstMonthOf,
  type Month,
  monthsBetween,
  type PaperPeriod,
  type Period,
  year,
} from '../terms/period.ts'

export interface MonthsHeld {
  readonly readings: readonly Reading[]
  /** The first calendar year of each financial year of a return. */
  readonly years: readonly number[]
}

/** Worked: readings of January 2016 and 2017, a return of 2015/16 and a paper of January 2017: April 2015 to January 2017. */
export function monthsJudged(
  of: PaperPeriod,
  { 'control-charts': rules }: SignalRules,
  { readings, years }: MonthsHeld,
): Month[] {
  if (of.kind !== 'month' || rules === undefined) return []
  const first = [
    ...readings.flatMap(({ period }) => indexOf(period)),
    ...years.map(start => firstMonthOf(year(start)).index),
  ].reduce((least, index) => Math.min(least, index), of.index)
  return monthsBetween({ kind: 'month', index: first }, of)
}

const indexOf = (period: Period): number[] => (period.kind === 'month' ? [period.index] : [])
