// A count as other tables state it. In: a reading. Out: the same count in other places: in the month that a year ends
// with, as the sum of months, or by measures that count the same children.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Exact } from '../terms/exact.ts'
import { endMonthOf, type Period } from '../terms/period.ts'
import { knownValue } from './as-stated.ts'
import type { CheckEvidence } from './check-evidence.ts'
import { numberOf } from './number-of.ts'
import { measureCounted } from './stocks.ts'

export interface CountStated {
  readonly value: Exact
  readonly from: Reading
  /** If it is worked out from several cells: `sum of the months`. */
  readonly rule?: string
  /** By how much those cells may have been rounded together; of one cell, its own rounding. */
  readonly rounding?: Exact
}

/**
 * The number in a cell comes first, then what an indicator works out from other cells, then measures that are declared
 * to count the same children.
 */
export function countElsewhere(evidence: CheckEvidence, reading: Reading): CountStated | undefined {
  const { measure, area } = reading
  const counting = evidence.indicators.filter(one => measureCounted(one) === measure)
  const periods = [reading.period, ...counting.flatMap(one => stockMonth(one, reading.period))]
  const cells = periods.map(period => evidence.readings.find(measure, period, area))
  const cell = cells.find(found => found !== undefined && isOther(found, reading))
  const value = knownValue(cell?.amount)
  if (cell !== undefined && value !== undefined) return { value, from: cell }
  return (
    periods.map(period => workedOut(evidence, counting, period, reading)).find(one => one !== undefined) ??
    periods.map(period => byOtherMeasure(evidence, period, reading)).find(one => one !== undefined)
  )
}

const isOther = ({ amount, origin, part }: Reading, reading: Reading): boolean =>
  amount.kind === 'known' && part === undefined && origin !== reading.origin

/** A stock for 2015/16 is that of March 2016. */
function stockMonth(indicator: IndicatorDefinition, period: Period): Period[] {
  const rule = { year: indicator.annual, 'year-to-date': indicator['year-to-date'] }
  const isSpan = period.kind === 'year' || period.kind === 'year-to-date'
  return isSpan && rule[period.kind] === 'latest' ? [endMonthOf(period)] : []
}

function workedOut(
  { observations }: CheckEvidence,
  counting: readonly IndicatorDefinition[],
  period: Period,
  reading: Reading,
): CountStated | undefined {
  if (period.kind === 'day' || period.kind === 'rolling-12') return undefined
  for (const { ref } of counting) {
    const { amount, from, rule } = observations.find(ref, reading.area, period)
    const [value, first] = [knownValue(amount), from[0]]
    if (value !== undefined && first !== undefined && first.origin !== reading.origin)
      return { value, from: first, ...(from.length > 1 && { rule }) }
  }
  return undefined
}

function byOtherMeasure(
  evidence: CheckEvidence,
  period: Period,
  { measure, area, part }: Reading,
): CountStated | undefined {
  const relations = evidence.definitions.checks.relations['same-cohort']
  // Totals of two measures are compared by `denominators-differ`.
  const others =
    part === undefined ? [] : relations.flatMap(one => (one.measures.includes(measure) ? one.measures : []))
  for (const other of others) {
    const found = other === measure ? undefined : numberOf(evidence, other, period, area)
    if (found?.from !== undefined) return { value: found.value, from: found.from }
  }
  return undefined
}
