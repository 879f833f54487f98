// What a paper shows: its indicators, months and closed years. In: its definition and its period. Out: each in order.
import {
  type FinancialYear,
  financialYearOf,
  lastMonthOf,
  type Month,
  monthsAfter,
  monthsBetween,
  monthsOfQuarter,
  type PaperPeriod,
  type Quarter,
  quartersAfter,
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
export function yearsShown({ 'years-shown': count }: PaperDefinition, of: PaperPeriod): FinancialYear[] {
  const next = of.kind === 'year' ? of.startYear + 1 : financialYearOf(of).startYear
  return Array.from({ length: count }, (_, at) => year(next - count + at))
}

/** The months of a topic; in a paper about a quarter its months so far, and none in one about a year. */
export function monthsShown(
  { 'months-shown': { before, 'to-year-end': toYearEnd } }: PaperDefinition,
  of: PaperPeriod,
): Month[] {
  if (of.kind === 'year') return []
  if (of.kind === 'quarter') return monthsOfQuarter(of)
  return monthsBetween(monthsAfter(of, -before), toYearEnd ? lastMonthOf(financialYearOf(of)) : of)
}

/** What the series of a topic is made of: months, or in a paper about a quarter its quarters; none in one about a year. */
export function periodsShown(paper: PaperDefinition, of: PaperPeriod): (Month | Quarter)[] {
  if (of.kind !== 'quarter') return monthsShown(paper, of)
  const count = paper['quarters-shown']
  return Array.from({ length: count }, (_, at) => quartersAfter(of, at + 1 - count))
}
