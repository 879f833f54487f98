// The charts that a topic may name, by kind: one line for each leaf.
import type { ChartDefinition } from '../../definitions/paper.ts'
import type { Chart } from '../paper.ts'
import type { Writing } from '../writing.ts'
import { flowsChart } from './flows.ts'
import { historyChart } from './history.ts'

export function writeChart(writing: Writing, topic: string, definition: ChartDefinition): Chart {
  switch (definition.chart) {
    case 'history': return historyChart(writing, topic, definition)
    case 'flows': return flowsChart(writing, topic, definition)
  }
}
