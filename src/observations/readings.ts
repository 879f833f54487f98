// The readings of all extracts, found by measure, area and period. In: extracts. Out: a lookup, and a problem where two cells disagree.
import type { Extract, Reading } from '../extracts/extract.ts'
import { problem, type Problem } from '../problems/problem.ts'
import type { Amount } from '../terms/amount.ts'
import { periodId, sayPeriod, type Period } from '../terms/period.ts'
import { sayOrigin } from '../terms/origin.ts'

export interface Readings {
  find(measure: string, period: Period, area?: string): Reading | undefined
  /** The latest reading of a measure that is dated on or before a day. */
  inForce(measure: string, day: string): Reading | undefined
}

export function gatherReadings(extracts: readonly Extract[], council: string): { readings: Readings; problems: Problem[] } {
  const problems: Problem[] = []
  const byKey = new Map<string, Reading>()
  const byDay = new Map<string, Reading[]>()
  for (const reading of extracts.flatMap(extract => extract.readings)) {
    const key = keyOf(reading.measure, reading.area, reading.period)
    const before = byKey.get(key)
    if (before !== undefined && disagree(before.amount, reading.amount)) {
      problems.push(problem('error', 'two-values', reading.origin, {
        measure: reading.measure, period: sayPeriod(reading.period), first: reading.asFound, second: before.asFound, elsewhere: sayOrigin(before.origin),
      }))
    }
    if (before === undefined || (before.amount.kind === 'missing' && reading.amount.kind === 'known')) byKey.set(key, reading)
    if (reading.period.kind === 'day' && reading.amount.kind === 'known') byDay.set(reading.measure, [...(byDay.get(reading.measure) ?? []), reading])
  }
  const dayOf = (reading: Reading) => (reading.period.kind === 'day' ? reading.period.day : '')
  return {
    problems,
    readings: {
      find: (measure, period, area = council) => byKey.get(keyOf(measure, area, period)),
      inForce: (measure, day) => (byDay.get(measure) ?? []).filter(reading => dayOf(reading) <= day).sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))[0],
    },
  }
}

const keyOf = (measure: string, area: string, period: Period) => `${measure}|${area}|${periodId(period)}`
const disagree = (a: Amount, b: Amount) => a.kind === 'known' && b.kind === 'known' && !a.value.equals(b.value)
