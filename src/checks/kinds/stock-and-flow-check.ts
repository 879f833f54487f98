// Previous stock + started − ceased = stock, over the shortest spans for which the four are known. February 2016:
// 430 + 19 − 9 = 440, but 422 is stated; over 2015/16: 407 + 208 − 192 = 423, but 432; from March to December 2016:
// 431 + 201 − 143 = 489, but 488.
// Counted from a return, children who move between care and a series of short breaks (V3, V4) are a third flow,
// and what the return does not explain is known: starts not coded S and ends without a reason (rule CARE-4).
// Late records often cause a difference, so this is a warning.

import type { StockBreaks } from '../../counting/counter.ts'
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import { type Exact, sayDecimal } from '../../terms/exact.ts'
import {
  financialYearOf,
  firstMonthOf,
  lastMonthOf,
  type Month,
  monthsAfter,
  type Period,
  sayPeriod,
} from '../../terms/period.ts'
import { listInWords } from '../../terms/words.ts'
import { areasSupplied } from '../areas-supplied.ts'
import type { Check, CheckEvidence, CheckFinding } from '../check-evidence.ts'
import { comparedArea } from '../compared-area.ts'
import { type StockSpan, stockSpans } from '../stock-spans.ts'
import { measureCounted } from '../stocks.ts'

export const stockAndFlowCheck: Check<'stock-and-flow'> = evidence => {
  const since = firstMonthChecked(evidence)
  return evidence.indicators
    .filter(indicator => indicator['stock-and-flow'] !== undefined)
    .flatMap(indicator =>
      areasSupplied(evidence, [indicator.ref, measureCounted(indicator) ?? indicator.ref]).flatMap(area =>
        stockSpans(evidence, indicator, area)
          .filter(({ closing }) => closing.at.index >= since)
          .flatMap(span => unmet(indicator, area, span, evidence) ?? []),
      ),
    )
}

/** An extract may hold more months than the paper shows. */
const firstMonthChecked = ({ months: [month], years: [year], period }: CheckEvidence): number =>
  Math.min(month?.index ?? period.index, year === undefined ? period.index : lastMonthOf(year).index)

function unmet(
  { ref, method, 'stock-and-flow': flow }: IndicatorDefinition,
  area: string,
  { opening, closing, started, ceased }: StockSpan,
  evidence: CheckEvidence,
): CheckFinding<'stock-and-flow'> | undefined {
  const { definitions } = evidence
  const readings = [opening.from, closing.from, ...started.from, ...ceased.from]
  if (area !== definitions.areas.council.id && areRounded([opening, closing, started, ceased]))
    return undefined
  const byFlows = opening.value.add(started.value).sub(ceased.value)
  const period = periodOf(opening.at, closing.at)
  const isCounted = readings.every(reading => reading.isCounted === true)
  // The return can say what it lacks for a month or a year only.
  if (isCounted && period === undefined) return undefined
  const breaks =
    isCounted && method.kind === 'count' && period !== undefined
      ? breaksInReturn(method.measure, period, evidence)
      : undefined
  const found = closing.value
  const expected = breaks === undefined ? byFlows : found.sub(netOf(breaks))
  const difference = expected.sub(found).abs()
  if (difference.compare(definitions.checks.tolerance['stock-and-flow'] ?? 0) <= 0) return undefined
  const say = (number: Exact) => sayDecimal(number, 0)
  const facts = {
    indicator: ref,
    area: comparedArea(evidence, area),
    period: period === undefined ? saySpan(opening.at, closing.at) : sayPeriod(period),
    opening: say(opening.value),
    started: say(started.value),
    ceased: say(ceased.value),
    others: sayOthers(expected.sub(byFlows)),
    expected: say(expected),
    found: say(found),
    cause: breaks === undefined ? sayOnce(flow, evidence) : sayCause(breaks),
  }
  return { facts, origin: closing.from.origin, indicator: ref, period: period ?? closing.at }
}

/** Numbers of other areas are often published to the nearest five or ten, and do not add up. */
const areRounded = (numbers: readonly { readonly value: Exact }[]): boolean =>
  numbers.every(({ value }) => value.mod(5).equals(0))

/** A month, or a year from March to March; other spans have no name. */
function periodOf(after: Month, upTo: Month): Period | undefined {
  const year = financialYearOf(upTo)
  if (upTo.index - after.index === 1) return upTo
  return upTo.index === lastMonthOf(year).index && after.index === firstMonthOf(year).index - 1
    ? year
    : undefined
}

const saySpan = (after: Month, upTo: Month): string =>
  `${sayPeriod(monthsAfter(after, 1))} to ${sayPeriod(upTo)}`

/** Where one return counts all of the numbers: what it does not explain between them. */
const breaksInReturn = (
  measure: string,
  span: Period,
  { returns = [] }: CheckEvidence,
): StockBreaks | undefined => returns.flatMap(({ counter }) => counter.breaks(measure, span) ?? [])[0]

const netOf = ({ startsNotCoded, endsWithoutReason }: StockBreaks): number =>
  startsNotCoded - endsWithoutReason

function sayOthers(net: Exact): string {
  if (net.equals(0)) return ''
  return net.compare(0) > 0 ? `+ ${sayDecimal(net, 0)}` : `− ${sayDecimal(net.neg(), 0)}`
}

/** A child who comes twice in a year is one child among those who came, and two changes of the stock. */
function sayOnce(flow: Flows, { indicators }: CheckEvidence): string {
  const measures = [flow?.started, flow?.ceased]
  const isCountedOnce = indicators.some(
    one => measures.includes(measureCounted(one)) && one.annual === 'counted',
  )
  return isCountedOnce ? ' (a child who came or left twice counts once, which may explain a few)' : ''
}

type Flows = IndicatorDefinition['stock-and-flow']

function sayCause({ startsNotCoded: starts, endsWithoutReason: ends }: StockBreaks): string {
  const parts = [
    ...(starts === 0
      ? []
      : [`${starts} ${starts === 1 ? 'start of care is' : 'starts of care are'} not coded S`]),
    ...(ends === 0 ? [] : [`${ends} ${ends === 1 ? 'end of care has' : 'ends of care have'} no reason`]),
  ]
  return ` (in the return ${listInWords(parts)})`
}
