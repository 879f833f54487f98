// The charts that a topic or a section may name, by kind: one line for each leaf.
import type { SectionChartDefinition, SectionChartKind } from '../../definitions/charts/section-charts.ts'
import type { TopicChartDefinition, TopicChartKind } from '../../definitions/charts/topic-charts.ts'
import type { Chart } from '../chart.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { flowsChart } from './flows-chart.ts'
import { funnelChart } from './funnel-chart.ts'
import { historyChart } from './history-chart.ts'
import { linesChart } from './lines-chart.ts'
import { multiplesChart } from './multiples-chart.ts'
import { pyramidChart } from './pyramid-chart.ts'
import { rankedChart } from './ranked-chart.ts'
import { sharesChart } from './shares-chart.ts'
import { signalChart } from './signal-chart.ts'
import { stackedChart } from './stacked-chart.ts'
import { yearlyFlowsChart } from './yearly-flows-chart.ts'

const topicCharts: {
  readonly [K in TopicChartKind]: (
    writing: PaperWriting,
    topic: string,
    definition: TopicChartDefinition<K>,
  ) => Chart
} = {
  history: historyChart,
  control: signalChart,
  flows: flowsChart,
}

const sectionCharts: {
  readonly [K in SectionChartKind]: (writing: PaperWriting, definition: SectionChartDefinition<K>) => Chart
} = {
  stacked: stackedChart,
  multiples: multiplesChart,
  shares: sharesChart,
  lines: linesChart,
  'yearly-flows': yearlyFlowsChart,
  ranked: rankedChart,
  funnel: funnelChart,
  pyramid: pyramidChart,
}

/** TypeScript cannot see that the writer and the definition have the same kind. */
export const writeTopicChart = <K extends TopicChartKind>(
  writing: PaperWriting,
  topic: string,
  definition: TopicChartDefinition<K>,
): Chart =>
  (
    topicCharts[definition.chart] as (
      writing: PaperWriting,
      topic: string,
      definition: TopicChartDefinition,
    ) => Chart
  )(writing, topic, definition)

export const writeSectionChart = (writing: PaperWriting, definition: SectionChartDefinition): Chart =>
  (sectionCharts[definition.chart] as (writing: PaperWriting, definition: SectionChartDefinition) => Chart)(
    writing,
    definition,
  )
