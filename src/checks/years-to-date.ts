// Years to date as stated, in the extracts and again elsewhere, and the range of their months. In: the evidence.
// Out: values to compare.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import { type Exact, exact } from '../terms/exact.ts'
import { financialYearOf, firstMonthOf, monthsBetween, periodId, yearToDate } from '../terms/period.ts'
import { knownValue, printedDecimals, sayObserved } from './as-stated.ts'
import type { CheckEvidence } from './check-evidence.ts'

export interface StatedYearToDate {
  readonly indicator: IndicatorDefinition
  readonly reading: Reading
  readonly value: Exact
}

/** Those of the paper's own month, each value of an indicator once. */
export function statedYearsToDate(evidence: CheckEvidence): StatedYearToDate[] {
  const now = periodId(yearToDate(evidence.period))
  const stated = everyYearToDate(evidence).filter(({ reading }) => periodId(reading.period) === now)
  return [
    ...new Map(
      stated.map(one => [`${one.indicator.ref}|${one.value.toFraction()}`, one] as const).reverse(),
    ).values(),
  ].reverse()
}

export function everyYearToDate({
  definitions,
  indicators,
  extracts,
  statements,
}: CheckEvidence): StatedYearToDate[] {
  const byRef = new Map(indicators.map(indicator => [indicator.ref, indicator]))
  return [...extracts, ...statements].flatMap(({ readings }) =>
    readings.flatMap(reading => {
      const indicator = byRef.get(reading.measure)
      const value = knownValue(reading.amount)
      return reading.period.kind !== 'year-to-date' ||
        reading.area !== definitions.areas.council.id ||
        indicator === undefined ||
        value === undefined
        ? []
        : [{ indicator, reading, value }]
    }),
  )
}

export interface PossibleRange {
  readonly lowest: MonthOfRange
  readonly highest: MonthOfRange
  readonly slack: Exact
}

interface MonthOfRange {
  readonly value: Exact
  /** As its cell has it: `65.6`. */
  readonly said: string
}

/**
 * None for numbers that add up, and none if a month is not known: that month may explain the year to date.
 */
export function monthRange(
  { definitions, observations, period }: CheckEvidence,
  indicator: IndicatorDefinition,
): PossibleRange | undefined {
  if (!['percentage', 'rate-per-10000', 'days', 'average'].includes(indicator.unit)) return undefined
  const months = monthsBetween(firstMonthOf(financialYearOf(period)), period).map(month => {
    const observation = observations.find(indicator.ref, definitions.areas.council.id, month)
    const value = knownValue(observation.amount)
    return value === undefined ? undefined : { value, said: sayObserved(observation, indicator) }
  })
  const [first, ...others] = months
  if (first === undefined || others.length === 0 || !others.every(one => one !== undefined)) return undefined
  const pick = (sign: number) =>
    others.reduce<MonthOfRange>((best, one) => (one.value.compare(best.value) * sign > 0 ? one : best), first)
  return { lowest: pick(-1), highest: pick(1), slack: exact(1, 10 ** printedDecimals(indicator)) }
}

export const isOutside = (value: Exact, { lowest, highest, slack }: PossibleRange): boolean =>
  value.compare(lowest.value.sub(slack)) < 0 || value.compare(highest.value.add(slack)) > 0
