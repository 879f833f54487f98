// Checks that each period of a table appears once and that none is missing. In: the periods with their cells.
// Out: the periods to read, and problems.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { type Period, periodId, sayPeriod, year } from '../terms/period.ts'

export interface PeriodAt {
  readonly period: Period
  /** Its row or its column, counted from 0. */
  readonly line: number
  readonly origin: Origin
}

/** Keeps the first of two equal periods. The order of periods on the sheet does not matter. */
export function withoutRepeats(periods: readonly PeriodAt[]): {
  kept: readonly PeriodAt[]
  problems: readonly Problem[]
} {
  const firsts = new Map<string, PeriodAt>()
  const problems: Problem[] = []
  for (const found of periods) {
    const first = firsts.get(periodId(found.period))
    if (first === undefined) firsts.set(periodId(found.period), found)
    else
      problems.push(
        problem('error', 'period-repeated', found.origin, {
          period: sayPeriod(found.period),
          first: `cell ${first.origin.cell}`,
        }),
      )
  }
  return { kept: [...firsts.values()], problems }
}

/**
 * A warning at the period after each gap: February 2016 is missing between January 2016 and March 2016. Days
 * have no gaps.
 */
export function findGaps(periods: readonly PeriodAt[]): Problem[] {
  const inOrder = [...periods].sort((a, b) => numberOf(a.period) - numberOf(b.period))
  return inOrder.flatMap((found, i) => {
    const before = inOrder[i - 1]
    const absent = before === undefined ? [] : between(before.period, found.period)
    if (before === undefined || absent.length === 0) return []
    return [
      problem('warning', 'period-gap', found.origin, {
        after: sayPeriod(before.period),
        before: sayPeriod(found.period),
        missing: sayAll(absent),
      }),
    ]
  })
}

function between(first: Period, next: Period): Period[] {
  if (first.kind === 'day') return []
  const step = first.kind === 'quarter' ? 3 : 1
  const count = Math.max(0, (numberOf(next) - numberOf(first)) / step - 1)
  return Array.from({ length: count }, (_, i) =>
    first.kind === 'year' ? year(first.startYear + i + 1) : { ...first, index: first.index + (i + 1) * step },
  )
}

const sayAll = (periods: readonly Period[]): string => {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return ''
  return periods.length > 3
    ? `${sayPeriod(first)} up to ${sayPeriod(last)}`
    : periods.map(sayPeriod).join(', ')
}

function numberOf(period: Period): number {
  if (period.kind === 'day') return Date.parse(period.day)
  return period.kind === 'year' ? period.startYear : period.index
}
