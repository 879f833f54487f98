// In: the bars of a history chart. Out: the texts of their values, the marks for missing values, and a scale
// with room for both.
import type { ChartRow } from '../../arrangement.ts'
import { type Axis, type Scale, scaleFor } from '../../axis.ts'
import { boxesOverlap, type PixelBox } from '../../boxes.ts'
import {
  type LabelSurroundings,
  type PlacedText,
  placeOne,
  placeValues,
  type ValueText,
} from '../../value-labels.ts'
import { barWidth, type HistoryKit, type LinePiece, middleOf, type PlacedZone } from './history-kit.ts'

export interface Values {
  readonly scale: Scale
  readonly rows: {
    readonly values: readonly ChartRow[]
    readonly gaps: readonly ChartRow[]
    readonly grounds: readonly ChartRow[]
  }
}

/**
 * Texts over a line need more room at the top, which moves the line. So the placing is repeated, at most this
 * many times.
 */
const MOST_TRIES = 8
/** The least room between the top tick and the rule under the captions. */
const HEADROOM = 5

export function placeTexts(
  zones: readonly PlacedZone[],
  lines: readonly LinePiece[],
  axis: Axis,
  width: number,
  height: number,
  kit: HistoryKit,
): Values {
  let [above, below] = [HEADROOM, 0]
  for (let attempt = 1; ; attempt += 1) {
    const scale = scaleFor(axis, height, above, below)
    const around = {
      size: kit.look.number('valueSize'),
      x1: 0,
      x2: width,
      bars: barBoxes(zones, scale, kit),
      lines: lineBoxes(lines, scale),
    }
    const values: PlacedText[] = []
    for (const zone of zones) values.push(...placeValues(valueTexts(zone, scale, kit), around, values))
    const over = -Math.min(0, ...values.map(({ box }) => box.y1))
    const under = Math.max(height, ...values.map(({ box }) => box.y2)) - height
    if ((over <= 0.01 && under <= 0.01) || attempt === MOST_TRIES) {
      const seen = inside(values, height)
      const gaps = inside(
        placeGaps(zones, scale, { ...around, bars: [...around.bars, ...seen.map(({ box }) => box)] }, kit),
        height,
      )
      return {
        scale,
        rows: {
          values: seen.map(textRow),
          gaps: gaps.map(textRow),
          grounds: groundRows([...seen, ...gaps], axis, scale),
        },
      }
    }
    above += over
    below += under
  }
}

const inside = (texts: readonly PlacedText[], height: number): PlacedText[] =>
  texts.filter(({ box }) => box.y1 >= -0.5 && box.y2 <= height + 0.5)

const textRow = ({ centre, baseline, text, isCurrent }: PlacedText): ChartRow => ({
  x: centre,
  y: baseline,
  text,
  isCurrent,
})

/** White behind a text that a gridline would cross. */
function groundRows(texts: readonly PlacedText[], axis: Axis, scale: Scale): ChartRow[] {
  const grid = axis.ticks.filter(tick => tick !== 0).map(tick => scale.y(tick))
  return texts
    .filter(({ box }) => grid.some(y => y > box.y1 - 1 && y < box.y2 + 1))
    .map(({ box }) => ({ x: box.x1 - 1, x2: box.x2 + 1, y: box.y1, y2: box.y2 }))
}

function valueTexts(zone: PlacedZone, scale: Scale, kit: HistoryKit): ValueText[] {
  return zone.points.flatMap(({ value, text, isCurrent }, i) =>
    value === null || text === ''
      ? []
      : [valueText(zone, i, text, isCurrent, scale.y(value), value < 0, kit)],
  )
}

/**
 * Each mark is on the zero line in place of its bar, or over the neighbouring bars where it would overlap
 * them. It is left out where it would overlap another mark.
 */
function placeGaps(
  zones: readonly PlacedZone[],
  scale: Scale,
  around: LabelSurroundings,
  kit: HistoryKit,
): PlacedText[] {
  const placed: PlacedText[] = []
  for (const zone of zones) {
    for (const [i, { value, text }] of zone.points.entries()) {
      if (value !== null || text === '') continue
      const mark = valueText(zone, i, text, false, scale.y(0), false, kit)
      const at = placeOne(mark, around) ?? placeOne({ ...mark, isCurrent: true }, around)
      if (at !== undefined && !placed.some(({ box }) => boxesOverlap(at.box, box))) placed.push(at)
    }
  }
  return placed
}

function valueText(
  zone: PlacedZone,
  index: number,
  text: string,
  isCurrent: boolean,
  end: number,
  isBelow: boolean,
  { look, measure }: HistoryKit,
): ValueText {
  const width = measure.width(text, look.number('valueSize'), isCurrent ? 'semibold' : 'regular')
  return { centre: middleOf(zone.place, index), end, isBelow, text, width, isCurrent }
}

function barBoxes(zones: readonly PlacedZone[], scale: Scale, { look }: HistoryKit): PixelBox[] {
  return zones.flatMap(({ points, place }) => {
    const half = barWidth(place, look) / 2
    return points.flatMap(({ value }, i) => {
      if (value === null) return []
      const [x, y] = [middleOf(place, i), scale.y(value)]
      return [
        { x1: x - half - 1, x2: x + half + 1, y1: Math.min(y, scale.y(0)), y2: Math.max(y, scale.y(0)) },
      ]
    })
  })
}

const lineBoxes = (lines: readonly LinePiece[], scale: Scale): PixelBox[] =>
  lines.map(({ value, x, x2 }) => ({ x1: x, x2, y1: scale.y(value) - 2, y2: scale.y(value) + 2 }))
