// In: a line chart. Out: the rows and params of charts/lines.vl.json. Each line is named at its end; the
// council's has its values too.
import type { LinesChart } from '../../papers/chart.ts'
import type { Arrangement, SpecParams } from '../arrangement.ts'
import { axisFor, EDGE, roomLeftOf, scaleFor } from '../axis.ts'
import { labelsBeside } from '../labels-beside.ts'
import type { TextMeasure } from '../measure-text.ts'
import { END_OVERHANG } from '../slot-labels.ts'
import { slotsUnder } from '../under-axis.ts'
import { valuesAlong } from './lines/line-values.ts'

/** How many styles of dashes and signs the other lines have; a fifth line starts again. */
const OTHERS = 4

export function arrangeLines(chart: LinesChart, look: SpecParams, measure: TextMeasure): Arrangement {
  const labels = chart.lines.reduce<readonly string[]>(
    (longest, { points }) => (points.length > longest.length ? points.map(({ label }) => label) : longest),
    [],
  )
  const known = chart.lines.flatMap(({ points }) => points).filter(({ value }) => value !== null)
  const axis = axisFor(
    known.map(({ value }) => value ?? 0),
    known.map(({ text }) => text),
  )
  const lines = withStyles(chart.lines)
  const named = lines.flatMap(({ points, label, isOurs, style }): NamedLine[] => {
    const at = points.findLastIndex(({ value }) => value !== null)
    const point = points[at]
    if (point === undefined) {
      const mark = points.findLast(({ text }) => text !== '')?.text
      return mark === undefined ? [] : [{ label: `${label} ${mark}`, isOurs, value: 0, isBare: true }]
    }
    return [
      {
        label: `${label} ${point.text}${at === labels.length - 1 ? '' : ` (${point.label})`}`,
        isOurs,
        value: point.value ?? 0,
        ...(at < labels.length - 1 && { keyStyle: style }),
      },
    ]
  })
  const edgeLabels = labelsBeside(
    named.map(({ label, isOurs }) => ({ text: label, isOurs })),
    look,
    measure,
  )
  const left = roomLeftOf(axis, look, measure)
  const slots = slotsUnder(
    labels.map(text => ({ text, isCurrent: false })),
    look.number('pictureWidth') - left - Math.max(edgeLabels.width, END_OVERHANG) - EDGE,
    look,
    measure,
  )
  const height = look.number('pictureHeight') - slots.height
  const size = look.number('valueSize')
  const scale = scaleFor(axis, height, 1.6 * size, axis.from < 0 ? 1.6 * size : 0)
  const placed = lines.map(line => ({
    ...line,
    places: line.points.map(({ value, text }, i) => ({
      x: slots.middle(i),
      y: scale.y(value ?? 0),
      isKnown: value !== null,
      text,
    })),
  }))
  const values = valuesAlong(
    placed.filter(({ isOurs }) => isOurs).flatMap(({ places }) => places),
    placed.map(({ places }) => places),
    { width: slots.width, height, zero: scale.y(0), size, measure },
  )
  return {
    width: slots.width,
    height,
    padding: {
      top: look.number('besideSize') / 2,
      right: look.number('pictureWidth') - left - slots.width,
      bottom: slots.height,
      left,
    },
    params: { ticks: axis.ticks, tickTexts: axis.texts, yFrom: scale.from, yTo: scale.to },
    rows: {
      lines: lines.flatMap(({ points, style }, line) =>
        points.map(({ value }, i) => ({ x: slots.middle(i), value, line, style })),
      ),
      dots: lines.flatMap(({ points, style }) =>
        points.flatMap(({ value }, i) => (value === null ? [] : [{ x: slots.middle(i), value, style }])),
      ),
      ...values,
      ...slots.rows(height),
      ...edgeLabels.rows(
        named.map(({ value, keyStyle, isBare }) => ({
          x: slots.width - slots.slot / 2 + 6,
          y: scale.y(value),
          ...(keyStyle !== undefined && { keyStyle }),
          ...(isBare !== undefined && { isBare }),
        })),
        slots.width,
        height,
      ),
    },
  }
}

interface NamedLine {
  readonly label: string
  readonly isOurs: boolean
  readonly value: number
  readonly keyStyle?: number
  /** None of its figures is known. */
  readonly isBare?: boolean
}

/** The council's line last, so that it is drawn over the others. */
function withStyles(
  lines: LinesChart['lines'],
): (LinesChart['lines'][number] & { readonly style: number })[] {
  const others = lines
    .filter(({ isOurs }) => !isOurs)
    .map((line, i) => ({ ...line, style: 1 + (i % OTHERS) }))
  return [...others, ...lines.filter(({ isOurs }) => isOurs).map(line => ({ ...line, style: 0 }))]
}
