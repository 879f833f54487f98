// What a narrow screen has room for. In: a chart. Out: the same chart, without what its table says too and a phone cannot
// show: the years and benchmarks beside the months, and the numbers and trends of flows.
import type { Chart, HistoryChart } from '../papers/chart.ts'

export function narrowChart(chart: Chart): Chart {
  if (chart.chart === 'history') return { size: 'medium', ...chart, zones: monthsAlone(chart.zones) }
  return chart.chart === 'flows' ? { size: 'medium', ...chart } : chart
}

function monthsAlone(zones: HistoryChart['zones']): HistoryChart['zones'] {
  const months = zones.filter(
    ({ id, points }) => id === 'months' && points.some(({ value }) => value !== null),
  )
  return months.length > 0 ? months : zones
}
