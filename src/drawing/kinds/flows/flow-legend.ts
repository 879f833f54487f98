// In: the names of two series, and which of them have a trend. Out: a legend over the plot.
import type { ChartRow, SpecParams } from '../../arrangement.ts'
import { truncateApart } from '../../fit-text.ts'
import type { TextMeasure } from '../../measure-text.ts'

export interface FlowsLegend {
  readonly height: number
  readonly rows: {
    readonly swatches: readonly ChartRow[]
    readonly dashes: readonly ChartRow[]
    readonly legend: readonly ChartRow[]
  }
}

const SWATCH = 11
const DASH = 30
const AFTER_SIGN = 6
const BETWEEN = 14
const UNDER = 12

/**
 * `left` is where the plot begins in the picture; the legend begins there too. Names that do not fit on one
 * line have a line each.
 */
export function flowsLegend(
  series: readonly [string, string],
  trended: readonly string[],
  left: number,
  look: SpecParams,
  measure: TextMeasure,
): FlowsLegend {
  const size = look.number('legendSize')
  const widthOf = (text: string): number => measure.width(text, size)
  const trend = look.word('trendWord')
  const trendWidth = BETWEEN + DASH + AFTER_SIGN + widthOf(trend)
  const room = look.number('pictureWidth') - left
  const names = truncateApart(series, room - SWATCH - AFTER_SIGN - trendWidth, widthOf)
  const widths = names.map(name => SWATCH + AFTER_SIGN + widthOf(name) + trendWidth)
  const [first = 0, second = 0] = widths
  const isOneLine = first + 2 * BETWEEN + second <= room
  const step = size * 1.4
  const items = (['in', 'out'] as const).map((flow, i) => {
    const isLower = isOneLine || i === 1
    const swatchAt =
      isOneLine && i === 1 ? (trended.includes('in') ? first : first - trendWidth) + 2 * BETWEEN : 0
    const nameAt = swatchAt + SWATCH + AFTER_SIGN
    const baseline = -UNDER - (isLower ? 0 : step)
    const dashAt = nameAt + widthOf(names[i] ?? '') + BETWEEN
    return {
      flow,
      name: names[i] ?? '',
      swatchAt,
      nameAt,
      dashAt,
      baseline,
      middle: baseline - 0.33 * size,
      hasTrend: trended.includes(flow),
    }
  })
  const withTrend = items.filter(item => item.hasTrend)
  return {
    height: size + UNDER + 4 + (isOneLine ? 0 : step),
    rows: {
      swatches: items.map(({ flow, swatchAt, middle }) => ({
        flow,
        x: swatchAt,
        x2: swatchAt + SWATCH,
        y: middle - SWATCH / 2,
        y2: middle + SWATCH / 2,
      })),
      dashes: withTrend.map(({ flow, dashAt, middle }) => ({
        flow,
        x: dashAt,
        x2: dashAt + DASH,
        y: middle,
      })),
      legend: [
        ...items.map(({ name, nameAt, baseline }) => ({ x: nameAt, y: baseline, text: name })),
        ...withTrend.map(({ dashAt, baseline }) => ({
          x: dashAt + DASH + AFTER_SIGN,
          y: baseline,
          text: trend,
        })),
      ],
    },
  }
}
