// Every kind of chart: its spec in templates/charts/, and how it is arranged. A new kind is one file beside this one and one line here.
import type { Chart } from '../../../papers/paper.ts'
import type { Arrangement, Look } from '../arrangement.ts'
import type { TextMeasure } from '../measure-text.ts'
import { arrangeFlows } from './flows.ts'
import { arrangeHistory } from './history.ts'
import { arrangeSparkline } from './sparkline.ts'

export type ChartKind = Chart['chart']

export const specOf = (kind: ChartKind): string => `charts/${kind}.vl.json`

export function arrange(chart: Chart, look: Look, measure: TextMeasure): Arrangement {
  switch (chart.chart) {
    case 'history': return arrangeHistory(chart, look, measure)
    case 'flows': return arrangeFlows(chart, look, measure)
    case 'sparkline': return arrangeSparkline(chart, look)
  }
}
