// In: a flows chart. Out: the rows and params of charts/flows.vl.json. The chart gives the net; the spec
// draws the straight lines.
import type { FlowsChart } from '../../papers/chart.ts'
import type { Arrangement, ChartRow, SpecParams } from '../arrangement.ts'
import { axisFor, scaleFor, ticksOn } from '../axis.ts'
import type { TextMeasure } from '../measure-text.ts'
import { columnsFor, type FlowRow } from './flows/flow-columns.ts'
import { flowsLegend } from './flows/flow-legend.ts'

/** Room over the top tick, for half of its number. */
const HEADROOM = 5
/** A straight line through two points adds nothing to the points. */
const TREND_FROM = 3

/**
 * The trend is ordinary least squares of the printed values on the months, by Vega-Lite's `regression`
 * transform (linear). Missing months are left out; months are at equal distances. It runs from a series'
 * first known month to its last. It describes the past and is not a forecast. For 10, 20, 30 it runs from 10
 * to 30; for 0, 0, 30 from -5 (cut off at zero) to 25.
 */
export function arrangeFlows(chart: FlowsChart, look: SpecParams, measure: TextMeasure): Arrangement {
  const rows = rowsOf(chart, look)
  const flows = rows.filter(({ row }) => row !== 'net')
  const known = flows.flatMap(({ points }) => points).filter(({ value }) => value !== null)
  const axis = axisFor(
    known.flatMap(({ value }) => value ?? []),
    known.map(({ text }) => text),
  )
  const tickWidth = Math.max(...axis.texts.map(text => measure.width(text, look.number('tickSize'))))
  // A small chart has the net alone: its numbers are in the annex.
  const columns = columnsFor(
    chart.size !== undefined ? rows.filter(({ row }) => row === 'net') : rows,
    chart.months.map(({ label }) => label),
    tickWidth,
    look,
    measure,
  )
  const trended = flows.filter(
    ({ points }) =>
      chart.size === undefined && points.filter(({ value }) => value !== null).length >= TREND_FROM,
  )
  const legend = flowsLegend(
    chart.series,
    trended.map(({ row }) => row),
    columns.left,
    look,
    measure,
  )
  const height = look.number('pictureHeight') - legend.height - columns.height
  const scale = scaleFor(axis, height, HEADROOM, 0)
  const barWidth = Math.min(look.number('widestBar'), (columns.slot * look.number('barShare')) / 2)
  return {
    width: columns.width,
    height,
    padding: {
      top: legend.height,
      right: look.number('pictureWidth') - columns.left - columns.width,
      bottom: columns.height,
      left: columns.left,
    },
    params: { ...ticksOn(axis, height, look), yFrom: scale.from, yTo: scale.to },
    rows: {
      /** Half a pixel of white on either side of the middle. */
      bars: valueRows(flows, (month, row) => {
        const x = columns.middle(month) + (row === 'in' ? -barWidth - 0.5 : 0.5)
        return { x, x2: x + barWidth }
      }),
      trended: valueRows(trended, month => ({ x: columns.middle(month) })),
      ...columns.rows(height),
      ...legend.rows,
    },
  }
}

const rowsOf = ({ series, months }: FlowsChart, look: SpecParams): FlowRow[] => [
  { row: 'in', title: series[0], points: months.map(month => month.in) },
  { row: 'out', title: series[1], points: months.map(month => month.out) },
  { row: 'net', title: look.word('netWord'), points: months.map(month => month.net) },
]

const valueRows = (
  rows: readonly FlowRow[],
  place: (month: number, row: FlowRow['row']) => ChartRow,
): ChartRow[] =>
  rows.flatMap(({ row, points }) =>
    points.flatMap(({ value }, month) =>
      value === null ? [] : [{ flow: row, value, ...place(month, row) }],
    ),
  )
