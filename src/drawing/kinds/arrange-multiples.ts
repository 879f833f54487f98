// In: small multiples. Out: the rows of charts/multiples.vl.json: a panel for each category, in rows, all on
// the same scale from zero.
import type { MultiplesChart } from '../../papers/chart.ts'
import type { Arrangement, SpecParams } from '../arrangement.ts'
import { axisFor, EDGE, roomLeftOf, scaleFor, TICK_GAP } from '../axis.ts'
import { wrapApart } from '../fit-text.ts'
import type { TextMeasure } from '../measure-text.ts'
import { arrangePanel } from './multiples/panel.ts'

/** Panels in a row, at most; two where four would be too narrow for their titles. */
const MOST_ACROSS = 4
const LEAST_PANEL = 90
const MOST_TITLE_LINES = 2
const LINE_STEP = 1.16

export function arrangeMultiples(chart: MultiplesChart, look: SpecParams, measure: TextMeasure): Arrangement {
  const size = look.number('titleSize')
  const points = chart.panels.flatMap(panel => panel.points)
  const known = points.filter(({ value }) => value !== null)
  const axis = axisFor(
    known.map(({ value }) => value ?? 0),
    known.map(({ text }) => text),
  )
  const left = roomLeftOf(axis, look, measure)
  const between = look.number('panelGap')
  const available = look.number('pictureWidth') - left - EDGE
  const isNarrow = available / MOST_ACROSS < LEAST_PANEL
  const across = isNarrow ? Math.min(2, chart.panels.length) : acrossFor(chart.panels.length)
  const width = (available - (across - 1) * between) / across
  const titles = wrapApart(
    chart.panels.map(({ title }) => title),
    () => width,
    MOST_TITLE_LINES,
    text => measure.width(text, size, 'semibold'),
  )
  const over = Math.max(1, ...titles.map(lines => lines.length)) * size * LINE_STEP + 4
  const under = look.number('labelSize') * 1.7
  const plot = look.number('panelHeight')
  const scale = scaleFor(
    axis,
    plot,
    1.6 * look.number('valueSize'),
    axis.from < 0 ? 1.6 * look.number('valueSize') : 0,
  )
  const rowHeight = over + plot + under + 6
  const places = chart.panels.map((_, i) => ({
    x: (i % across) * (width + between),
    y: Math.floor(i / across) * rowHeight + over,
  }))
  const drawn = chart.panels.map((panel, i) =>
    arrangePanel(
      panel.points,
      { ...(places[i] ?? { x: 0, y: 0 }), width, height: plot },
      scale,
      look,
      measure,
    ),
  )
  const rows = Math.max(1, Math.ceil(chart.panels.length / across))
  return {
    width: available,
    height: rows * rowHeight,
    padding: { top: EDGE, right: EDGE, bottom: EDGE, left },
    params: {},
    rows: {
      grid: places.flatMap(({ x, y }) =>
        axis.ticks.filter(tick => tick !== 0).map(tick => ({ x, x2: x + width, y: y + scale.y(tick) })),
      ),
      zeros: places.map(({ x, y }) => ({ x, x2: x + width, y: y + scale.y(0) })),
      ticks: places
        .filter(({ x }) => x === 0)
        .flatMap(({ y }) =>
          axis.ticks.map((tick, i) => ({
            x: -TICK_GAP,
            y: y + scale.y(tick) + 0.34 * look.number('tickSize'),
            text: axis.texts[i] ?? '',
          })),
        ),
      titles: titles.flatMap((lines, i) =>
        lines.map((text, line) => ({
          x: places[i]?.x ?? 0,
          y: (places[i]?.y ?? 0) - 4 - (lines.length - 1 - line) * size * LINE_STEP,
          text,
        })),
      ),
      bars: drawn.flatMap(({ bars }) => bars),
      grounds: drawn.flatMap(({ grounds }) => grounds),
      values: drawn.flatMap(({ values }) => values),
      labels: drawn.flatMap(({ labels }) => labels),
    },
  }
}

/**
 * Rows of three or four, whichever leaves fewer empty: 5 panels are 3 and 2, 7 are 4 and 3, 9 are 3 times 3.
 */
function acrossFor(panels: number): number {
  if (panels < MOST_ACROSS) return Math.max(1, panels)
  const empty = (across: number): number => Math.ceil(panels / across) * across - panels
  return empty(MOST_ACROSS) <= empty(MOST_ACROSS - 1) ? MOST_ACROSS : MOST_ACROSS - 1
}
