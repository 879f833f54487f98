// In: the width that each zone of a chart needs. Out: where the zone begins and how wide its slots are. A
// slot holds one bar.

export interface ZoneNeeds {
  readonly slots: number
  readonly narrowestSlot: number
  readonly narrowest: number
}

export interface ZonePlace {
  readonly x: number
  readonly width: number
  readonly slot: number
}

/**
 * Makes all slots equally wide where there is room, and those of a zone with long labels wider. If the needs
 * do not fit, every zone gives up the same share, and its labels are then thinned or cut.
 */
export function shareWidth(
  zones: readonly ZoneNeeds[],
  available: number,
  gap: number,
  widestSlot: number,
): ZonePlace[] {
  const room = available - gap * Math.max(0, zones.length - 1)
  const widthAt = (slot: number) => (zone: ZoneNeeds) =>
    Math.max(zone.slots * Math.max(slot, zone.narrowestSlot), zone.narrowest)
  const total = (slot: number): number => zones.map(widthAt(slot)).reduce((sum, width) => sum + width, 0)
  const needed = total(0)
  const slot = needed >= room ? 0 : widestThatFits(total, room, widestSlot)
  const share = Math.min(1, room / Math.max(needed, 1))
  let x = 0
  return zones.map(zone => {
    const width = widthAt(slot)(zone) * (slot === 0 ? share : 1)
    const place = { x, width, slot: width / zone.slots }
    x += width + gap
    return place
  })
}

function widestThatFits(total: (slot: number) => number, room: number, widest: number): number {
  if (total(widest) <= room) return widest
  let [fits, overflows] = [0, widest]
  for (let halving = 0; halving < 30; halving += 1) {
    const middle = (fits + overflows) / 2
    if (total(middle) <= room) fits = middle
    else overflows = middle
  }
  return fits
}
