// Checks what no single cell can show: parts above wholes, totals, stock and flow. In: readings. Out: problems.
import type { IndicatorDefinition } from '../definitions/indicator.ts'
import type { Reading } from '../extracts/extract.ts'
import { problem, type Problem } from '../problems/problem.ts'
import { sayDecimal, type Exact } from '../terms/exact.ts'
import { monthsAfter, sayPeriod, type Month } from '../terms/period.ts'
import type { Readings } from './readings.ts'

interface Checked {
  readonly indicators: readonly IndicatorDefinition[]
  readonly months: readonly Month[]
}

export function checkFigures({ indicators, months }: Checked, readings: Readings): Problem[] {
  return months.flatMap(month => [
    ...pairsOf(indicators).flatMap(([numerator, denominator]) => partAboveWhole(numerator, denominator, month, readings)),
    ...indicators.flatMap(indicator => [...totalOf(indicator, month, readings), ...stockAndFlow(indicator, month, readings)]),
  ])
}

/** Each pair of measures once, though several indicators may use it. */
function pairsOf(indicators: readonly IndicatorDefinition[]): [string, string][] {
  const pairs = indicators.flatMap(({ method }): [string, string][] =>
    method.kind === 'percentage' || method.kind === 'rolling-12-percentage' ? [[method.numerator, method.denominator]] : [])
  return [...new Map(pairs.map(pair => [pair.join('|'), pair])).values()]
}

function partAboveWhole(numerator: string, denominator: string, month: Month, readings: Readings): Problem[] {
  const [part, whole] = [readings.find(numerator, month), readings.find(denominator, month)]
  const [top, bottom] = [valueOf(part), valueOf(whole)]
  if (part === undefined || top === undefined || bottom === undefined || top.compare(bottom) <= 0) return []
  return [problem('error', 'numerator-above-denominator', part.origin, { measure: `${numerator} of ${denominator}`, period: sayPeriod(month), numerator: say(top), denominator: say(bottom) })]
}

function totalOf(indicator: IndicatorDefinition, month: Month, readings: Readings): Problem[] {
  const measure = indicator.method.kind === 'count' || indicator.method.kind === 'as-supplied' ? indicator.method.measure : undefined
  const total = measure === undefined ? undefined : readings.find(measure, month)
  const parts = indicator.parts?.map(part => valueOf(readings.find(part, month)))
  const stated = valueOf(total)
  if (total === undefined || stated === undefined || parts === undefined || !parts.every(part => part !== undefined)) return []
  const sum = parts.reduce((a, b) => a.add(b))
  return sum.equals(stated) ? [] : [problem('error', 'total-is-not-its-parts', total.origin, {
    total: indicator.name, period: sayPeriod(month), found: say(stated), sum: say(sum), parts: (indicator.parts ?? []).join(' + '),
  })]
}

/** Previous stock + started − ceased = stock. Late records break it often, so it is a warning that is printed with the paper. */
function stockAndFlow(indicator: IndicatorDefinition, month: Month, readings: Readings): Problem[] {
  const flow = indicator['stock-and-flow']
  if (flow === undefined || indicator.method.kind !== 'count') return []
  const stock = readings.find(indicator.method.measure, month)
  const [opening, started, ceased, found] = [
    readings.find(indicator.method.measure, monthsAfter(month, -1)), readings.find(flow.started, month), readings.find(flow.ceased, month), stock,
  ].map(valueOf)
  if (stock === undefined || opening === undefined || started === undefined || ceased === undefined || found === undefined) return []
  const expected = opening.add(started).sub(ceased)
  return expected.equals(found) ? [] : [problem('warning', 'stock-and-flow', stock.origin, {
    period: sayPeriod(month), opening: say(opening), started: say(started), ceased: say(ceased), expected: say(expected), found: say(found),
  })]
}

const valueOf = (reading: Reading | undefined): Exact | undefined => (reading?.amount.kind === 'known' ? reading.amount.value : undefined)
const say = (number: Exact) => sayDecimal(number, 0)
