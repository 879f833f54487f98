// A mean that is described as that of twelve rolling months but moves like one that starts again in April.
// 9.2 falls from 546.8 to 500.4 days in June 2016 with one more adoption. In twelve months with at least 19
// adoptions that one would have taken 500.4 × 19 − 546.8 × 18 = −335 days; in a year to date of 5 it is
// 500.4 × 5 − 546.8 × 4 = 315 days.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import { type Exact, exact, sayDecimal } from '../../terms/exact.ts'
import {
  financialYearOf,
  firstMonthOf,
  type Month,
  monthsAfter,
  monthsBetween,
  sayPeriod,
} from '../../terms/period.ts'
import { knownValue, sayObserved } from '../as-stated.ts'
import type { Check, CheckEvidence, CheckFinding } from '../check-evidence.ts'

/** No case takes fewer than zero days, and new cases rarely average five times the mean. */
const TIMES = 5
/** A long case that leaves the twelve months may look like this once. */
const ENOUGH = 2

export const rollingMovesLikeYearToDate: Check<'rolling-moves-like-year-to-date'> = evidence =>
  evidence.definitions.checks.relations.rolling.flatMap(({ indicator: ref, cases }) => {
    const indicator = evidence.indicators.find(one => one.ref === ref)
    if (indicator === undefined) return []
    const found = evidence.months.flatMap(month => moved(evidence, indicator, cases, month) ?? [])
    return found.length < ENOUGH ? [] : found.slice(0, 1)
  })

function moved(
  evidence: CheckEvidence,
  indicator: IndicatorDefinition,
  cases: string,
  month: Month,
): CheckFinding<'rolling-moves-like-year-to-date'> | undefined {
  const { observations, definitions, readings } = evidence
  const council = definitions.areas.council.id
  const at = observations.find(indicator.ref, council, month)
  const monthBefore = observations.find(indicator.ref, council, monthsAfter(month, -1))
  const [before, after] = [monthBefore, at].map(({ amount }) => knownValue(amount))
  const added = (from: Month): Exact =>
    monthsBetween(from, month).reduce<Exact>(
      (sum, one) => sum.add(knownValue(readings.find(cases, one)?.amount) ?? 0),
      exact(0),
    )
  const [inMonth, sinceApril, inTwelve] = [
    added(month),
    added(firstMonthOf(financialYearOf(month))),
    added(monthsAfter(month, -11)),
  ]
  const origin = at.from[0]?.origin
  if (
    before === undefined ||
    after === undefined ||
    origin === undefined ||
    inMonth.equals(0) ||
    sinceApril.equals(inMonth)
  )
    return undefined
  const each = (all: Exact) =>
    after
      .mul(all)
      .sub(before.mul(all.sub(inMonth)))
      .div(inMonth)
  const isPossible = (days: Exact) => days.compare(0) >= 0 && days.compare(before.mul(TIMES)) <= 0
  if (isPossible(each(inTwelve)) || !isPossible(each(sinceApril))) return undefined
  const facts = {
    indicator: indicator.ref,
    period: sayPeriod(month),
    before: sayObserved(monthBefore, indicator),
    after: sayObserved(at, indicator),
    added: sayDecimal(inMonth, 0),
    inTwelve: sayDecimal(inTwelve, 0),
    rolling: sayDecimal(each(inTwelve), 0),
    sinceApril: sayDecimal(sinceApril, 0),
    cumulative: sayDecimal(each(sinceApril), 0),
  }
  return { facts, origin, indicator: indicator.ref, period: month }
}
