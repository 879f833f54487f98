// Counts or calculates every figure of a paper. In: extracts and definitions. Out: observations, each with its rule and cells, and problems.
import type { Definitions } from '../definitions/definitions.ts'
import type { IndicatorDefinition, SpanRule } from '../definitions/indicator.ts'
import type { Extract } from '../extracts/extract.ts'
import { problem, type Problem } from '../problems/problem.ts'
import { missing } from '../terms/amount.ts'
import { plainDecimal } from '../terms/exact.ts'
import { financialYearOf, firstMonthOf, lastDayOf, lastMonthOf, monthsBetween, periodId, sayPeriod, yearToDate, type FinancialYear, type Month, type Period } from '../terms/period.ts'
import { usualDecimals } from '../terms/unit.ts'
import { checkFigures } from './check-figures.ts'
import { leafOf } from './methods/index.ts'
import type { Observation, Observations } from './observation.ts'
import { gatherReadings, type Readings } from './readings.ts'
import { spans } from './spans/index.ts'
import { amountOf, present, type Worked } from './work.ts'

export interface ObserveRequest {
  readonly extracts: readonly Extract[]
  readonly definitions: Definitions
  readonly indicators: readonly IndicatorDefinition[]
  readonly period: Month
  /** The months whose own figures are printed, in order. */
  readonly months: readonly Month[]
  /** The closed financial years that are printed, in order. */
  readonly years: readonly FinancialYear[]
}

export function observe(request: ObserveRequest): { observations: Observations; problems: Problem[] } {
  const { definitions, period } = request
  const council = definitions.areas.council.id
  const { readings, problems } = gatherReadings(request.extracts, council)

  const find = (ref: string, area: string, at: Period): Observation => {
    const indicator = definitions.indicators.get(ref)
    if (indicator === undefined) throw new Error(`observations of the undefined indicator ${ref}`)
    const worked = area === council ? workOut(indicator, at, period, readings) : compare(ref, area, at, readings)
    return { indicator: ref, area, period: at, ...worked }
  }
  problems.push(...checkFigures(request, readings), ...request.indicators.flatMap(indicator => populationMissing(indicator, period, readings)), ...request.indicators.flatMap(indicator => suppliedElsewise(indicator, period, request.years, readings)))
  return { observations: { find: remember(find) }, problems }
}

/** Worked out from the months where they are there; otherwise as supplied for that very period; otherwise missing with its reason. */
function workOut(indicator: IndicatorDefinition, at: Period, paperPeriod: Month, readings: Readings): Worked {
  switch (at.kind) {
    case 'month': return workOutMonth(indicator, at, paperPeriod, readings)
    case 'year': return workOutSpan(indicator, indicator.annual, at, monthsOfYear(at), readings)
    case 'year-to-date': return workOutSpan(indicator, indicator['year-to-date'], at, monthsUpTo({ kind: 'month', index: at.index }), readings)
    default: throw new Error(`no indicator is worked out for ${periodId(at)}`)
  }
}

function workOutMonth(indicator: IndicatorDefinition, at: Month, paperPeriod: Month, readings: Readings): Worked {
  const worked = leafOf(indicator.method).month(indicator.method, at, readings)
  if (worked.amount.kind === 'known' || worked.amount.reason === 'not-applicable') return worked
  if (at.index > paperPeriod.index) return { ...worked, amount: missing('not-yet-due') }
  const supplied = asSupplied(indicator.ref, at, readings)
  return supplied.amount.kind === 'known' ? supplied : worked
}

function workOutSpan(indicator: IndicatorDefinition, rule: SpanRule, at: Period, months: readonly [Month, ...Month[]], readings: Readings): Worked {
  if (rule === 'none') return { amount: missing('not-applicable', 'a month-end measure'), rule: 'none', from: [] }
  return spans[rule](indicator, months, readings) ?? asSupplied(indicator.ref, at, readings)
}

function asSupplied(measure: string, at: Period, readings: Readings): Worked {
  const reading = readings.find(measure, at)
  return { amount: amountOf(reading), rule: 'as supplied', from: present(reading) }
}

/** A comparator's figure is always as published. */
function compare(measure: string, area: string, at: Period, readings: Readings): Worked {
  const reading = readings.find(measure, at, area)
  return { amount: amountOf(reading), rule: 'as published', from: present(reading) }
}

function monthsUpTo(last: Month): [Month, ...Month[]] {
  const first = firstMonthOf(financialYearOf(last))
  return [first, ...monthsBetween(first, last).slice(1)]
}

const monthsOfYear = (year: FinancialYear) => monthsUpTo(lastMonthOf(year))

/** A figure that is both supplied and worked out must be the same once rounded; the one worked out is printed. */
function suppliedElsewise(indicator: IndicatorDefinition, period: Month, years: readonly FinancialYear[], readings: Readings): Problem[] {
  const periods = [...years, yearToDate(period)]
  const decimals = indicator.decimals ?? usualDecimals[indicator.unit]
  return periods.flatMap(at => {
    const supplied = readings.find(indicator.ref, at)
    const worked = workOut(indicator, at, period, readings)
    if (supplied?.amount.kind !== 'known' || worked.amount.kind !== 'known' || worked.rule === 'as supplied') return []
    const [stated, computed] = [supplied.amount.value, worked.amount.value].map(value => plainDecimal(value, decimals))
    return stated === computed || stated === undefined || computed === undefined ? [] : [problem('warning', 'supplied-is-not-computed', supplied.origin, {
      indicator: indicator.ref, period: sayPeriod(at), supplied: stated, computed, rule: worked.rule,
    })]
  })
}

function populationMissing({ ref, method }: IndicatorDefinition, period: Month, readings: Readings): Problem[] {
  if (method.kind !== 'rate-per-10000' || readings.inForce(method.population, lastDayOf(period)) !== undefined) return []
  return [problem('error', 'no-population', { file: 'data/definitions/indicators', entry: ref }, { indicator: ref, period: sayPeriod(period) })]
}

function remember(find: Observations['find']): Observations['find'] {
  const found = new Map<string, Observation>()
  return (ref, area, period) => {
    const key = `${ref}|${area}|${periodId(period)}`
    const observation = found.get(key) ?? find(ref, area, period)
    found.set(key, observation)
    return observation
  }
}
