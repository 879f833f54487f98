// A stock at the ends of months, wherever it is stated. In: an indicator that counts a stock, and an area. Out: its
// known numbers, in order.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Exact } from '../terms/exact.ts'
import {
  endMonthOf,
  endsQuarter,
  financialYearOf,
  firstMonthOf,
  lastMonthOf,
  type Month,
  monthsAfter,
  type Period,
  samePeriod,
  yearToDate,
} from '../terms/period.ts'
import { knownValue } from './as-stated.ts'
import type { CheckEvidence } from './check-evidence.ts'

export interface Stock {
  readonly at: Month
  readonly value: Exact
  readonly from: Reading
}

/** What an indicator counts; none if it is worked out from several measures. */
export const measureCounted = ({ method }: IndicatorDefinition): string | undefined =>
  method.kind === 'count' ? method.measure : undefined

/**
 * The number for 2015/16 is that of March 2016, and the one for April to December that of December. A council's stock
 * is looked for in the months and closed years of the paper, and wherever an extract states it.
 */
export function stocksOf(evidence: CheckEvidence, indicator: IndicatorDefinition, area: string): Stock[] {
  const { months, years, period, definitions, extracts } = evidence
  const isCouncil = area === definitions.areas.council.id
  const [first = period] = months
  const shown = isCouncil
    ? [monthsAfter(first, -1), ...months, ...years.flatMap(one => [marchBefore(one), lastMonthOf(one)])]
    : []
  const names = [indicator.ref, measureCounted(indicator)]
  const stated = extracts
    .flatMap(({ readings }) => readings)
    .filter(one => names.includes(one.measure) && one.area === area && one.part === undefined)
    .map(one => endMonthOf(one.period))
  const ends = [...new Set([...shown, ...stated].map(({ index }) => index))].sort((a, b) => a - b)
  return ends
    .filter(index => index <= period.index)
    .flatMap(index => stockAt(evidence, indicator, { kind: 'month', index }, area) ?? [])
}

const marchBefore = (one: Parameters<typeof firstMonthOf>[0]): Month => monthsAfter(firstMonthOf(one), -1)

function stockAt(
  { readings, observations }: CheckEvidence,
  indicator: IndicatorDefinition,
  at: Month,
  area: string,
): Stock | undefined {
  const measure = measureCounted(indicator)
  const periods = periodsEnding(at)
  const found = measure === undefined ? undefined : readings.find(measure, at, area)
  if (found?.amount.kind === 'known') return { at, value: found.amount.value, from: found }
  for (const period of periods) {
    const { amount, from } = observations.find(indicator.ref, area, period)
    const [value, cell] = [knownValue(amount), from[0]]
    if (value !== undefined && cell !== undefined) return { at, value, from: cell }
  }
  const spans = periods.filter(period => !samePeriod(period, at))
  const stated = measure === undefined ? [] : spans.map(period => readings.find(measure, period, area))
  const from = stated.find(one => one?.amount.kind === 'known')
  const value = knownValue(from?.amount)
  return value === undefined || from === undefined ? undefined : { at, value, from }
}

/** The month, its quarter, its year and the year up to it. */
function periodsEnding(at: Month): Period[] {
  const year = financialYearOf(at)
  return [
    at,
    ...(endsQuarter(at) ? [{ kind: 'quarter', index: at.index } as const] : []),
    ...(samePeriod(lastMonthOf(year), at) ? [year] : []),
    yearToDate(at),
  ]
}
