// A stock and its flows between each two of its known numbers. In: an indicator that declares its flows, and an area.
// Out: the shortest spans for which the flows are known, each with its four numbers.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { CheckEvidence } from './check-evidence.ts'
import { type Flow, flowBetween } from './flows.ts'
import { type Stock, stocksOf } from './stocks.ts'

export interface StockSpan {
  readonly opening: Stock
  readonly closing: Stock
  readonly started: Flow
  readonly ceased: Flow
}

/**
 * A span that is made of shorter ones says nothing new. Worked: with the number of March, June and September, and
 * those who came and left in each quarter and from April to September, there are two spans: to June, and to September.
 * Without the number of June there is one. Months come first.
 */
export function stockSpans(
  evidence: CheckEvidence,
  indicator: IndicatorDefinition,
  area: string,
): StockSpan[] {
  const flow = indicator['stock-and-flow']
  if (flow === undefined) return []
  const stocks = stocksOf(evidence, indicator, area)
  const made = new Set<string>()
  const spans: StockSpan[] = []
  for (let length = 1; length < stocks.length; length++)
    stocks.slice(length).forEach((closing, at) => {
      const opening = stocks[at]
      const between = stocks.slice(at + 1, at + length)
      if (opening === undefined) return
      const isMade = between.some(
        ({ at: { index } }) =>
          made.has(`${opening.at.index} ${index}`) && made.has(`${index} ${closing.at.index}`),
      )
      const [started, ceased] = isMade
        ? []
        : [flow.started, flow.ceased].map(measure =>
            flowBetween(evidence, measure, opening.at, closing.at, area),
          )
      const isKnown = started !== undefined && ceased !== undefined
      if (isKnown) spans.push({ opening, closing, started, ceased })
      if (isMade || isKnown) made.add(`${opening.at.index} ${closing.at.index}`)
    })
  return [...spans.filter(isMonth), ...spans.filter(span => !isMonth(span))]
}

const isMonth = ({ opening, closing }: StockSpan): boolean => closing.at.index - opening.at.index === 1
