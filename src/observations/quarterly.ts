// Measures that are supplied for quarters. In: the readings of all extracts. Out: the reading of a month: that of the
// quarter which ends with it, or why the month has none.
import type { Reading } from '../extracts/extract.ts'
import { type Amount, missing } from '../terms/amount.ts'
import { endsQuarter, type Month } from '../terms/period.ts'

const BETWEEN_QUARTERS = 'its figures are for quarters'

/** Whether the month has no figure because the figures of its measure are for quarters, and no quarter ends with it. */
const isBetweenQuarters = (amount: Amount | undefined): boolean =>
  amount?.kind === 'missing' && amount.because === BETWEEN_QUARTERS

/**
 * A span that ends with a quarter is made of its quarters. In a month between, a quarterly measure has no figure for the
 * span either.
 */
export const withoutMonthsBetween = <T>(
  months: readonly T[],
  amountOf: (one: T) => Amount | undefined,
): readonly T[] => {
  const last = months.at(-1)
  return last !== undefined && isBetweenQuarters(amountOf(last))
    ? months
    : months.filter(one => !isBetweenQuarters(amountOf(one)))
}

/** Finds the reading of a measure, an area and a part for a month that has none of its own. */
export type FindInQuarters = (
  measure: string,
  month: Month,
  area: string,
  part: string | undefined,
) => Reading | undefined

/**
 * A measure with figures for quarters and none for months. Worked: with Q2 (July to September) at 86.8, September is
 * 86.8, and August has no figure.
 */
export function findInQuarters(extracted: readonly Reading[]): FindInQuarters {
  const series = new Map<string, Map<number, Reading>>()
  const monthly = new Set<string>()
  for (const reading of extracted) {
    const key = seriesOf(reading.measure, reading.area, reading.part)
    if (isOfMonthAlone(reading)) monthly.add(key)
    if (reading.period.kind !== 'quarter') continue
    const quarters = series.get(key) ?? new Map<number, Reading>()
    const before = quarters.get(reading.period.index)
    if (before === undefined || before.amount.kind === 'missing') quarters.set(reading.period.index, reading)
    series.set(key, quarters)
  }
  return (measure, month, area, part) => {
    const key = seriesOf(measure, area, part)
    const quarters = monthly.has(key) ? undefined : series.get(key)
    if (quarters === undefined) return undefined
    const [any] = quarters.values()
    if (endsQuarter(month) || any === undefined) return quarters.get(month.index)
    // No cell says so: only the file and the sheet are known.
    const { cell: _, ...origin } = any.origin
    return {
      ...any,
      period: month,
      amount: missing('not-applicable', BETWEEN_QUARTERS),
      origin,
      asFound: '',
    }
  }
}

/** A month that ends a quarter may stand for it, as in a column for the same month of last year. */
const isOfMonthAlone = ({ period, amount }: Reading): boolean =>
  period.kind === 'month' && amount.kind === 'known' && !endsQuarter(period)

const seriesOf = (measure: string, area: string, part = ''): string => `${measure}|${area}|${part}`
