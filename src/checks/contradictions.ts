// Figures that are both supplied and worked out, and differ. In: the paper's figures. Out: each with the value
// it was compared with.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import { type Exact, plainDecimal, sayDecimal } from '../terms/exact.ts'
import { type Period, yearToDate } from '../terms/period.ts'
import { knownValue, sayStated, statedDecimals } from './as-stated.ts'
import { sayWhatWouldGive } from './bases-that-fit.ts'
import type { CheckInput } from './check-input.ts'
import { ratioElsewhere, scaleOf } from './number-of.ts'

export interface Contradiction {
  readonly indicator: IndicatorDefinition
  readonly period: Period
  readonly reading: Reading
  readonly supplied: string
  readonly computed: string
  readonly rule: string
  /** `2 of 3`, where the figure was worked out from two numbers. */
  readonly parts?: string
  /** The numbers that would give what was supplied: `22.9 would be 43 of 188, or 44 of 192`. */
  readonly fits?: string
  readonly kind: 'parts' | 'year-end' | 'year-to-date' | 'rule'
}

export function contradictions(given: CheckInput): Contradiction[] {
  const periods: readonly Period[] = [...given.months, ...given.years, yearToDate(given.period)]
  return given.indicators.flatMap(indicator =>
    periods.flatMap(period => contradiction(given, indicator, period) ?? []),
  )
}

function contradiction(
  given: CheckInput,
  indicator: IndicatorDefinition,
  period: Period,
): Contradiction | undefined {
  const reading = given.readings.find(indicator.ref, period)
  const stated = knownValue(reading?.amount)
  const worked = reading === undefined ? undefined : workedOut(given, indicator, period, reading)
  if (reading === undefined || stated === undefined || worked === undefined) return undefined
  const decimals = statedDecimals(reading, indicator)
  const computed = plainDecimal(worked.value, decimals)
  if (plainDecimal(stated, decimals) === computed) return undefined
  const { numerator, denominator, rule } = worked
  const parts =
    numerator === undefined || denominator === undefined
      ? undefined
      : `${sayDecimal(numerator, 0)} of ${sayDecimal(denominator, 0)}`
  return {
    indicator,
    period,
    reading,
    supplied: sayStated(reading, indicator),
    computed,
    rule,
    kind: kindOf(indicator, period, worked),
    ...(parts !== undefined && { parts }),
    ...(numerator !== undefined &&
      denominator !== undefined && {
        fits: sayWhatWouldGive(numerator, denominator, {
          value: stated,
          decimals,
          scale: scaleOf(indicator),
        }),
      }),
  }
}

interface WorkedOut {
  readonly value: Exact
  readonly numerator?: Exact
  readonly denominator?: Exact
  readonly rule: string
  readonly isElsewhere: boolean
}

/**
 * By the rule of the register; if that rule only uses the supplied figure, from the parts that other indicators
 * state for the span.
 */
function workedOut(
  given: CheckInput,
  indicator: IndicatorDefinition,
  period: Period,
  supplied: Reading,
): WorkedOut | undefined {
  const { amount, from, rule } = given.observations.find(
    indicator.ref,
    given.definitions.areas.council.id,
    period,
  )
  const isOnlySupplied = from.length === 1 && from[0] === supplied
  if (!isOnlySupplied) return amount.kind === 'known' ? { ...amount, rule, isElsewhere: false } : undefined
  const elsewhere = period.kind === 'month' ? undefined : ratioElsewhere(given, indicator, period)
  return elsewhere === undefined ? undefined : { ...elsewhere, rule: 'its parts', isElsewhere: true }
}

function kindOf(
  indicator: IndicatorDefinition,
  { kind }: Period,
  { numerator, isElsewhere }: WorkedOut,
): Contradiction['kind'] {
  if (isElsewhere || (kind === 'month' && numerator !== undefined)) return 'parts'
  if (kind === 'year-to-date') return 'year-to-date'
  return kind === 'year' && indicator.annual === 'latest' ? 'year-end' : 'rule'
}
