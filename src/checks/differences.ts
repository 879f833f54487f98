// Where a second statement, such as a scorecard, differs from the first. In: the paper's figures. Out: each
// difference, with its explanation if there is one.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import { type Exact, plainDecimal, roundHalfUp } from '../terms/exact.ts'
import type { Origin } from '../terms/origin.ts'
import { type Month, monthsAfter, periodId } from '../terms/period.ts'
import { knownValue, printedDecimals, sayObserved, sayStated, statedDecimals } from './as-stated.ts'
import type { CheckInput } from './check-input.ts'
import { roundingOfAll } from './rounding-of.ts'

export interface Difference {
  readonly indicator: IndicatorDefinition
  readonly reading: Reading
  /** Both as printed in their sources. */
  readonly stated: string
  readonly first: string
  readonly elsewhere?: Origin
  /** The month that the figure is of, if others of the column are of the same month. */
  readonly otherMonth?: Month
  /** The indicator that the figure is of, if others of the row are of the same indicator. */
  readonly otherIndicator?: IndicatorDefinition
}

/** How many months a column that was not moved on may be behind or ahead. */
const SHIFTS = [-1, 1, -2, 2] as const
/** A single such figure may be coincidence. */
const ENOUGH = 2

export function differencesOf(given: CheckInput): Difference[] {
  const plain = given.statements.flatMap(({ readings }) =>
    readings.flatMap(reading => difference(given, reading) ?? []),
  )
  const moved = plain.map(one => ({ ...one, ...explained('otherMonth', monthOf(given, one, plain)) }))
  const unmoved = moved.filter(one => !('otherMonth' in one))
  return moved.map(one =>
    'otherMonth' in one ? one : { ...one, ...explained('otherIndicator', rowOf(given, one, unmoved)) },
  )
}

const explained = <K extends string, V>(name: K, by: V | undefined) =>
  by === undefined ? {} : ({ [name]: by } as { readonly [N in K]: V })

/** The supplied value; if there is none, the printed one. */
export function firstOf(
  { readings, observations }: CheckInput,
  indicator: IndicatorDefinition,
  { area, period }: Pick<Reading, 'area' | 'period'>,
): { value: Exact; decimals: number; said: string; from?: Reading } | undefined {
  const supplied = readings.find(indicator.ref, period, area)
  if (supplied?.amount.kind === 'known')
    return {
      value: supplied.amount.value,
      decimals: statedDecimals(supplied, indicator),
      said: sayStated(supplied, indicator),
      from: supplied,
    }
  const observed = observations.find(indicator.ref, area, period)
  const { amount, from } = observed
  const value = knownValue(amount)
  return value === undefined
    ? undefined
    : {
        value,
        decimals: printedDecimals(indicator),
        said: sayObserved(observed, indicator),
        ...(from[0] !== undefined && { from: from[0] }),
      }
}

function difference(given: CheckInput, reading: Reading): Difference | undefined {
  const isWhole =
    reading.part === undefined && ['month', 'year', 'year-to-date'].includes(reading.period.kind)
  const indicator = isWhole ? given.indicators.find(one => one.ref === reading.measure) : undefined
  const stated = knownValue(reading.amount)
  const first = indicator && firstOf(given, indicator, reading)
  if (indicator === undefined || stated === undefined || first === undefined) return undefined
  const decimals = Math.min(first.decimals, statedDecimals(reading, indicator))
  const inThousands = [reading, first.from].filter(one => one?.givenIn !== undefined)
  const tolerance = roundingOfAll(inThousands).add(
    given.definitions.checks.tolerance['stated-otherwise'] ?? 0,
  )
  if (roundHalfUp(stated, decimals).sub(roundHalfUp(first.value, decimals)).abs().compare(tolerance) <= 0)
    return undefined
  return {
    indicator,
    reading,
    stated: sayStated(reading, indicator),
    first: first.said,
    ...(first.from && { elsewhere: first.from.origin }),
  }
}

function monthOf(given: CheckInput, { reading }: Difference, all: readonly Difference[]): Month | undefined {
  const { period } = reading
  if (period.kind !== 'month') return undefined
  const column = all.filter(
    other =>
      other.reading.origin.file === reading.origin.file &&
      periodId(other.reading.period) === periodId(period) &&
      other.reading.area === reading.area,
  )
  return SHIFTS.map(shift => monthsAfter(period, shift)).find(month => {
    const isOfMonth = (one: Difference) => isSame(given, one, one.indicator, month)
    return (
      column.filter(isOfMonth).length >= ENOUGH &&
      column.filter(isOfMonth).some(one => one.reading === reading)
    )
  })
}

/** A row has another's figures: twice or more, or each of the two has the other's. */
function rowOf(
  given: CheckInput,
  one: Difference,
  all: readonly Difference[],
): IndicatorDefinition | undefined {
  const carries = (row: IndicatorDefinition, of: IndicatorDefinition) =>
    all.filter(other => other.indicator === row && isSame(given, other, of, other.reading.period))
  return given.indicators
    .filter(other => other !== one.indicator && other.unit === one.indicator.unit)
    .find(
      other =>
        carries(one.indicator, other).some(found => found.reading === one.reading) &&
        (carries(one.indicator, other).length >= ENOUGH || carries(other, one.indicator).length > 0),
    )
}

function isSame(
  given: CheckInput,
  { reading, indicator }: Difference,
  of: IndicatorDefinition,
  period: Reading['period'],
): boolean {
  const stated = knownValue(reading.amount)
  const other = firstOf(given, of, { area: reading.area, period })
  if (stated === undefined || other === undefined) return false
  const decimals = Math.min(other.decimals, statedDecimals(reading, indicator))
  return plainDecimal(stated, decimals) === plainDecimal(other.value, decimals)
}
