// Several sheets or files of the same make: this year's and last year's. In: what was read of each. Out: the same, where
// what an earlier one lacks does not stop the paper.
import type { Problem } from '../problems/problem.ts'
import { endMonthOf } from '../terms/period.ts'
import type { Reading } from './extract.ts'

interface Read {
  readonly readings: readonly Reading[]
  readonly problems: readonly Problem[]
}

/** A row or column that was not there yet last year is a warning; what the latest lacks remains an error. */
export function lackingInEarlier<T extends Read>(found: readonly T[]): T[] {
  const last = Math.max(...found.map(latestIn))
  return found.map(one => (latestIn(one) < last ? { ...one, problems: one.problems.map(milder) } : one))
}

const milder = (problem: Problem): Problem =>
  problem.code === 'row-missing' || problem.code === 'column-missing'
    ? { ...problem, severity: 'warning' }
    : problem

/** One without any figure is not known to be earlier. */
const latestIn = ({ readings }: Read): number => {
  const months = readings.flatMap(({ amount, period }) =>
    amount.kind === 'known' ? [endMonthOf(period).index] : [],
  )
  return months.length === 0 ? Infinity : Math.max(...months)
}
