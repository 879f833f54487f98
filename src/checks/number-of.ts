// The number of a measure in a period, wherever it is stated. In: a measure, a period and an area.
// Out: its number with its place, or nothing.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Exact } from '../terms/exact.ts'
import { parseNameAndPart } from '../terms/part.ts'
import { lastDayOf, lastMonthOf, type Period } from '../terms/period.ts'
import { knownValue } from './as-stated.ts'
import type { CheckInput } from './check-input.ts'

export interface MeasureNumber {
  readonly value: Exact
  readonly indicator?: string
  readonly from?: Reading
}

/**
 * The measure may be a part: `ceased[reason-ceased=adopted]`. Its number is in its cell. If a span has no cell of
 * the measure, it is the number of the indicator that counts it, or a part of an indicator that divides by it:
 * the adoptions of 2015/16 are the 43 in the 23 of 43 of indicator 9.1. Without an area it is the council's.
 */
export function numberOf(
  given: CheckInput,
  measure: string,
  period: Period,
  area = given.definitions.areas.council.id,
): MeasureNumber | undefined {
  const { name, part: partOfIt } = parseNameAndPart(measure)
  const from = given.readings.find(name, period, area, partOfIt)
  const value = knownValue(from?.amount)
  if (from !== undefined && value !== undefined) return { value, from }
  if (period.kind === 'rolling-12' || period.kind === 'day') return undefined
  const isPartOfIt = period.kind === 'year' || period.kind === 'year-to-date'
  const isCouncil = area === given.definitions.areas.council.id
  for (const indicator of given.indicators) {
    const found =
      counted(given, indicator, measure, period, area) ??
      (isPartOfIt && isCouncil ? part(given, indicator, measure, period) : undefined)
    if (found !== undefined) return found
  }
  return undefined
}

function counted(
  given: CheckInput,
  { ref, method }: IndicatorDefinition,
  measure: string,
  period: Period,
  area: string,
): MeasureNumber | undefined {
  if ((method.kind !== 'count' && method.kind !== 'as-supplied') || method.measure !== measure)
    return undefined
  const { amount, from } = given.observations.find(ref, area, period)
  const value = knownValue(amount)
  return value === undefined
    ? undefined
    : { value, indicator: ref, ...(from[0] !== undefined && { from: from[0] }) }
}

/** If the span is its latest month, only parts supplied for the span itself add anything. */
function part(
  given: CheckInput,
  indicator: IndicatorDefinition,
  measure: string,
  period: Period,
): MeasureNumber | undefined {
  const side = sideOf(indicator, measure)
  if (side === undefined) return undefined
  const supplied = given.readings.find(indicator.ref, period)
  const isLatest = indicator[period.kind === 'year' ? 'annual' : 'year-to-date'] === 'latest'
  const observed = isLatest
    ? undefined
    : given.observations.find(indicator.ref, given.definitions.areas.council.id, period)
  const [value] = [supplied?.amount, observed?.amount].flatMap(amount =>
    amount?.kind === 'known' ? (amount[side] ?? []) : [],
  )
  const from = supplied ?? observed?.from[0]
  return value === undefined
    ? undefined
    : { value, indicator: indicator.ref, ...(from !== undefined && { from }) }
}

function sideOf(indicator: IndicatorDefinition, measure: string): 'numerator' | 'denominator' | undefined {
  const parts = ratioParts(indicator)
  if (parts?.numerator === measure) return 'numerator'
  return parts?.denominator === measure ? 'denominator' : undefined
}

/** The measures that a ratio divides, and what it is multiplied by. */
export function ratioParts({
  method,
}: IndicatorDefinition):
  | { readonly numerator: string; readonly denominator: string; readonly scale: number }
  | undefined {
  if (method.kind === 'percentage')
    return { numerator: method.numerator, denominator: method.denominator, scale: 100 }
  return method.kind === 'mean' ? { numerator: method.total, denominator: method.cases, scale: 1 } : undefined
}

const PER = 10_000

/** What a ratio is multiplied by: 100 for a percentage, 10,000 for a rate, 1 for a mean. */
export function scaleOf({ method }: IndicatorDefinition): number {
  if (method.kind === 'rate-per-10000') return PER
  return method.kind === 'mean' ? 1 : 100
}

/**
 * A span's ratio from parts that other indicators state: 6.8 in 2015/16 is the 43 adoptions of 9.1 over the
 * 192 of 6.4.
 */
export function ratioElsewhere(
  given: CheckInput,
  indicator: IndicatorDefinition,
  span: Period,
): { readonly numerator: Exact; readonly denominator: Exact; readonly value: Exact } | undefined {
  const { method } = indicator
  const parts =
    method.kind === 'rate-per-10000'
      ? { numerator: method.count, denominator: method.population, scale: PER }
      : ratioParts(indicator)
  const numerator = parts && numberOf(given, parts.numerator, span)?.value
  const denominator =
    method.kind === 'rate-per-10000'
      ? populationAt(given, method.population, span)
      : parts && numberOf(given, parts.denominator, span)?.value
  if (parts === undefined || numerator === undefined || denominator === undefined || denominator.equals(0))
    return undefined
  return { numerator, denominator, value: numerator.mul(parts.scale).div(denominator) }
}

function populationAt({ readings, period }: CheckInput, population: string, span: Period): Exact | undefined {
  return knownValue(
    readings.inForce(population, lastDayOf(span.kind === 'year' ? lastMonthOf(span) : period))?.amount,
  )
}
