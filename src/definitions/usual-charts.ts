// The charts of a topic for which a paper names none. In: its indicators, and the rule of the standard report. Out: charts.
// Worked: of the number looked after, the rate with a target, the number who started and the number who ceased, the rule
// `{ kind: control, flows: { in: started, out: ceased }, most: 2 }` draws those who started with those who ceased, and the rate.
import type { TopicChartDefinition } from './charts/topic-charts.ts'
import type { IndicatorDefinition } from './indicator-definition.ts'
import type { UsualCharts } from './report.ts'

/**
 * Those who come in and those who leave, where the topic has the number of both; then one for each indicator with a target,
 * as far as there is room. Where there is none of these, the first indicator.
 */
export function usualCharts(
  indicators: readonly IndicatorDefinition[],
  { kind, flows, most }: UsualCharts,
): TopicChartDefinition[] {
  const both = flowsAmong(indicators, flows)
  const others = indicators.filter(
    ({ ref, unit }) => ref !== both?.in && ref !== both?.out && unit !== 'milestone',
  )
  const alone = others
    .filter(hasTarget)
    .map(({ ref }): TopicChartDefinition => ({ chart: kind, indicator: ref }))
  const charts = [...(both === undefined ? [] : [both]), ...alone].slice(0, most)
  return charts.length > 0
    ? charts
    : others.slice(0, 1).map(({ ref }): TopicChartDefinition => ({ chart: kind, indicator: ref }))
}

function flowsAmong(
  indicators: readonly IndicatorDefinition[],
  flows: UsualCharts['flows'],
): TopicChartDefinition<'flows'> | undefined {
  const countOf = (measure: string | undefined) =>
    indicators.find(({ method }) => method.kind === 'count' && method.measure === measure)?.ref
  const [comeIn, leave] = [countOf(flows?.in), countOf(flows?.out)]
  return comeIn === undefined || leave === undefined ? undefined : { chart: 'flows', in: comeIn, out: leave }
}

const hasTarget = ({ targets }: IndicatorDefinition): boolean =>
  targets.some(target => 'green' in target || 'trajectory' in target)
