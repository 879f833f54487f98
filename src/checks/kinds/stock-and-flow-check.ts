// Previous stock + started − ceased = stock. February 2016: 430 + 19 − 9 = 440, but 422 is stated; over
// 2015/16: 407 + 208 − 192 = 423, but 432.
// Counted from a return, children who move between care and a series of short breaks (V3, V4) are a third flow,
// and what the return does not explain is known: starts not coded S and ends without a reason (rule CARE-4).
// Late records often cause a difference, so this is a warning. A year is reported only if its own months cannot
// all be checked.

import type { StockBreaks } from '../../counting/counter.ts'
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import { type Exact, sayDecimal } from '../../terms/exact.ts'
import {
  firstMonthOf,
  lastMonthOf,
  type Month,
  monthsAfter,
  monthsBetween,
  type Period,
  sayPeriod,
  year,
} from '../../terms/period.ts'
import { listInWords } from '../../terms/words.ts'
import { knownValue } from '../as-stated.ts'
import type { Check, CheckEvidence, CheckFinding } from '../check-evidence.ts'
import { numberOf } from '../number-of.ts'

export const stockAndFlowCheck: Check<'stock-and-flow'> = evidence => {
  const { months, years } = evidence
  const known = new Set(months.map(month => month.index))
  const isSeen = (first: Month, last: Month) =>
    monthsBetween(first, last).every(month => known.has(month.index))
  const spans: readonly (readonly [Period, Period])[] = [
    ...months.map(month => [monthsAfter(month, -1), month] as const),
    ...years
      .filter(one => !isSeen(firstMonthOf(one), lastMonthOf(one)))
      .map(one => [year(one.startYear - 1), one] as const),
  ]
  return evidence.indicators.flatMap(indicator =>
    spans.flatMap(([before, span]) => unmet(indicator, before, span, evidence) ?? []),
  )
}

function unmet(
  { ref, method, 'stock-and-flow': flow }: IndicatorDefinition,
  before: Period,
  span: Period,
  evidence: CheckEvidence,
): CheckFinding<'stock-and-flow'> | undefined {
  if (flow === undefined || method.kind !== 'count') return undefined
  const { observations, definitions, readings } = evidence
  const stockAt = (at: Period) =>
    (at.kind === 'month' ? readings.find(method.measure, at) : undefined)?.amount ??
    observations.find(ref, definitions.areas.council.id, at).amount
  const [opening, found] = [knownValue(stockAt(before)), knownValue(stockAt(span))]
  const [started, ceased] = [numberOf(evidence, flow.started, span), numberOf(evidence, flow.ceased, span)]
  const origin = (
    span.kind === 'month'
      ? readings.find(method.measure, span)
      : observations.find(ref, definitions.areas.council.id, span).from[0]
  )?.origin
  if (
    opening === undefined ||
    found === undefined ||
    started === undefined ||
    ceased === undefined ||
    origin === undefined
  )
    return undefined
  const byFlows = opening.add(started.value).sub(ceased.value)
  const flowsCounted = [started, ceased].every(({ from }) => from?.isCounted === true)
  const breaks = flowsCounted ? breaksInReturn(method.measure, before, span, evidence) : undefined
  const expected = breaks === undefined ? byFlows : found.sub(netOf(breaks))
  if (
    expected
      .sub(found)
      .abs()
      .compare(definitions.checks.tolerance['stock-and-flow'] ?? 0) <= 0
  )
    return undefined
  const say = (number: typeof expected) => sayDecimal(number, 0)
  const facts = {
    indicator: ref,
    period: sayPeriod(span),
    opening: say(opening),
    started: say(started.value),
    ceased: say(ceased.value),
    others: sayOthers(expected.sub(byFlows)),
    expected: say(expected),
    found: say(found),
    cause: breaks === undefined ? '' : sayCause(breaks),
  }
  return { facts, origin, indicator: ref, period: span }
}

/** Where one return counts both numbers: what it does not explain between them. */
function breaksInReturn(
  measure: string,
  before: Period,
  span: Period,
  { readings, returns = [] }: CheckEvidence,
): StockBreaks | undefined {
  const isCounted = [before, span].every(at => {
    const reading = readings.find(measure, at)
    return reading?.isCounted === true && reading.amount.kind === 'known'
  })
  if (!isCounted) return undefined
  return returns.flatMap(({ counter }) => counter.breaks(measure, span) ?? [])[0]
}

const netOf = ({ startsNotCoded, endsWithoutReason }: StockBreaks): number =>
  startsNotCoded - endsWithoutReason

function sayOthers(net: Exact): string {
  if (net.equals(0)) return ''
  return net.compare(0) > 0 ? `+ ${sayDecimal(net, 0)}` : `− ${sayDecimal(net.neg(), 0)}`
}

function sayCause({ startsNotCoded: starts, endsWithoutReason: ends }: StockBreaks): string {
  const parts = [
    ...(starts === 0
      ? []
      : [`${starts} ${starts === 1 ? 'start of care is' : 'starts of care are'} not coded S`]),
    ...(ends === 0 ? [] : [`${ends} ${ends === 1 ? 'end of care has' : 'ends of care have'} no reason`]),
  ]
  return ` (in the return ${listInWords(parts)})`
}
