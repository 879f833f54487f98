// In: the zones of a history chart. Out: their positions, their captions with a rule, and the labels under
// their bars.
import type { ChartRow } from '../../arrangement.ts'
import { widestPiece, wrap } from '../../fit-text.ts'
import { shareWidth, type ZonePlace } from '../../share-width.ts'
import { isThinnable, type LabelWidth, narrowestSlot, slotLabels } from '../../slot-labels.ts'
import { type HistoryKit, LINE_STEP, middleOf, type PlacedZone, type Zone } from './history-kit.ts'

const UNDER_AXIS = 6
const MOST_CAPTION_LINES = 2
/** A word of a caption gets no more than this; a longer one is cut. */
const WIDEST_CAPTION = 120
/** How far the first and the last period may extend: two zones leave some room in the gap between them. */
const ZONE_OVERHANG = 8

export interface ZoneTexts {
  readonly height: number
  readonly rows: Readonly<Record<string, readonly ChartRow[]>>
}

/**
 * The names of benchmarks are on one level if that leaves the months wide enough to read; otherwise on two.
 */
export function placeZones(zones: readonly Zone[], available: number, kit: HistoryKit): PlacedZone[] {
  const placesFor = (isStaggered: boolean): ZonePlace[] => {
    const needs = zones.map(zone => ({
      slots: zone.points.length,
      narrowestSlot: narrowestSlot(labelsOf(zone), isStaggered, labelWidth(kit)),
      narrowest: Math.min(WIDEST_CAPTION, widestPiece(zone.title, captionWidth(kit)) + 1),
    }))
    return shareWidth(needs, available, kit.look.number('zoneGap'), kit.look.number('widestSlot'))
  }
  const onOneLevel = placesFor(false)
  const isReadable = onOneLevel.every(
    ({ slot }, z) =>
      slot >=
      (isThinnable(zones[z] === undefined ? [] : labelsOf(zones[z])) ? kit.look.number('readableSlot') : 0),
  )
  const places = isReadable ? onOneLevel : placesFor(true)
  return zones.flatMap((zone, i) => {
    const place = places[i]
    return place === undefined ? [] : [{ ...zone, place }]
  })
}

/** Over the plot, each on its rule, as a heading spans the columns of a table. */
export function captionsOver(zones: readonly PlacedZone[], kit: HistoryKit): ZoneTexts {
  const step = kit.look.number('captionSize') * LINE_STEP
  const texts = zones.map(zone => wrap(zone.title, zone.place.width, MOST_CAPTION_LINES, captionWidth(kit)))
  const height = Math.max(1, ...texts.map(lines => lines.length)) * step + 6
  const captions = texts.flatMap((lines, z) =>
    lines.map((text, i) => ({ x: zones[z]?.place.x ?? 0, y: -10 - (lines.length - 1 - i) * step, text })),
  )
  const captionRules = zones.map(({ place }) => ({ x: place.x, x2: place.x + place.width, y: -4 }))
  return { height, rows: { captions, captionRules } }
}

export interface ZoneLabels {
  readonly height: number
  rows(plotHeight: number): {
    readonly labels: readonly ChartRow[]
    readonly labelLeaders: readonly ChartRow[]
  }
}

/** A label on the lower level has a thin line up to its bar. */
export function labelsUnder(zones: readonly PlacedZone[], kit: HistoryKit): ZoneLabels {
  const size = kit.look.number('labelSize')
  const step = size * LINE_STEP
  const placed = zones.flatMap(zone => {
    const texts = slotLabels(labelsOf(zone), zone.place.slot, labelWidth(kit), { overhang: ZONE_OVERHANG })
    return zone.points.map(({ isCurrent }, i) => ({
      x: middleOf(zone.place, i),
      isCurrent,
      lines: texts[i] ?? [],
    }))
  })
  return {
    height: UNDER_AXIS + Math.max(1, ...placed.map(({ lines }) => lines.length)) * step + 2,
    rows: plotHeight => ({
      labels: placed.flatMap(({ x, isCurrent, lines }) =>
        lines.flatMap((text, line) =>
          text === '' ? [] : [{ x, y: plotHeight + UNDER_AXIS + 0.8 * size + line * step, text, isCurrent }],
        ),
      ),
      labelLeaders: placed.flatMap(({ x, lines }) => {
        const empty = lines.filter(text => text === '').length
        return empty === 0 ? [] : [{ x, y: plotHeight + 3, y2: plotHeight + UNDER_AXIS + empty * step - 1 }]
      }),
    }),
  }
}

const labelsOf = (zone: Zone) => zone.points.map(point => ({ text: point.label, isCurrent: point.isCurrent }))

const labelWidth =
  ({ look, measure }: HistoryKit): LabelWidth =>
  (text, isCurrent) =>
    measure.width(text, look.number('labelSize'), isCurrent ? 'semibold' : 'regular')

const captionWidth =
  ({ look, measure }: HistoryKit) =>
  (text: string): number =>
    measure.width(text, look.number('captionSize'), 'semibold')
