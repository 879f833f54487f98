// The charts that a topic may draw, each with its shape and the names that it uses. One entry for each; its
// writer is a leaf in src/papers/charts.
import { z } from 'zod'
import { ref } from '../fields.ts'
import { type Uses, uses } from '../uses.ts'

const history = z.strictObject({ chart: z.literal('history'), indicator: ref, line: z.string().optional() })
const control = z.strictObject({ chart: z.literal('control'), indicator: ref })
const flows = z.strictObject({ chart: z.literal('flows'), in: ref, out: ref })

interface Shapes {
  readonly history: z.infer<typeof history>
  readonly control: z.infer<typeof control>
  readonly flows: z.infer<typeof flows>
}

export type TopicChartKind = keyof Shapes
export type TopicChartDefinition<K extends TopicChartKind = TopicChartKind> = Shapes[K]

const USES: { readonly [K in TopicChartKind]: (chart: Shapes[K]) => Uses } = {
  /**
   * Bars for months, years and benchmarks in one picture, with a line for one comparator and one for the
   * target.
   */
  history: ({ indicator, line }) =>
    uses({ indicators: [indicator], areas: line === undefined ? [] : [line] }),
  /** Months against their mean and limits. The history of the indicator where it has no control chart. */
  control: ({ indicator }) => uses({ indicators: [indicator] }),
  /** What came in and what went out each month, the net of the two, and the trend of each. */
  flows: chart => uses({ indicators: [chart.in, chart.out] }),
}

export const topicChart = z.discriminatedUnion('chart', [history, control, flows])

/** Looked up by the word in the chart itself. */
export const usesOfTopicChart = (chart: TopicChartDefinition): Uses =>
  (USES[chart.chart] as (chart: TopicChartDefinition) => Uses)(chart)

/** Those that have a figure: an edition may keep back every one of an indicator. */
export const topicChartsDrawn = (
  charts: readonly TopicChartDefinition[],
  notDrawn: readonly string[],
): TopicChartDefinition[] =>
  charts.filter(chart => usesOfTopicChart(chart).indicators.some(ref => !notDrawn.includes(ref)))

/** Its anchor and number use it: `placements-6-16`. A control chart may be beside the history of its indicator. */
export const topicChartId = (topic: string, chart: TopicChartDefinition): string =>
  [topic, ...usesOfTopicChart(chart).indicators, ...(chart.chart === 'control' ? ['control'] : [])]
    .join('-')
    .replace(/[^A-Za-z0-9-]/g, '-')
