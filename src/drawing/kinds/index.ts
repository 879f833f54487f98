// Every kind of chart: its spec in templates/charts/, and how it is arranged. A new kind is one file beside
// this one and one line here.
import type { Chart } from '../../papers/chart.ts'
import type { Arrangement, Look } from '../arrangement.ts'
import type { TextMeasure } from '../measure-text.ts'
import { arrangeFlows } from './flows.ts'
import { arrangeHistory } from './history.ts'
import { arrangeLines } from './lines.ts'
import { arrangeMultiples } from './multiples.ts'
import { arrangeProjection } from './projection.ts'
import { arrangePyramid } from './pyramid.ts'
import { arrangeRanked } from './ranked.ts'
import { arrangeSparkline } from './sparkline.ts'
import { arrangeStacked } from './stacked.ts'

export type ChartKind = Chart['chart']

export const specOf = (kind: ChartKind): string => `charts/${kind}.vl.json`

export function arrange(chart: Chart, look: Look, measure: TextMeasure): Arrangement {
  switch (chart.chart) {
    case 'history':
      return arrangeHistory(chart, look, measure)
    case 'flows':
      return arrangeFlows(chart, look, measure)
    case 'sparkline':
      return arrangeSparkline(chart, look)
    case 'stacked':
      return arrangeStacked(chart, look, measure)
    case 'multiples':
      return arrangeMultiples(chart, look, measure)
    case 'lines':
      return arrangeLines(chart, look, measure)
    case 'ranked':
      return arrangeRanked(chart, look, measure)
    case 'pyramid':
      return arrangePyramid(chart, look, measure)
    case 'projection':
      return arrangeProjection(chart, look, measure)
  }
}
