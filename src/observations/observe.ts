// Gathers the readings and gives a lookup of observations. Each is worked out, with its rule and cells, when
// it is first needed: by lineUp for the indicators, by tables and charts for the rest. In: extracts, counters
// and definitions. Out: the lookup, and problems.

import type { Counter } from '../counting/counter.ts'
import { type Definitions, measuresOf } from '../definitions/definitions.ts'
import type { IndicatorDefinition, SpanRule } from '../definitions/indicator-definition.ts'
import { ruleOfQuarter } from '../definitions/rule-of-quarter.ts'
import type { Extract } from '../extracts/extract.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { isSuppressed, missing, withMarks } from '../terms/amount.ts'
import { ratio } from '../terms/amounts.ts'
import {
  endMonthOf,
  financialYearOf,
  firstMonthOf,
  lastDayOf,
  lastMonthOf,
  type Month,
  monthsBetween,
  monthsOfQuarter,
  type Period,
  parseMonth,
  periodId,
  type Quarter,
  sayPeriod,
} from '../terms/period.ts'
import { leafOf } from './methods/index.ts'
import { type Observation, type Observations, quarterOf } from './observation.ts'
import { gatherReadings, type Readings, readingsOfPart } from './readings.ts'
import { spans } from './spans/index.ts'
import { whyNoQuarter } from './why-no-quarter.ts'
import { type AmountWorkedOut, amountRead, readingsFound, suppliedOf } from './worked-out.ts'

export interface ObserveRequest {
  readonly extracts: readonly Extract[]
  /** They count the children of returns. */
  readonly counters?: readonly Counter[]
  readonly definitions: Definitions
  readonly indicators: readonly IndicatorDefinition[]
  readonly period: Month
}

export function observe(request: ObserveRequest): {
  observations: Observations
  readings: Readings
  problems: Problem[]
} {
  const { definitions, period } = request
  const council = definitions.areas.council.id
  const { readings, problems } = gatherReadings(request.extracts, council, request.counters)

  const find = remember((ref, area, at, part) => {
    const indicator = definitions.indicators.get(ref)
    if (indicator === undefined) throw new Error(`the definitions have no indicator ${ref}`)
    const ofPart = readingsOfPart(readings, part)
    const worked =
      area === council ? workOut(indicator, at, period, ofPart) : compare(indicator, area, at, ofPart)
    return { indicator: ref, area, period: at, ...(part !== undefined && { part }), ...worked }
  })
  /** Worked: 39 of 197 who started were under 1: 39 × 100 ÷ 197 = 19.8, printed 20%. */
  const share: Observations['share'] = (ref, area, at, part, of) => {
    const [some, all] = [find(ref, area, at, part), find(ref, area, at, of)]
    const rule = `${ref}[${part}] ÷ ${ref}${of === undefined ? '' : `[${of}]`}`
    return {
      indicator: ref,
      area,
      period: at,
      part,
      shareOf: of ?? 'all',
      amount: ratio(some.amount, all.amount, 100),
      rule,
      from: [...some.from, ...all.from],
    }
  }
  problems.push(...request.indicators.flatMap(indicator => populationMissing(indicator, request, readings)))
  return { observations: { find, share }, readings, problems }
}

/**
 * Worked out from measures or months if it can be; otherwise as supplied for the period itself; otherwise
 * missing with a reason.
 */
function workOut(
  indicator: IndicatorDefinition,
  at: Period,
  paperPeriod: Month,
  readings: Readings,
): AmountWorkedOut {
  const printed = (month: Month) => workOutMonth(indicator, month, paperPeriod, readings)
  const begins = parseMonth(indicator.begins ?? '')
  if (begins !== undefined && endMonthOf(at).index < begins.index)
    return {
      amount: missing('not-applicable', `it is collected from ${sayPeriod(begins)}`),
      rule: 'none',
      from: [],
    }
  switch (at.kind) {
    case 'month':
      return printed(at)
    case 'quarter':
      return at.index > paperPeriod.index ? NOT_YET_DUE : workOutQuarter(indicator, at, readings, printed)
    case 'year':
      return workOutSpan(indicator, indicator.annual, at, monthsUpTo(endMonthOf(at)), readings, printed)
    case 'year-to-date': {
      const months = monthsUpTo(endMonthOf(at))
      return workOutSpan(indicator, indicator['year-to-date'], at, months, readings, printed)
    }
    default:
      throw new Error(`an indicator cannot be worked out for the period ${periodId(at)}`)
  }
}

const NOT_YET_DUE: AmountWorkedOut = { amount: missing('not-yet-due'), rule: 'none', from: [] }

/** As supplied for quarters; otherwise by the rule that makes its year to date, from the months of the quarter. */
function workOutQuarter(
  indicator: IndicatorDefinition,
  at: Quarter,
  readings: Readings,
  printed: (month: Month) => AmountWorkedOut,
): AmountWorkedOut {
  const last = printed(endMonthOf(at))
  if (quarterOf({ period: endMonthOf(at), from: last.from }) !== undefined) return last
  const rule = ruleOfQuarter(indicator)
  const months = monthsOfQuarter(at)
  const worked = workOutSpan(indicator, rule, at, months, readings, printed)
  return { ...worked, amount: whyNoQuarter(worked.amount, rule, months.map(printed), months) }
}

function workOutMonth(
  indicator: IndicatorDefinition,
  at: Month,
  paperPeriod: Month,
  readings: Readings,
): AmountWorkedOut {
  const worked = leafOf(indicator.method).workOut(indicator.method, at, readings)
  const isToCome = at.index > paperPeriod.index
  // A return of the whole year has months that a paper of an earlier month could not know.
  if (isToCome && worked.from.some(({ isCounted }) => isCounted))
    return { amount: missing('not-yet-due'), rule: worked.rule, from: [] }
  const reading = readings.find(indicator.ref, at)
  const supplied = suppliedOf(reading)
  // What is kept back is not worked out from its parts.
  if (isSuppressed(supplied.amount)) return supplied
  if (worked.amount.kind === 'known') return withMarksOfSupplied(worked, supplied)
  if (worked.amount.reason === 'not-applicable') return worked
  if (isToCome) return { ...worked, amount: missing('not-yet-due') }
  // Parts that nobody supplied say less than a figure that is missing for a reason.
  const { reason, because } = worked.amount
  const isSilent = reason === 'not-supplied' && because === undefined && reading !== undefined
  return supplied.amount.kind === 'known' || isSilent ? supplied : worked
}

/** A figure that is supplied as provisional is so when it is worked out from its parts, too. */
function withMarksOfSupplied(worked: AmountWorkedOut, { amount }: AmountWorkedOut): AmountWorkedOut {
  return amount.kind === 'known'
    ? { ...worked, amount: withMarks(worked.amount, amount.marks ?? []) }
    : worked
}

function workOutSpan(
  indicator: IndicatorDefinition,
  rule: SpanRule,
  at: Period,
  months: readonly [Month, ...Month[]],
  readings: Readings,
  asPrinted: (month: Month) => AmountWorkedOut,
): AmountWorkedOut {
  if (rule === 'none')
    return {
      amount: missing('not-applicable', 'its rule gives no figure for more than one month'),
      rule: 'none',
      from: [],
    }
  const worked = spans[rule](indicator, months, readings, asPrinted, at)
  if (worked?.amount.kind === 'known') return worked
  const { ref, method } = indicator
  const isMeasure = method.kind === 'count' || method.kind === 'as-supplied'
  const supplied = suppliedOf(
    readings.find(ref, at) ?? (isMeasure ? readings.find(method.measure, at) : undefined),
  )
  return supplied.amount.kind === 'known' ? supplied : (worked ?? supplied)
}

/**
 * A comparator's figure is always as published: for the period itself; or, if the rule is `latest`, for the
 * last month of a span, or for the year that ends with a March.
 */
function compare(
  { ref, annual, 'year-to-date': soFar, method }: IndicatorDefinition,
  area: string,
  at: Period,
  readings: Readings,
): AmountWorkedOut {
  const instead = publishedInstead(at, annual, soFar)
  const findAt = (measure: string) =>
    readings.find(measure, at, area) ?? (instead && readings.find(measure, instead, area))
  // A table of several areas gives the measure that the indicator counts.
  const isMeasure = method.kind === 'count' || method.kind === 'as-supplied'
  const reading = findAt(ref) ?? (isMeasure ? findAt(method.measure) : undefined)
  return { amount: amountRead(reading), rule: 'as published', from: readingsFound(reading) }
}

/** The other period with the same figure: the last month of a span, or the year that ends with a March. */
function publishedInstead(at: Period, annual: SpanRule, soFar: SpanRule): Period | undefined {
  if (at.kind === 'year') return annual === 'latest' ? endMonthOf(at) : undefined
  if (at.kind === 'year-to-date') return soFar === 'latest' ? endMonthOf(at) : undefined
  const isYearEnd = at.kind === 'month' && at.index === lastMonthOf(financialYearOf(at)).index
  return isYearEnd && annual === 'latest' ? financialYearOf(at) : undefined
}

function monthsUpTo(last: Month): [Month, ...Month[]] {
  const first = firstMonthOf(financialYearOf(last))
  return [first, ...monthsBetween(first, last).slice(1)]
}

/**
 * A population that has figures, none of them early enough, is reported where they are. A file that is missing or
 * was not understood has its own problem; one that need not be there has none.
 */
function populationMissing(
  { ref, method }: IndicatorDefinition,
  { period, extracts, definitions }: ObserveRequest,
  readings: Readings,
): Problem[] {
  if (
    method.kind !== 'rate-per-10000' ||
    readings.inForce(method.population, lastDayOf(period)) !== undefined
  )
    return []
  const { population } = method
  const supplied = extracts.flatMap(one => one.readings).find(({ measure }) => measure === population)
  const mayBeAbsent = [...definitions.sources.values()].find(
    source =>
      !source.required &&
      measuresOf(source, []).has(population) &&
      !extracts.some(({ source: id }) => id === source.id),
  )
  const place =
    supplied?.origin ??
    (mayBeAbsent && { file: ['data', mayBeAbsent.folder, mayBeAbsent.file ?? []].flat().join('/') })
  return place === undefined
    ? []
    : [problem('error', 'no-population', place, { indicator: ref, period: sayPeriod(period) })]
}

function remember(find: Observations['find']): Observations['find'] {
  const found = new Map<string, Observation>()
  return (ref, area, period, part) => {
    const key = `${ref}|${area}|${periodId(period)}|${part ?? ''}`
    const observation = found.get(key) ?? find(ref, area, period, part)
    found.set(key, observation)
    return observation
  }
}
