// The charts that a topic or a section may name, by kind: one line for each leaf.
import type { ChartDefinition, SectionChartDefinition } from '../../definitions/paper.ts'
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

export function writeChart(writing: Writing, topic: string, definition: ChartDefinition): Chart {
  switch (definition.chart) {
    case 'history':
      return historyChart(writing, topic, definition)
    case 'flows':
      return flowsChart(writing, topic, definition)
  }
}

export function writeSectionChart(writing: Writing, definition: SectionChartDefinition): Chart {
  switch (definition.chart) {
    case 'stacked':
      return stackedChart(writing, definition)
    case 'multiples':
      return multiplesChart(writing, definition)
    case 'shares':
      return sharesChart(writing, definition)
    case 'lines':
      return linesChart(writing, definition)
    case 'yearly-flows':
      return yearlyFlowsChart(writing, definition)
    case 'ranked':
      return rankedChart(writing, definition)
    case 'pyramid':
      return pyramidChart(writing, definition)
  }
}
