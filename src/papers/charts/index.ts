// The charts that a topic or a section may name, by kind: one line for each leaf.
import type { SectionChartDefinition, SectionChartKind } from '../../definitions/charts/section-charts.ts'
import type { TopicChartDefinition, TopicChartKind } from '../../definitions/charts/topic-charts.ts'
import type { Chart } from '../chart.ts'
import type { Writing } from '../writing.ts'
import { flowsChart } from './flows.ts'
import { historyChart } from './history.ts'
import { linesChart } from './lines.ts'
import { multiplesChart } from './multiples.ts'
import { pyramidChart } from './pyramid.ts'
import { rankedChart } from './ranked.ts'
import { sharesChart } from './shares.ts'
import { stackedChart } from './stacked.ts'
import { yearlyFlowsChart } from './yearly-flows.ts'

const topicCharts: {
  readonly [K in TopicChartKind]: (
    writing: Writing,
    topic: string,
    definition: TopicChartDefinition<K>,
  ) => Chart
} = {
  history: historyChart,
  flows: flowsChart,
}

const sectionCharts: {
  readonly [K in SectionChartKind]: (writing: Writing, definition: SectionChartDefinition<K>) => Chart
} = {
  stacked: stackedChart,
  multiples: multiplesChart,
  shares: sharesChart,
  lines: linesChart,
  'yearly-flows': yearlyFlowsChart,
  ranked: rankedChart,
  pyramid: pyramidChart,
}

/** TypeScript cannot see that the writer and the definition have the same kind. */
export const writeChart = <K extends TopicChartKind>(
  writing: Writing,
  topic: string,
  definition: TopicChartDefinition<K>,
): Chart =>
  (
    topicCharts[definition.chart] as (
      writing: Writing,
      topic: string,
      definition: TopicChartDefinition,
    ) => Chart
  )(writing, topic, definition)

export const writeSectionChart = (writing: Writing, definition: SectionChartDefinition): Chart =>
  (sectionCharts[definition.chart] as (writing: Writing, definition: SectionChartDefinition) => Chart)(
    writing,
    definition,
  )
