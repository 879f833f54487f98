// Bars and the texts of their values in; where each text stands out, or that it has no room.
import { type Box, clearOf, DESCENT, textBox } from './boxes.ts'

export interface ValueText {
  readonly centre: number
  /** Where the bar ends; a text stands beyond it. */
  readonly end: number
  readonly isBelow: boolean
  readonly text: string
  readonly width: number
  readonly isCurrent: boolean
}

export interface PlacedText extends ValueText {
  readonly box: Box
  readonly baseline: number
}

export interface Surroundings {
  readonly size: number
  /** Texts stay between these. */
  readonly x1: number
  readonly x2: number
  readonly bars: readonly Box[]
  readonly lines: readonly Box[]
}

const APART = 3
/** Higher over its bar than this, of its size, a text may seem to belong to another bar. */
const SMALL_STEP = 0.8

/**
 * One zone, after the texts of `others`: every text if all have room, else every second, third …, counting
 * back from the current one, and then of the others those that
 * have room after all, since their bars are higher or lower. A text that a target line would strike through
 * steps over the line. One
 * that a bar beside it stands in the way of steps over that as well, if the step is small; else it is left
 * out, except the
 * current period's.
 */
export function placeValues(
  texts: readonly ValueText[],
  around: Surroundings,
  others: readonly PlacedText[],
): PlacedText[] {
  const placed: PlacedText[] = []
  for (const each of inOrderOfClaim(texts)) {
    const at = placeOne(each, {
      ...around,
      bars: [
        ...around.bars,
        ...[...others, ...placed].map(({ box }) => ({ ...box, x1: box.x1 - APART, x2: box.x2 + APART })),
      ],
    })
    if (at !== undefined) placed.push(at)
  }
  return placed
}

export function placeOne(each: ValueText, around: Surroundings): PlacedText | undefined {
  const way = each.isBelow ? 1 : -1
  const half = each.width / 2
  const centre = Math.min(
    Math.max(each.centre, around.x1 + half),
    Math.max(around.x1 + half, around.x2 - half),
  )
  const baseline = each.isBelow ? each.end + 3 + around.size * 0.72 : each.end - 4
  const wanted = textBox(centre, baseline, each.width, around.size)
  const overLines = clearOf(wanted, around.lines, way)
  const box = clearOf(overLines, [...around.lines, ...around.bars], way)
  if (!each.isCurrent && Math.abs(box.y1 - overLines.y1) > SMALL_STEP * around.size) return undefined
  return { ...each, centre, box, baseline: box.y2 - DESCENT * around.size }
}

/** The current one, the rhythm of every n-th, the rest. */
function inOrderOfClaim(texts: readonly ValueText[]): ValueText[] {
  const current = texts.findIndex(each => each.isCurrent)
  const anchor = current === -1 ? texts.length - 1 : current
  const steps = texts.map((_, i) => i + 1)
  const step = steps.find(one => haveRoom(texts.filter((_, i) => (i - anchor) % one === 0))) ?? texts.length
  const claim = (index: number): number => {
    if (index === anchor) return 0
    return (index - anchor) % step === 0 ? 1 : 2
  }
  return texts
    .map((each, i) => ({ each, claim: claim(i) }))
    .toSorted((a, b) => a.claim - b.claim)
    .map(({ each }) => each)
}

const haveRoom = (texts: readonly ValueText[]): boolean =>
  texts.every((each, i) => {
    const next = texts[i + 1]
    return next === undefined || next.centre - each.centre >= (each.width + next.width) / 2 + APART
  })
