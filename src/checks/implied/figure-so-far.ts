// A figure of all cases so far, and the one before it. In: figures with their periods, and months. Out: pairs of one
// financial year, and numbers of cases.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import { type Exact, exact } from '../../terms/exact.ts'
import type { Origin } from '../../terms/origin.ts'
import {
  endMonthOf,
  financialYearOf,
  firstMonthOf,
  type Month,
  monthsBetween,
  type Period,
} from '../../terms/period.ts'
import { knownValue } from '../as-stated.ts'
import type { CheckEvidence } from '../check-evidence.ts'
import { measureCounted } from '../stocks.ts'
import type { CumulativeFigure } from './implied-value.ts'

export interface FigureSoFar extends CumulativeFigure {
  readonly period: Period
  readonly origin: Origin
  /** Where the figure was stated with its parts. */
  readonly numerator?: Exact
}

export interface Step {
  readonly indicator: IndicatorDefinition
  readonly before: FigureSoFar
  readonly after: FigureSoFar
  /** What is declared of a single case. */
  readonly possible?: { readonly 'at-least'?: number | undefined; readonly 'at-most'?: number | undefined }
}

/** Each figure with the one before it in the same financial year. */
export function pairsOfYear<F extends FigureSoFar>(figures: readonly F[]): { before: F; after: F }[] {
  const inOrder = figures.toSorted((a, b) => endMonthOf(a.period).index - endMonthOf(b.period).index)
  return inOrder.slice(1).flatMap((after, at) => {
    const before = inOrder[at]
    return before !== undefined && isLaterInYear(before.period, after.period) ? [{ before, after }] : []
  })
}

const isLaterInYear = (before: Period, after: Period): boolean =>
  endMonthOf(before).index < endMonthOf(after).index &&
  financialYearOf(before).startYear === financialYearOf(after).startYear

/** From April to a month. A count whose year is its latest month (`annual: latest`) counts all so far itself. */
export function casesSoFar(evidence: CheckEvidence, measure: string, month: Month): Exact | undefined {
  const isSoFar = evidence.indicators.some(one => measureCounted(one) === measure && one.annual === 'latest')
  const april = firstMonthOf(financialYearOf(month))
  return casesIn(evidence, measure, isSoFar ? [month] : monthsBetween(april, month))
}

/** Nothing if a month is not known. */
export function casesIn(
  { readings }: CheckEvidence,
  measure: string,
  months: readonly Month[],
): Exact | undefined {
  const numbers = months.map(month => knownValue(readings.find(measure, month)?.amount))
  return numbers.every(number => number !== undefined)
    ? numbers.reduce<Exact>((sum, number) => sum.add(number), exact(0))
    : undefined
}
