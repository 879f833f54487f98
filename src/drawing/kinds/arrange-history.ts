// In: a history chart. Out: the rows and params of charts/history.vl.json. The chart gives values and texts;
// this file places them.
import type { HistoryChart } from '../../papers/chart.ts'
import type { Arrangement, ChartRow, SpecParams } from '../arrangement.ts'
import { axisFor, EDGE, roomLeftOf, ticksOn } from '../axis.ts'
import type { TextMeasure } from '../measure-text.ts'
import { END_OVERHANG } from '../slot-labels.ts'
import { barWidth, historyLines, middleOf, type PlacedZone, piecesOf } from './history/history-kit.ts'
import { placeTexts } from './history/history-values.ts'
import { lineLabels } from './history/line-labels.ts'
import { captionsOver, labelsUnder, placeZones } from './history/zone-texts.ts'

export function arrangeHistory(chart: HistoryChart, look: SpecParams, measure: TextMeasure): Arrangement {
  const kit = { look, measure }
  const lines = historyLines(chart)
  const points = chart.zones.flatMap(zone => zone.points)
  const axis = axisFor(
    [
      ...points.flatMap(point => point.value ?? []),
      ...lines.flatMap(({ value, byMonth = [] }) => [value, ...byMonth.filter(step => step !== null)]),
    ],
    [...points.filter(point => point.value !== null), ...lines].map(each => each.text),
  )
  const edgeLabels = lineLabels(lines, kit)
  const left = roomLeftOf(axis, look, measure)
  const filled = chart.zones.filter(zone => zone.points.length > 0)
  const zones = placeZones(
    filled,
    look.number('pictureWidth') - left - Math.max(edgeLabels.width, END_OVERHANG) - EDGE,
    kit,
  )
  const captions = captionsOver(chart.size !== undefined ? [] : zones, kit)
  const labels = labelsUnder(zones, kit)
  const width = Math.max(0, ...zones.map(({ place }) => place.x + place.width))
  const height = look.number('pictureHeight') - captions.height - labels.height
  const pieces = piecesOf(lines, zones, width)
  const { scale, rows } = placeTexts(zones, pieces, axis, width, height, kit)
  return {
    width,
    height,
    padding: {
      top: captions.height,
      right: look.number('pictureWidth') - left - width,
      bottom: labels.height,
      left,
    },
    params: { ...ticksOn(axis, height, look), yFrom: scale.from, yTo: scale.to },
    rows: {
      bars: zones.flatMap(zone => barRows(zone, look)),
      lines: pieces.map(({ line, value, x, x2 }) => ({ line, value, x, x2 })),
      ...rows,
      ...captions.rows,
      ...labels.rows(height),
      ...edgeLabels.rows(width, height, scale),
    },
  }
}

/** A missing value has no bar. */
function barRows({ points, place, id }: PlacedZone, look: SpecParams): ChartRow[] {
  const half = barWidth(place, look) / 2
  return points.flatMap(({ value, isCurrent }, i) => {
    const middle = middleOf(place, i)
    return value === null ? [] : [{ x: middle - half, x2: middle + half, value, isCurrent, zone: id ?? '' }]
  })
}
