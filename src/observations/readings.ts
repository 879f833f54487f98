// The readings of all extracts, and the counts from returns, by measure, period, area and part. In: extracts
// and counters. Out: a lookup, and a problem for each two cells that disagree.

import type { Counter } from '../counting/counter.ts'
import type { Extract, Reading } from '../extracts/extract.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { Amount } from '../terms/amount.ts'
import { roundHalfUp } from '../terms/exact.ts'
import { sayOrigin } from '../terms/origin.ts'
import { type Period, periodId, sayPeriod } from '../terms/period.ts'
import { findInQuarters } from './quarterly.ts'

export interface Readings {
  find(measure: string, period: Period, area?: string, part?: string): Reading | undefined
  /** The latest reading of a measure that is dated on or before the day, such as a population. */
  inForce(measure: string, day: string): Reading | undefined
  /**
   * Each count from returns so far, once, in the order in which it was first needed. A release keeps these.
   */
  countedSoFar(): readonly Reading[]
}

/** A reading of an extract takes precedence over a count from a return. */
export function gatherReadings(
  extracts: readonly Extract[],
  council: string,
  counters: readonly Counter[] = [],
): { readings: Readings; problems: Problem[] } {
  const problems: Problem[] = []
  const byKey = new Map<string, Reading>()
  const byDay = new Map<string, Reading[]>()
  const extracted = extracts.flatMap(extract => extract.readings)
  const inQuarters = findInQuarters(extracted)
  for (const reading of extracted) {
    const key = keyOf(reading.measure, reading.area, reading.period, reading.part)
    const before = byKey.get(key)
    if (before !== undefined && disagree(before.amount, reading.amount) && !areOneRounded(before, reading))
      problems.push(twoValues(before, reading, council))
    if (before === undefined || isBetter(reading, before)) byKey.set(key, reading)
    if (reading.period.kind === 'day' && reading.amount.kind === 'known')
      byDay.set(reading.measure, [...(byDay.get(reading.measure) ?? []), reading])
  }
  const counted = new Map<string, Reading>()
  const count = (measure: string, period: Period, part: string | undefined) => {
    const key = keyOf(measure, council, period, part)
    const before = counted.get(key)
    if (before !== undefined) return before
    for (const counter of counters) {
      const reading = counter.reading(measure, period, part)
      if (reading === undefined) continue
      counted.set(key, reading)
      return reading
    }
    return undefined
  }
  const dayOf = (reading: Reading) => (reading.period.kind === 'day' ? reading.period.day : '')
  return {
    problems,
    readings: {
      find: (measure, period, area = council, part = undefined) =>
        byKey.get(keyOf(measure, area, period, part)) ??
        (period.kind === 'month' ? inQuarters(measure, period, area, part) : undefined) ??
        (area === council ? count(measure, period, part) : undefined),
      inForce: (measure, day) =>
        (byDay.get(measure) ?? [])
          .filter(reading => dayOf(reading) <= day)
          .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))[0],
      countedSoFar: () => [...counted.values()],
    },
  }
}

/**
 * The same lookup for one part of each measure. A population is the same for all parts.
 */
export const readingsOfPart = (readings: Readings, part: string | undefined): Readings =>
  part === undefined
    ? readings
    : {
        find: (measure, period, area, own) => readings.find(measure, period, area, own ?? part),
        inForce: readings.inForce,
        countedSoFar: readings.countedSoFar,
      }

const keyOf = (measure: string, area: string, period: Period, part: string | undefined) =>
  `${measure}|${area}|${periodId(period)}|${part ?? ''}`
const disagree = (a: Amount, b: Amount) =>
  a.kind === 'known' && b.kind === 'known' && !a.value.equals(b.value)

/**
 * Whether two figures are one, shown with more and with fewer decimals: 93.98 that is shown as 94.0, and 94.0 as it was typed.
 * Numbers of children are not rounded.
 */
function areOneRounded(a: Reading, b: Reading): boolean {
  if (a.amount.kind !== 'known' || b.amount.kind !== 'known' || a.unit === 'count' || a.unit !== b.unit)
    return false
  const decimals = Math.min(decimalsShown(a), decimalsShown(b))
  return roundHalfUp(a.amount.value, decimals).equals(roundHalfUp(b.amount.value, decimals))
}

/** `94.6%` → 1. */
const decimalsShown = ({ asFound }: Reading): number => /\.(\d+)/.exec(asFound)?.[1]?.length ?? 0

/** A figure in place of none; or the same one with more decimals. */
const isBetter = (reading: Reading, before: Reading): boolean =>
  reading.amount.kind === 'known' &&
  (before.amount.kind === 'missing' ||
    (areOneRounded(before, reading) && decimalsShown(reading) > decimalsShown(before)))

function twoValues(first: Reading, second: Reading, council: string): Problem {
  const { measure, part, area, period, origin } = second
  return problem('error', 'two-values', origin, {
    measure: part === undefined ? measure : `${measure}[${part}]`,
    area: area === council ? '' : area,
    period: sayPeriod(period),
    first: second.asFound,
    second: first.asFound,
    elsewhere: sayOrigin(first.origin),
  })
}
