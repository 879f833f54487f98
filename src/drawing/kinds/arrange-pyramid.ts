// In: a pyramid. Out: the rows of charts/pyramid.vl.json: the bands up the middle, the youngest at the
// bottom, both sides on one scale.
import type { ChartPoint, PyramidChart } from '../../papers/chart.ts'
import type { Arrangement, ChartRow, SpecParams } from '../arrangement.ts'
import { truncateApart } from '../fit-text.ts'
import type { TextMeasure } from '../measure-text.ts'

const EDGE = 2
const GAP = 6
/** As a share of the text size. */
const LEAST_ROW = 1.4

export function arrangePyramid(chart: PyramidChart, look: SpecParams, measure: TextMeasure): Arrangement {
  const size = look.number('labelSize')
  const row = Math.max(
    LEAST_ROW * size,
    Math.min(look.number('rowHeight'), look.number('mostHeight') / Math.max(1, chart.bands.length)),
  )
  const widthOf = (text: string): number => measure.width(text, size)
  const bands = truncateApart(
    chart.bands.map(({ label }) => label),
    look.number('widestBand'),
    widthOf,
  )
  const width = look.number('pictureWidth') - 2 * EDGE
  const middle = Math.max(0, ...bands.map(widthOf)) / 2 + GAP
  const points = chart.bands.flatMap(({ left, right }) => [left, right])
  const widest = Math.max(0, ...points.map(({ text }) => widthOf(text)))
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0))
  const room = Math.max(1, width / 2 - middle - widest - 2 * GAP)
  const captions = truncateApart(chart.sides, width / 2 - middle, text =>
    measure.width(text, look.number('captionSize'), 'semibold'),
  )
  const top = look.number('captionSize') * 1.6
  /** The first band is the youngest and at the bottom, as in any age pyramid. */
  const y = (band: number): number => (chart.bands.length - 1 - band + 0.5) * row
  const of = (
    side: 'left' | 'right',
    point: ChartPoint,
    band: number,
  ): { bars: ChartRow[]; values: ChartRow[] } => {
    const long = most === 0 ? 0 : (Math.max(0, point.value ?? 0) / most) * room
    const half = (row * look.number('barShare')) / 2
    const [way, start] = side === 'left' ? [-1, width / 2 - middle] : [1, width / 2 + middle]
    const end = start + way * long
    return {
      bars:
        long === 0
          ? []
          : [
              {
                x: Math.min(start, end),
                x2: Math.max(start, end),
                y: y(band) - half,
                y2: y(band) + half,
                side,
              },
            ],
      values:
        point.text === ''
          ? []
          : [
              {
                x: end + way * GAP - (side === 'left' ? widthOf(point.text) : 0),
                y: y(band) + 0.34 * size,
                text: point.text,
              },
            ],
    }
  }
  const drawn = chart.bands.flatMap(({ left, right }, band) => [
    of('left', left, band),
    of('right', right, band),
  ])
  const height = Math.max(1, chart.bands.length) * row
  return {
    width,
    height,
    padding: { top, right: EDGE, bottom: EDGE, left: EDGE },
    params: {},
    rows: {
      bars: drawn.flatMap(({ bars }) => bars),
      values: drawn.flatMap(({ values }) => values),
      bands: bands.map((text, band) => ({ x: width / 2, y: y(band) + 0.34 * size, text })),
      axes: [-middle, middle].map(from => ({ x: width / 2 + from, y: 0, y2: height })),
      captions: captions.map((text, i) => ({
        x:
          i === 0
            ? width / 2 - middle - measure.width(text, look.number('captionSize'), 'semibold')
            : width / 2 + middle,
        y: -7,
        text,
      })),
    },
  }
}
