// In: a projection. Out: the rows and params of charts/projection.vl.json: actual figures in a solid line,
// projected figures dashed, with their range.
import type { ChartPoint, ProjectionChart } from '../../papers/chart.ts'
import type { Arrangement, SpecParams } from '../arrangement.ts'
import { closeAxisFor, EDGE, formatLike, roomLeftOf, scaleFor } from '../axis.ts'
import { labelsBeside } from '../labels-beside.ts'
import type { TextMeasure } from '../measure-text.ts'
import { END_OVERHANG } from '../slot-labels.ts'
import { slotsUnder } from '../under-axis.ts'
import { valuesAlong } from './lines/line-values.ts'

/** How many styles of signs and dashes the other lines have; a fourth line starts again. */
const OTHERS = 3

export function arrangeProjection(
  chart: ProjectionChart,
  look: SpecParams,
  measure: TextMeasure,
): Arrangement {
  const labels = [
    ...new Set(
      [chart.actual, chart.projected, ...chart.others.map(({ points }) => points)]
        .flat()
        .map(({ label }) => label),
    ),
  ]
  const known = [...chart.actual, ...chart.projected, ...chart.others.flatMap(({ points }) => points)].filter(
    ({ value }) => value !== null,
  )
  const axis = closeAxisFor(
    [...known.map(({ value }) => value ?? 0), ...chart.projected.flatMap(({ low, high }) => [low, high])],
    known.map(({ text }) => text),
  )
  const named = namesOf(chart, look)
  const edgeLabels = labelsBeside(named, look, measure)
  const left = roomLeftOf(axis, look, measure)
  const slots = slotsUnder(
    labels.map(text => ({ text, isCurrent: false })),
    look.number('pictureWidth') - left - Math.max(edgeLabels.width, END_OVERHANG) - EDGE,
    look,
    measure,
  )
  const top = look.number('captionSize') * 1.6
  const height = look.number('pictureHeight') - top - slots.height
  const size = look.number('valueSize')
  const scale = scaleFor(axis, height, 1.6 * size, 0)
  const x = (label: string): number => slots.middle(labels.indexOf(label))
  const places = (points: readonly ChartPoint[]) =>
    points.map(({ label, value, text }) => ({
      x: x(label),
      y: scale.y(value ?? 0),
      isKnown: value !== null,
      text,
    }))
  const base = chart.actual.findLast(({ value }) => value !== null)
  /** The projected line begins at the last known figure, and its first step is dashed like the rest. */
  const bridge =
    base === undefined || chart.projected.length === 0
      ? []
      : [{ x: x(base.label), value: base.value, low: base.value, high: base.value }]
  const ahead = [
    ...bridge,
    ...chart.projected.map(({ label, value, low, high }) => ({ x: x(label), value, low, high })),
  ]
  const lines = [
    chart.actual,
    [...(base === undefined ? [] : [{ ...base, text: '' }]), ...chart.projected],
    ...chart.others.map(({ points }) => points),
  ].map(places)
  const edges = (['low', 'high'] as const).map(end =>
    ahead.map(one => ({ x: one.x, y: scale.y(one[end] ?? 0), isKnown: true, text: '' })),
  )
  const divide =
    chart.projected.length === 0 || base === undefined ? [] : [(labels.indexOf(base.label) + 1) * slots.slot]
  /** The last projected figure is named beside the range. */
  const values = valuesAlong([...(lines[0] ?? []), ...(lines[1] ?? []).slice(0, -1)], [...lines, ...edges], {
    width: slots.width,
    height,
    // The axis need not reach down to zero.
    zero: Math.min(height, scale.y(0)),
    size,
    measure,
  })
  return {
    width: slots.width,
    height,
    padding: { top, right: look.number('pictureWidth') - left - slots.width, bottom: slots.height, left },
    params: { ticks: axis.ticks, tickTexts: axis.texts, yFrom: scale.from, yTo: scale.to },
    rows: {
      range: ahead,
      rangeEnd: ahead.slice(-1).map(({ x: at, low, high }) => ({ x: at, low, high })),
      actual: chart.actual.map(({ label, value }) => ({ x: x(label), value })),
      projected: ahead.map(({ x: at, value }) => ({ x: at, value })),
      others: chart.others.flatMap(({ points }, line) =>
        points.map(({ label, value }) => ({ x: x(label), value, line, style: line % OTHERS })),
      ),
      dots: [
        ...chart.actual.flatMap(({ label, value }) =>
          value === null ? [] : [{ x: x(label), value, isActual: true, style: -1 }],
        ),
        ...chart.projected.flatMap(({ label, value }) =>
          value === null ? [] : [{ x: x(label), value, isActual: false, style: -1 }],
        ),
        ...chart.others.flatMap(({ points }, line) =>
          points.flatMap(({ label, value }) =>
            value === null ? [] : [{ x: x(label), value, isActual: false, style: line % OTHERS }],
          ),
        ),
      ],
      divide: divide.map(at => ({ x: at, y: 0, y2: height })),
      captions: divide.flatMap(at => captionsAt(at, chart.word, look, measure)),
      ...values,
      /** A text over the range has no white behind it: that would cut a hole in the range. */
      grounds: values.grounds.filter(({ x2 }) => Number(x2) <= (divide[0] ?? Infinity)),
      ...slots.rows(height),
      ...edgeLabels.rows(
        named.map(({ value, label, style }) => ({
          x: x(label) + 6,
          y: scale.y(value),
          ...(style !== undefined && label !== labels.at(-1) && { keyStyle: style }),
        })),
        slots.width,
        height,
      ),
    },
  }
}

interface Named {
  readonly text: string
  readonly isOurs: boolean
  readonly value: number
  readonly label: string
  readonly style?: number
}

/** Labels for the last point of each line: `Projected 482`, the ends of its range, and the other lines. */
function namesOf({ word, projected, others }: ProjectionChart, look: SpecParams): Named[] {
  const last = projected.findLast(({ value }) => value !== null)
  const ends =
    last === undefined || last.value === null
      ? []
      : [
          {
            text: `${look.word('highWord')} ${formatLike(last.high, last.text)}`,
            isOurs: false,
            value: last.high,
            label: last.label,
          },
          { text: `${word} ${last.text}`, isOurs: true, value: last.value, label: last.label },
          {
            text: `${look.word('lowWord')} ${formatLike(last.low, last.text)}`,
            isOurs: false,
            value: last.low,
            label: last.label,
          },
        ]
  // Where there is no range, its ends are the value.
  const shown =
    last !== undefined && last.low === last.value && last.high === last.value
      ? ends.filter(({ isOurs }) => isOurs)
      : ends
  return [
    ...shown,
    ...others.flatMap(({ label, points }, line) => {
      const end = points.findLast(({ value }) => value !== null)
      return end === undefined
        ? []
        : [
            {
              text: `${label} ${end.text}${end.label === last?.label ? '' : ` (${end.label})`}`,
              isOurs: false,
              value: end.value ?? 0,
              label: end.label,
              style: line % OTHERS,
            },
          ]
    }),
  ]
}

/** `Actual` to the left of the divide, `Projected` or `Planned` to the right. */
function captionsAt(at: number, word: string, look: SpecParams, measure: TextMeasure) {
  const actual = look.word('actualWord')
  const width = measure.width(actual, look.number('captionSize'), 'semibold')
  return [
    ...(at - 8 - width < 0 ? [] : [{ x: at - 8 - width, y: -5, text: actual }]),
    { x: at + 8, y: -5, text: word },
  ]
}
