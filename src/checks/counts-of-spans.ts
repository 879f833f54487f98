// Counts that are stated for a quarter, a year or a part of one, and the same from their months or quarters. In: the
// evidence. Out: each count with what its months make.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import { type Exact, exact } from '../terms/exact.ts'
import { endMonthOf, type Period, periodId, samePeriod, yearToDate } from '../terms/period.ts'
import { knownValue } from './as-stated.ts'
import type { CheckEvidence } from './check-evidence.ts'
import type { CountStated } from './counts-stated.ts'
import { roundingOfAll } from './rounding-of.ts'
import { shorterSpans } from './shorter-spans.ts'
import { measureCounted } from './stocks.ts'

export interface CountOfSpan {
  readonly stated: Reading
  readonly value: Exact
  /** The sum of its months or quarters, or the last of them. */
  readonly made: CountStated
}

/** A count in which a child counts once is not the sum of its months. */
export function countsOfSpans(evidence: CheckEvidence): CountOfSpan[] {
  const { extracts, statements, indicators, period } = evidence
  const counting = indicators.filter(
    one =>
      measureCounted(one) !== undefined &&
      (one['year-to-date'] === 'sum' || one['year-to-date'] === 'latest'),
  )
  const all = [...extracts, ...statements].flatMap(({ readings }) => readings)
  return all
    .filter(one => one.part === undefined && endMonthOf(one.period).index <= period.index)
    .flatMap(reading => {
      const indicator = counting.find(
        one => one.ref === reading.measure || measureCounted(one) === reading.measure,
      )
      const value = knownValue(reading.amount)
      if (indicator === undefined || value === undefined || isCompared(reading, evidence)) return []
      const made = madeOf(evidence, indicator, reading)
      return made === undefined ? [] : [{ stated: reading, value, made }]
    })
}

/** The years and the year to date of the paper are compared by other checks, where an indicator states them. */
function isCompared(
  { measure, area, period }: Reading,
  { indicators, years, definitions, period: now, statements }: CheckEvidence,
): boolean {
  if (!indicators.some(({ ref }) => ref === measure) || period.kind === 'quarter') return false
  const isOfPaper = [...years, yearToDate(now)].some(one => samePeriod(one, period))
  const isSecond = statements.some(({ readings }) => readings.some(one => one.measure === measure))
  return isSecond || (isOfPaper && area === definitions.areas.council.id)
}

function madeOf(
  evidence: CheckEvidence,
  indicator: IndicatorDefinition,
  { area, period }: Reading,
): CountStated | undefined {
  for (const span of shorterSpans(period)) {
    const needed = indicator['year-to-date'] === 'latest' ? span.slice(-1) : span
    const found = needed.flatMap(at => countOf(evidence, indicator, area, at))
    const [first] = found
    const value = found.reduce((sum, one) => sum.add(one.value), exact(0))
    const rounding = roundingOfAll(found.map(({ from }) => from))
    const rule = `sum of the ${first?.from.period.kind}s`
    if (first !== undefined && found.length === needed.length)
      return { value, from: first.from, ...(found.length > 1 && { rule, rounding }) }
  }
  return undefined
}

function countOf(
  { observations, readings }: CheckEvidence,
  indicator: IndicatorDefinition,
  area: string,
  period: Period,
): CountStated[] {
  const measure = measureCounted(indicator) ?? indicator.ref
  const cell = readings.find(measure, period, area)
  const observed = observations.find(indicator.ref, area, period)
  const [value, from] =
    cell?.amount.kind === 'known'
      ? [cell.amount.value, cell]
      : [knownValue(observed.amount), observed.from[0]]
  // The count of a quarter is also found under its last month.
  return value === undefined || from === undefined || periodId(from.period) !== periodId(period)
    ? []
    : [{ value, from }]
}
