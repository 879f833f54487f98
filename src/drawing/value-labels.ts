// In: bars and the texts of their values. Out: the position of each text that has room.
import { clearOf, DESCENT, type PixelBox, textBox } from './boxes.ts'

export interface ValueText {
  readonly centre: number
  /** Where the bar ends; the text goes beyond it. */
  readonly end: number
  readonly isBelow: boolean
  readonly text: string
  readonly width: number
  readonly isCurrent: boolean
}

export interface PlacedText extends ValueText {
  readonly box: PixelBox
  readonly baseline: number
}

export interface LabelSurroundings {
  readonly size: number
  /** Texts stay between these. */
  readonly x1: number
  readonly x2: number
  readonly bars: readonly PixelBox[]
  readonly lines: readonly PixelBox[]
}

const APART = 3
/** A text higher over its bar than this share of its size may seem to belong to another bar. */
const SMALL_STEP = 0.8

/**
 * Places one zone, after the texts of `others`. Every text is placed if all have room; otherwise every
 * second, third …, counting back from the current one, and then any others that still have room because their
 * bars are higher or lower. A text that a target line would cross moves past the line. A text that a
 * neighbouring bar blocks moves past that as well if the step is small; otherwise it is left out, except the
 * current period's.
 */
export function placeValues(
  texts: readonly ValueText[],
  around: LabelSurroundings,
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

export function placeOne(each: ValueText, around: LabelSurroundings): PlacedText | undefined {
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

/** The current one first, then every n-th, then the rest. */
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
