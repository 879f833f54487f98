// The figures of each measure in the order of their periods, as supplied. In: the extracts of a paper. Out: a series
// for each measure, area, part and kind of period, up to the paper's month.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import { plainDecimal } from '../terms/exact.ts'
import { endMonthOf, periodId } from '../terms/period.ts'
import type { CheckInput } from './check-input.ts'

export interface Series {
  /** The measure, or its part: `ceased[reason-ceased=adopted]`. */
  readonly name: string
  /** The first indicator that uses the measure; an accepted point names it. */
  readonly indicator?: string
  readonly area: string
  /** In the order of their periods; a period has one reading. */
  readonly readings: readonly Reading[]
}

/** The figures of a series that are known, as numbers. */
export const knownIn = ({ readings }: Series): { readonly reading: Reading; readonly number: number }[] =>
  readings.flatMap(reading =>
    reading.amount.kind === 'known' ? [{ reading, number: reading.amount.value.valueOf() }] : [],
  )

/** A measure that no indicator of the paper uses is left out. */
export function seriesOf(given: CheckInput): Series[] {
  const users = usersOf(given.indicators)
  const readings = given.extracts
    .flatMap(extract => extract.readings)
    .filter(({ measure, period }) => users.has(measure) && endMonthOf(period).index <= given.period.index)
  const keyOf = ({ measure, area, part, period }: Reading) =>
    [measure, area, part ?? '', period.kind].join('|')
  return [...Map.groupBy(readings, keyOf).values()].map(group => {
    const { measure = '', area = '', part } = group[0] ?? {}
    const indicator = users.get(measure)
    return {
      name: part === undefined ? measure : `${measure}[${part}]`,
      ...(indicator !== undefined && { indicator }),
      area,
      readings: inOrder(group),
    }
  })
}

/**
 * The percentages of each month that are worked out from parts: `5 of 55` among `54 of 55` leaps as 9.1%, though 5 is
 * no count that is far from the others. Of few cases a percentage says nothing.
 */
export function workedSeries(given: CheckInput): Series[] {
  const council = given.definitions.areas.council.id
  return given.indicators
    .filter(({ method }) => method.kind === 'percentage')
    .map(({ ref }) => ({
      name: ref,
      indicator: ref,
      area: council,
      readings: given.months.flatMap(month => {
        const { amount, from } = given.observations.find(ref, council, month)
        const [first] = from
        if (first === undefined || amount.kind !== 'known') return []
        if (amount.denominator === undefined || amount.denominator.compare(FEWEST_CASES) < 0) return []
        const asFound = `${plainDecimal(amount.value, 1)}%`
        return [{ ...first, measure: ref, unit: 'percentage', period: month, amount, asFound } as const]
      }),
    }))
}
const FEWEST_CASES = 20

/** Of two readings of one period, the known one. */
function inOrder(readings: readonly Reading[]): Reading[] {
  const byPeriod = new Map<string, Reading>()
  for (const reading of readings) {
    const before = byPeriod.get(periodId(reading.period))
    if (before === undefined || before.amount.kind === 'missing')
      byPeriod.set(periodId(reading.period), reading)
  }
  return [...byPeriod.values()].sort((a, b) => placeOf(a) - placeOf(b))
}

/** Days within a month are in order too. */
const placeOf = ({ period }: Reading): number =>
  endMonthOf(period).index * 100 + (period.kind === 'day' ? Number(period.day.slice(8)) : 0)

/** The measures that an indicator may be supplied or worked out from: its reference, and those of its method. */
export const measuresOfIndicator = ({ ref, method }: IndicatorDefinition): string[] => [
  ref,
  ...Object.values(method).flatMap(value => (typeof value === 'string' ? [value] : [])),
]

/** By measure, the first indicator that uses it. A figure supplied under the indicator's own reference is one. */
export function usersOf(indicators: readonly IndicatorDefinition[]): Map<string, string> {
  const users = new Map<string, string>()
  for (const indicator of indicators)
    for (const name of measuresOfIndicator(indicator)) if (!users.has(name)) users.set(name, indicator.ref)
  return users
}
