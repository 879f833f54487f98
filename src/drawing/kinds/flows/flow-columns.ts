// In: the rows of a flows chart. Out: the position of each month's column, and the texts to the left of the
// plot and under it.
import type { ChartPoint } from '../../../papers/chart.ts'
import type { ChartRow, SpecParams } from '../../arrangement.ts'
import { truncateApart } from '../../fit-text.ts'
import type { TextMeasure } from '../../measure-text.ts'
import { slotLabels } from '../../slot-labels.ts'

export interface FlowRow {
  readonly row: 'in' | 'out' | 'net'
  readonly title: string
  readonly points: readonly ChartPoint[]
}

export interface Columns {
  /** The room left of the plot, for the titles of the rows and the numbers of the axis. */
  readonly left: number
  readonly width: number
  readonly slot: number
  middle(month: number): number
  /** The height of the months and the rows of numbers under the plot. */
  readonly height: number
  rows(
    plotHeight: number,
  ): Readonly<Record<'labels' | 'rowRules' | 'rowTitles' | 'numbers', readonly ChartRow[]>>
}

const GAP = 8
const EDGE = 2
const UNDER_AXIS = 6
const LINE_STEP = 1.16
const ROW_STEP = 1.5
const BETWEEN_NUMBERS = 5
const BETWEEN_MARKS = 2
const LEAST_PLOT = 120

/** Where not every number has room, only every second or third month has its label and numbers. */
export function columnsFor(
  rows: readonly FlowRow[],
  months: readonly string[],
  tickWidth: number,
  look: SpecParams,
  measure: TextMeasure,
): Columns {
  const numberWidth = (text: string, { row }: FlowRow): number =>
    measure.width(text, look.number('numberSize'), row === 'net' ? 'semibold' : 'regular')
  const names = truncateApart(
    rows.map(({ title }) => title),
    look.number('widestRowTitle'),
    (text, at) => numberWidth(text, rows[at] ?? { row: 'in', title: '', points: [] }),
  )
  const titles = rows.map((row, at) => ({ row, text: names[at] ?? '' }))
  const left = GAP + Math.max(tickWidth, ...titles.map(({ row, text }) => numberWidth(text, row)))
  const widest = Math.max(0, ...rows.flatMap(row => row.points.map(({ text }) => numberWidth(text, row))))
  const available = look.number('pictureWidth') - left - EDGE
  const slot = slotFor(months.length, widest, available, look.number('widestSlot'))
  /** Keeps a number that is wider than its slot inside the plot at both ends. */
  const inset = Math.max(0, (widest - slot) / 2)
  const width = Math.max(slot * months.length + 2 * inset, Math.min(available, LEAST_PLOT))
  const middle = (month: number): number => inset + (month + 0.5) * slot

  /** A gap has its mark in the months between as well. */
  const isMarkWithRoom = ({ value, text }: ChartPoint, row: FlowRow): boolean =>
    value === null && (numberWidth(text, row) + widest) / 2 + BETWEEN_MARKS <= slot

  const labelSize = look.number('labelSize')
  const labels = slotLabels(
    months.map(text => ({ text, isCurrent: false })),
    slot,
    text => measure.width(text, labelSize),
    { leastStep: Math.max(1, Math.ceil((widest + BETWEEN_NUMBERS) / slot)) },
  )
  const labelHeight =
    UNDER_AXIS + Math.max(1, ...labels.map(lines => lines.length)) * labelSize * LINE_STEP + 4
  const rowHeight = look.number('numberSize') * ROW_STEP
  return {
    left,
    width,
    slot,
    middle,
    height: labelHeight + rows.length * rowHeight + EDGE,
    rows(plotHeight) {
      const top = (row: number): number => plotHeight + labelHeight + row * rowHeight
      const baseline = (row: number): number => top(row + 0.72)
      return {
        labels: labels.flatMap((lines, i) =>
          lines.flatMap((text, line) =>
            text === ''
              ? []
              : [{ x: middle(i), y: plotHeight + UNDER_AXIS + (0.8 + line * LINE_STEP) * labelSize, text }],
          ),
        ),
        rowRules: rows.map(({ row }, r) => ({ x: -left, x2: width, y: top(r), row })),
        rowTitles: titles.map(({ row, text }, r) => ({ x: -left, y: baseline(r), text, row: row.row })),
        numbers: rows.flatMap((row, r) =>
          row.points.flatMap((point, i) =>
            point.text === '' || (labels[i]?.length === 0 && !isMarkWithRoom(point, row))
              ? []
              : [{ x: middle(i), y: baseline(r), text: point.text, row: row.row }],
          ),
        ),
      }
    },
  }
}

function slotFor(months: number, widestNumber: number, available: number, widestSlot: number): number {
  const withInset = months > 1 ? (available - widestNumber) / (months - 1) : available
  return Math.max(1, Math.min(widestSlot, available / Math.max(1, months), withInset))
}
