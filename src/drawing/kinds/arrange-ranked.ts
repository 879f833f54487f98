// In: a ranked chart. Out: the rows of charts/ranked.vl.json. The council's bar is dark, and its name bold
// with a mark before it.
import type { RankedChart } from '../../papers/chart.ts'
import type { Arrangement, SpecParams } from '../arrangement.ts'
import { truncateApart } from '../fit-text.ts'
import type { TextMeasure } from '../measure-text.ts'

const EDGE = 2
const GAP = 8
/** Room for the mark before the council's name. */
const MARK = 14
/** The bars keep this much room, however long the names are. */
const LEAST_PLOT = 120

export function arrangeRanked(chart: RankedChart, look: SpecParams, measure: TextMeasure): Arrangement {
  const size = look.number('labelSize')
  const row = look.number('rowHeight')
  const weight = (isOurs: boolean) => (isOurs ? ('semibold' as const) : ('regular' as const))
  const names = truncateApart(
    chart.bars.map(({ label }) => label),
    look.number('widestName'),
    (text, i) => measure.width(text, size, weight(chart.bars[i]?.isOurs ?? false)),
  )
  const left =
    EDGE +
    MARK +
    Math.max(
      0,
      ...names.map((name, i) => measure.width(name, size, weight(chart.bars[i]?.isOurs ?? false))),
    ) +
    GAP
  const widest = Math.max(
    0,
    ...chart.bars.map(({ text, isOurs }) => measure.width(text, size, weight(isOurs))),
  )
  const values = chart.bars.map(({ value }) => value ?? 0)
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const before = least < 0 ? widest + GAP : 0
  const width = Math.max(LEAST_PLOT, look.number('pictureWidth') - left - EDGE)
  const x = (value: number): number =>
    before + (least === most ? 0 : ((value - least) / (most - least)) * (width - before - widest - GAP))
  const middle = (i: number): number => (i + 0.5) * row
  return {
    width,
    height: Math.max(1, chart.bars.length) * row,
    padding: { top: EDGE, right: EDGE, bottom: EDGE, left },
    params: {},
    rows: {
      bars: chart.bars.flatMap(({ value, isOurs }, i) => {
        const half = (row * look.number('barShare')) / 2
        return value === null
          ? []
          : [
              {
                x: Math.min(x(0), x(value)),
                x2: Math.max(x(0), x(value)),
                y: middle(i) - half,
                y2: middle(i) + half,
                isOurs,
              },
            ]
      }),
      axes: [{ x: x(0), y: 0, y2: Math.max(1, chart.bars.length) * row }],
      names: names.map((text, i) => ({
        x: -GAP,
        y: middle(i) + 0.34 * size,
        text,
        isOurs: chart.bars[i]?.isOurs ?? false,
      })),
      marks: chart.bars.flatMap(({ isOurs }, i) =>
        isOurs
          ? [{ x: -GAP - measure.width(names[i] ?? '', size, 'semibold') - MARK / 2, y: middle(i) }]
          : [],
      ),
      values: chart.bars.map(({ value, text, isOurs }, i) => {
        const isBelow = value !== null && value < 0
        return {
          x: x(value ?? 0) + (isBelow ? -GAP / 2 - measure.width(text, size, weight(isOurs)) : GAP / 2),
          y: middle(i) + 0.34 * size,
          text,
          isOurs,
          isMissing: value === null,
        }
      }),
    },
  }
}
