// Counts or calculates every figure of a paper. In: extracts and definitions. Out: observations, each with its rule and cells, and problems.
import type { Definitions } from '../definitions/definitions.ts'
import type { IndicatorDefinition, SpanRule } from '../definitions/indicator.ts'
import type { Extract } from '../extracts/extract.ts'
import { problem, type Problem } from '../problems/problem.ts'
import { missing } from '../terms/amount.ts'
import { financialYearOf, firstMonthOf, lastDayOf, lastMonthOf, monthsBetween, periodId, sayPeriod, type FinancialYear, type Month, type Period } from '../terms/period.ts'
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
}

export function observe(request: ObserveRequest): { observations: Observations; readings: Readings; problems: Problem[] } {
  const { definitions, period } = request
  const council = definitions.areas.council.id
  const { readings, problems } = gatherReadings(request.extracts, council)

  const find = (ref: string, area: string, at: Period): Observation => {
    const indicator = definitions.indicators.get(ref)
    if (indicator === undefined) throw new Error(`observations of the undefined indicator ${ref}`)
    const worked = area === council ? workOut(indicator, at, period, readings) : compare(ref, area, at, readings)
    return { indicator: ref, area, period: at, ...worked }
  }
  problems.push(
    ...request.indicators.flatMap(indicator => populationMissing(indicator, period, readings)),
  )
  return { observations: { find: remember(find) }, readings, problems }
}

/** Worked out from the months where they are there; otherwise as supplied for that very period; otherwise missing with its reason. */
function workOut(indicator: IndicatorDefinition, at: Period, paperPeriod: Month, readings: Readings): Worked {
  const printed = (month: Month) => workOutMonth(indicator, month, paperPeriod, readings)
  switch (at.kind) {
    case 'month': return printed(at)
    case 'year': return workOutSpan(indicator, indicator.annual, at, monthsOfYear(at), readings, printed)
    case 'year-to-date': return workOutSpan(indicator, indicator['year-to-date'], at, monthsUpTo({ kind: 'month', index: at.index }), readings, printed)
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

function workOutSpan(indicator: IndicatorDefinition, rule: SpanRule, at: Period, months: readonly [Month, ...Month[]], readings: Readings, asPrinted: (month: Month) => Worked): Worked {
  if (rule === 'none') return { amount: missing('not-applicable', 'by its rule it has no figure for a span of months'), rule: 'none', from: [] }
  const worked = spans[rule](indicator, months, readings, asPrinted)
  if (worked?.amount.kind === 'known') return worked
  const supplied = asSupplied(indicator.ref, at, readings)
  return supplied.amount.kind === 'known' ? supplied : worked ?? supplied
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
