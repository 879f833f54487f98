// What a paper shows: its indicators, months and closed years. In: its definition and its period. Out: each in order.
import {
  type FinancialYear,
  financialYearOf,
  lastMonthOf,
  type Month,
  monthsAfter,
  monthsBetween,
  year,
} from '../terms/period.ts'
import { inNumberOrder } from '../terms/words.ts'
import type { Definitions } from './definitions.ts'
import type { IndicatorDefinition } from './indicator-definition.ts'
import { type PaperDefinition, usesOfPaper } from './paper-definition.ts'
import { refsOfStrategies } from './strategy-names.ts'

/** The indicators that a paper names, each once, in the order of their references. */
export function indicatorsShown(paper: PaperDefinition, definitions: Definitions): IndicatorDefinition[] {
  const used = usesOfPaper(paper)
  const named = new Set([...used.indicators, ...refsOfStrategies(used, definitions.strategies)])
  return [...definitions.indicators.values()]
    .filter(indicator => named.has(indicator.ref))
    .sort((a, b) => inNumberOrder(a.ref, b.ref))
}

/** Closed years: those before the month's own, or up to the requested year. */
export function yearsShown(
  { 'years-shown': count }: PaperDefinition,
  of: Month | FinancialYear,
): FinancialYear[] {
  const next = of.kind === 'year' ? of.startYear + 1 : financialYearOf(of).startYear
  return Array.from({ length: count }, (_, at) => year(next - count + at))
}

/** None in a paper about a year. */
export function monthsShown(
  { 'months-shown': { before, 'to-year-end': toYearEnd } }: PaperDefinition,
  of: Month | FinancialYear,
): Month[] {
  if (of.kind === 'year') return []
  return monthsBetween(monthsAfter(of, -before), toYearEnd ? lastMonthOf(financialYearOf(of)) : of)
}
