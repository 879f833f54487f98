// Percentages that are supplied without the numbers behind them, and the count that each is a share of. In: the
// evidence. Out: each percentage with its base.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Exact } from '../terms/exact.ts'
import { parseNameAndPart } from '../terms/part.ts'
import { type Period, samePeriod, yearToDate } from '../terms/period.ts'
import { areasSupplied } from './areas-supplied.ts'
import { knownValue, statedDecimals } from './as-stated.ts'
import type { FigureStated } from './bases-that-fit.ts'
import type { CheckEvidence } from './check-evidence.ts'
import { numberOf } from './number-of.ts'
import { measureCounted } from './stocks.ts'

export interface ShareSupplied {
  readonly indicator: IndicatorDefinition
  readonly area: string
  readonly period: Period
  readonly reading: Reading
  readonly stated: FigureStated
  /** What it is a share of, as declared: an indicator, a part of one, or a measure. */
  readonly of: string
  readonly base: Exact
  /** Other counts of the same children: `placements-cohort`, 480. */
  readonly others: readonly { readonly measure: string; readonly value: Exact }[]
}

/** Those of `share-of`, and those whose method names a denominator whose number is known and a numerator whose is not. */
export function sharesSupplied(evidence: CheckEvidence): ShareSupplied[] {
  const declared = evidence.definitions.checks.relations['share-of'].flatMap(({ indicator: ref, of }) =>
    evidence.indicators.filter(one => one.ref === ref).map(indicator => ({ indicator, of })),
  )
  const isDeclared = new Set(declared.map(({ indicator }) => indicator.ref))
  const byMethod = evidence.indicators.flatMap(indicator =>
    indicator.method.kind === 'percentage' && !isDeclared.has(indicator.ref)
      ? [{ indicator, of: indicator.method.denominator }]
      : [],
  )
  const { months, years, period } = evidence
  const periods: readonly Period[] = [...months, ...years, yearToDate(period)]
  return [...declared, ...byMethod].flatMap(({ indicator, of }) =>
    areasSupplied(evidence, [indicator.ref]).flatMap(area =>
      periods.flatMap(at => shareAt(evidence, indicator, of, area, at) ?? []),
    ),
  )
}

function shareAt(
  evidence: CheckEvidence,
  indicator: IndicatorDefinition,
  of: string,
  area: string,
  period: Period,
): ShareSupplied | undefined {
  const reading =
    evidence.readings.find(indicator.ref, period, area) ?? statedAgain(evidence, indicator, area, period)
  const value = reading?.amount.kind === 'known' ? reading.amount.value : undefined
  if (reading === undefined || value === undefined || isWithParts(evidence, indicator, reading))
    return undefined
  const { name, part } = parseNameAndPart(of)
  const counting = evidence.indicators.find(one => one.ref === name)
  const base =
    counting === undefined
      ? numberOf(evidence, of, period, area)?.value
      : knownValue(evidence.observations.find(name, area, period, part).amount)
  if (base === undefined || base.compare(0) <= 0) return undefined
  const measure = counting === undefined ? name : (measureCounted(counting) ?? name)
  return {
    indicator,
    area,
    period,
    reading,
    stated: { value, decimals: statedDecimals(reading, indicator), scale: 100 },
    of,
    base,
    others: part === undefined ? sameCohort(evidence, measure, period, area) : [],
  }
}

/** Only a second statement, such as a scorecard, may have the figure. */
function statedAgain(
  { statements }: CheckEvidence,
  { ref }: IndicatorDefinition,
  area: string,
  period: Period,
): Reading | undefined {
  return statements
    .flatMap(({ readings }) => readings)
    .find(one => one.measure === ref && one.area === area && samePeriod(one.period, period))
}

/** Then it is compared with them. */
function isWithParts(evidence: CheckEvidence, { method }: IndicatorDefinition, reading: Reading): boolean {
  if (reading.amount.kind === 'known' && reading.amount.denominator !== undefined) return true
  return (
    method.kind === 'percentage' &&
    numberOf(evidence, method.numerator, reading.period, reading.area) !== undefined
  )
}

const sameCohort = (
  evidence: CheckEvidence,
  measure: string,
  period: Period,
  area: string,
): ShareSupplied['others'] =>
  evidence.definitions.checks.relations['same-cohort']
    .filter(({ measures }) => measures.includes(measure))
    .flatMap(({ measures }) => measures.filter(other => other !== measure))
    .flatMap(other => {
      const value = numberOf(evidence, other, period, area)?.value
      return value === undefined ? [] : [{ measure: other, value }]
    })
