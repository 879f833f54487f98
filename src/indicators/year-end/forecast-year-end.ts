// Forecasts the figure at the end of the financial year, and tries the method on the past. In: an indicator's entry
// in the register, the month of the paper and a lookup of the council's figures. Out: the forecast with its back-test,
// or nothing where the register asks for none or the year is over.
// Worked: 6.13 of January 2017, by the method latest-holds: 63.7% in March. From January 2016 it would have said
// 90.7% for March 2016; it was 96.0%.
import { breakBetween } from '../../definitions/break-between.ts'
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import { ofCouncil } from '../../definitions/of-council.ts'
import type { YearEndMethod } from '../../definitions/year-end.ts'
import type { Observation } from '../../observations/observation.ts'
import { type Amount, known, missing } from '../../terms/amount.ts'
import { exact } from '../../terms/exact.ts'
import { type ProjectedNumber, YEAR_END } from '../../terms/figure-reference.ts'
import {
  type FinancialYear,
  financialYearOf,
  firstMonthOf,
  lastMonthOf,
  type Month,
  monthsAfter,
  type Period,
  periodFromId,
  periodId,
  sayDay,
  sayPeriod,
  yearToDate,
} from '../../terms/period.ts'
import type { BackTest, ForecastAtYearEnd, Try } from '../year-end-forecast.ts'
import { yearEndMethods } from './index.ts'
import type { YearEndLeaf } from './year-end-leaf.ts'

/** A method is tried on no more years or months than this. */
const MOST_TRIES = 3

interface Series {
  readonly definition: IndicatorDefinition
  readonly council: string
  find(period: Period): Observation
}

export function forecastYearEnd(
  series: Series,
  at: Month | FinancialYear,
): Omit<ForecastAtYearEnd, 'target'> | undefined {
  const { definition, council } = series
  const declared = definition['year-end']
  const end = lastMonthOf(financialYearOf(at))
  if (declared === undefined || at.kind === 'year' || at.index === end.index) return undefined
  const judged = ofCouncil(declared.judged ?? [], council).find(one => one.at === periodId(at))
  if (judged !== undefined) {
    const own = observedAs('value', series, judgedPeriod(definition, end), known(exact(judged.value)))
    return { end, judged, forecast: { ...own, rule: `judged by the ${judged.by}, ${sayDay(judged.on)}` } }
  }
  if (declared.method === undefined) return undefined
  const method = byMethod(declared.method, series, at, end)
  return { end, method, forecast: method.forecast }
}

const byMethod = (
  is: YearEndMethod,
  series: Series,
  at: Month,
  end: Month,
): NonNullable<ForecastAtYearEnd['method']> => ({
  is,
  forecast: forecastBy(is, 'value', series, at, end),
  backTest: backTestOf(is, series, at, end),
})

/** An officer judges the figure that the method would forecast; without a method, that of the year if it has one. */
function judgedPeriod({ annual, 'year-end': declared }: IndicatorDefinition, end: Month): Period {
  const isOfMonth =
    declared?.method === undefined
      ? annual === 'latest' || annual === 'none'
      : yearEndMethods[declared.method].isOf === 'month'
  return isOfMonth ? end : financialYearOf(end)
}

function forecastBy(
  method: YearEndMethod,
  is: ProjectedNumber,
  series: Series,
  at: Month,
  end: Month,
): Observation {
  const leaf = yearEndMethods[method]
  const used = leaf.needs(at, end).map(series.find)
  const forecast = observedAs(is, series, outcomeAt(leaf, end), amountFrom(leaf, used, series, at, end))
  return { ...forecast, rule: `forecast: ${leaf.name}`, from: used.flatMap(one => one.from) }
}

function amountFrom(
  leaf: YearEndLeaf,
  used: readonly Observation[],
  { definition, council }: Series,
  at: Month,
  end: Month,
): Amount {
  const absent = used.find(({ amount }) => amount.kind === 'missing')
  if (absent !== undefined)
    return missing('not-supplied', `there is no figure for ${sayPeriod(absent.period)}`)
  const starts = used.map(({ period }) => startOf(period)).sort((one, other) => one.index - other.index)
  // No judgement crosses a break: figures from before it say nothing of those after it.
  const crossed = breakBetween(definition, { period: starts[0] ?? at, area: council }, { period: end })
  if (crossed !== undefined)
    return missing('not-comparable', `its series breaks in ${sayPeriod(periodFromId(crossed.from))}`)
  return known(
    leaf.forecast(
      used.flatMap(({ amount }) => (amount.kind === 'known' ? [amount.value] : [])),
      at,
      end,
    ),
  )
}

const startOf = (period: Period): Month =>
  period.kind === 'month' ? period : firstMonthOf(financialYearOf(period))

/** The figure that is forecast: of the month, of the year, or before its end of the year to date. */
function outcomeAt({ isOf }: YearEndLeaf, end: Month): Period {
  if (isOf === 'month') return end
  const year = financialYearOf(end)
  return lastMonthOf(year).index === end.index ? year : yearToDate(end)
}

/**
 * At the same month of up to three closed years, the latest first; or, where their months are not known, as far ahead
 * within this year.
 */
function backTestOf(method: YearEndMethod, series: Series, at: Month, end: Month): BackTest {
  const years = Array.from({ length: MOST_TRIES }, (_, back) => -12 * (back + 1))
  const closed = years.map(back => tryFrom(method, series, monthsAfter(at, back), monthsAfter(end, back)))
  const known = closed.filter(isKnown)
  if (known.length > 0) return { is: 'closed-years', tries: known }
  const within = at.index - firstMonthOf(financialYearOf(at)).index - (end.index - at.index)
  const here = Array.from({ length: Math.max(0, within + 1) }, (_, back) =>
    tryFrom(method, series, monthsAfter(at, at.index - end.index - back), monthsAfter(at, -back)),
  )
    .filter(isKnown)
    .slice(0, MOST_TRIES)
  if (here.length > 0) return { is: 'this-year', tries: here }
  return { is: 'none', because: closed.flatMap(whyUnknown)[0] ?? 'there are no earlier figures' }
}

function tryFrom(method: YearEndMethod, series: Series, from: Month, end: Month): Try {
  return {
    from,
    said: forecastBy(method, 'said', series, from, end),
    was: series.find(outcomeAt(yearEndMethods[method], end)),
  }
}

const isKnown = ({ said, was }: Try): boolean => said.amount.kind === 'known' && was.amount.kind === 'known'

function whyUnknown({ said, was }: Try): string[] {
  if (said.amount.kind === 'missing') return said.amount.because === undefined ? [] : [said.amount.because]
  return was.amount.kind === 'missing' ? [`there is no figure for ${sayPeriod(was.period)}`] : []
}

const observedAs = (
  is: ProjectedNumber,
  { definition, council }: Series,
  period: Period,
  amount: Amount,
): Observation => ({
  indicator: definition.ref,
  area: council,
  period,
  projected: { by: YEAR_END, is },
  amount,
  rule: '',
  from: [],
})
