// Boxes round texts, bars and lines: whether they overlap, and where there is room for one more.

export interface PixelBox {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

/** Shares of the text size: the height of a digit above the baseline, and the depth of a comma below it. */
export const ASCENT = 0.72
export const DESCENT = 0.22

export const textBox = (centre: number, baseline: number, width: number, size: number): PixelBox => ({
  x1: centre - width / 2,
  x2: centre + width / 2,
  y1: baseline - ASCENT * size,
  y2: baseline + DESCENT * size,
})

export const boxesOverlap = (a: PixelBox, b: PixelBox): boolean =>
  a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2

/** Moves a box up (-1) or down (+1) past every obstacle that it overlaps, to one pixel beyond. */
export function clearOf(box: PixelBox, obstacles: readonly PixelBox[], way: -1 | 1): PixelBox {
  const met = obstacles.filter(obstacle => boxesOverlap(box, obstacle))
  if (met.length === 0) return box
  const by =
    way < 0 ? Math.min(...met.map(o => o.y1)) - 1 - box.y2 : Math.max(...met.map(o => o.y2)) + 1 - box.y1
  return clearOf({ ...box, y1: box.y1 + by, y2: box.y2 + by }, obstacles, way)
}
