// Every kind of chart: its spec in templates/charts/, and its layout. A new kind is one file next to this one
// and one line here.
import type { Chart } from '../../papers/chart.ts'
import type { Arrangement, SpecParams } from '../arrangement.ts'
import type { TextMeasure } from '../measure-text.ts'
import { arrangeControl } from './arrange-control.ts'
import { arrangeFlows } from './arrange-flows.ts'
import { arrangeFunnel } from './arrange-funnel.ts'
import { arrangeHistory } from './arrange-history.ts'
import { arrangeLines } from './arrange-lines.ts'
import { arrangeMultiples } from './arrange-multiples.ts'
import { arrangeProjection } from './arrange-projection.ts'
import { arrangePyramid } from './arrange-pyramid.ts'
import { arrangeRanked } from './arrange-ranked.ts'
import { arrangeSparkline } from './arrange-sparkline.ts'
import { arrangeStacked } from './arrange-stacked.ts'

export type ChartKind = Chart['chart']
type ChartOf<K extends ChartKind> = Extract<Chart, { readonly chart: K }>

const ARRANGED_BY: {
  readonly [K in ChartKind]: (chart: ChartOf<K>, look: SpecParams, measure: TextMeasure) => Arrangement
} = {
  history: arrangeHistory,
  flows: arrangeFlows,
  sparkline: arrangeSparkline,
  stacked: arrangeStacked,
  multiples: arrangeMultiples,
  lines: arrangeLines,
  ranked: arrangeRanked,
  pyramid: arrangePyramid,
  projection: arrangeProjection,
  control: arrangeControl,
  funnel: arrangeFunnel,
}

export const specOf = (kind: ChartKind): string => `charts/${kind}.vl.json`

export function arrange<K extends ChartKind>(
  chart: ChartOf<K>,
  look: SpecParams,
  measure: TextMeasure,
): Arrangement {
  return ARRANGED_BY[chart.chart](chart, look, measure)
}
