// In: the labels of a zone's bars and the width of its slots. Out: the lines to write under each slot, all
// horizontal.
import { widestPiece, wrap } from './fit-text.ts'

export interface SlotLabel {
  readonly text: string
  readonly isCurrent: boolean
}

/** Widths depend on the weight: the current period's label is semibold. */
export type LabelWidth = (text: string, isCurrent: boolean) => number

/** Between two labels, about a space and a half. */
const APART = 5
const MOST_LINES = 3
/** How far a label may extend into the gap next to its zone. */
const OVERHANG = 3
/**
 * How far the first and the last of staggered names may extend: less than half of the gap, and less than the
 * distance to the edge of the picture.
 */
export const END_OVERHANG = 11
const LEAST_SLOT = 14
/** A name gets no more than this; a longer word is cut. */
const WIDEST_NAME = 90
/** Names with words up to this width are always on one level: `2013/` over `14`. */
const NARROW_NAME = 36

/**
 * Months and quarters can be thinned, since a reader can fill them in; the names of years and benchmarks
 * cannot.
 */
const THINNED_FROM = 7
export const isThinnable = (labels: readonly unknown[]): boolean => labels.length >= THINNED_FROM

/** The narrowest slot for a zone, with its names on one level or, staggered, on two. */
export function narrowestSlot(
  labels: readonly SlotLabel[],
  isStaggered: boolean,
  widthOf: LabelWidth,
): number {
  if (isThinnable(labels)) return LEAST_SLOT
  const widest = Math.min(WIDEST_NAME, widestName(labels, widthOf))
  if (!isStaggered || labels.length <= 2 || widest <= NARROW_NAME) return Math.max(LEAST_SLOT, widest + APART)
  const atEnds = Math.min(
    WIDEST_NAME,
    widestName(
      [labels[0], labels.at(-1)].filter(label => label !== undefined),
      widthOf,
    ),
  )
  return Math.max(LEAST_SLOT, (widest + 2 * APART) / 2, atEnds - 2 * END_OVERHANG)
}

/**
 * The lines of each slot from the top, with empty strings for skipped levels; no lines where a label is left
 * out.
 */
export function slotLabels(
  labels: readonly SlotLabel[],
  slot: number,
  widthOf: LabelWidth,
  leastStep = 1,
): string[][] {
  return isThinnable(labels) ? thinned(labels, slot, widthOf, leastStep) : named(labels, slot, widthOf)
}

/** Labels at the smallest step that fits, counting back from the current period. */
function thinned(
  labels: readonly SlotLabel[],
  slot: number,
  widthOf: LabelWidth,
  leastStep: number,
): string[][] {
  const current = labels.findIndex(label => label.isCurrent)
  const anchor = current === -1 ? labels.length - 1 : current
  for (let step = leastStep; step < labels.length; step += 1) {
    const lines = everyNth(labels, step, anchor, step * slot - APART, widthOf)
    if (haveRoom(lines, labels, slot, widthOf)) return lines
  }
  return everyNth(
    labels,
    labels.length,
    anchor,
    Math.min(anchor + 0.5, labels.length - anchor - 0.5) * 2 * slot,
    widthOf,
  )
}

function everyNth(
  labels: readonly SlotLabel[],
  step: number,
  anchor: number,
  width: number,
  widthOf: LabelWidth,
): string[][] {
  const months = labels.map(label => monthParts(label.text))
  const areMonths = !months.includes(undefined)
  let yearBefore = ''
  return labels.map((label, i) => {
    if ((i - anchor) % step !== 0) return []
    const of = (text: string): number => widthOf(text, label.isCurrent)
    const [month, year] = months[i] ?? ['', '']
    if (!areMonths) return wrap(label.text, width, MOST_LINES, of)
    const isSaid = year === yearBefore && !label.isCurrent
    yearBefore = year
    return isSaid ? [month] : [month, year]
  })
}

/** Whether no line is closer to its neighbour in the same row than a space, and no line is cut. */
function haveRoom(
  lines: readonly (readonly string[])[],
  labels: readonly SlotLabel[],
  slot: number,
  widthOf: LabelWidth,
): boolean {
  if (lines.flat().some(line => line.endsWith('…'))) return false
  return Array.from({ length: MOST_LINES }, (_, row) => row).every(row => {
    let end = -OVERHANG - APART
    const isRoom = lines.every((label, i) => {
      const text = label[row]
      if (text === undefined) return true
      const half = widthOf(text, labels[i]?.isCurrent ?? false) / 2
      const begin = (i + 0.5) * slot - half
      const hasRoom = begin >= end + APART
      end = begin + 2 * half
      return hasRoom
    })
    return isRoom && end <= lines.length * slot + OVERHANG
  })
}

/**
 * Names on one level if their words fit the slots; otherwise every second one lower, with twice the room. A
 * few months break either all or none of their labels.
 */
function named(labels: readonly SlotLabel[], slot: number, widthOf: LabelWidth): string[][] {
  const wrapped = (label: SlotLabel, width: number): string[] =>
    wrap(label.text, width + 0.01, MOST_LINES, text => widthOf(text, label.isCurrent))
  const onOneLevel = labels.map(label => wrapped(label, slot - APART))
  const months = everyNth(labels, 1, 0, slot - APART, widthOf)
  const areMonths = labels.every(label => monthParts(label.text) !== undefined)
  if (areMonths && onOneLevel.some(lines => lines.length > 1) && haveRoom(months, labels, slot, widthOf))
    return months
  const widest = widestName(labels, widthOf)
  if (labels.length <= 2 || widest <= NARROW_NAME || widest + APART <= slot + 0.01) return onOneLevel
  const room = (i: number): number =>
    Math.min(2 * slot - 2 * APART, i === 0 || i === labels.length - 1 ? slot + 2 * END_OVERHANG : Infinity)
  const lines = labels.map((label, i) => wrapped(label, room(i)))
  const upper = Math.max(...lines.filter((_, i) => i % 2 === 0).map(each => each.length))
  return lines.map((each, i) => (i % 2 === 0 ? each : [...Array<string>(upper).fill(''), ...each]))
}

const widestName = (labels: readonly SlotLabel[], widthOf: LabelWidth): number =>
  Math.max(0, ...labels.map(label => widestPiece(label.text, text => widthOf(text, label.isCurrent))))

/** `Jan 17`, `Jan-16`, `January 2017`: the month over its year. */
function monthParts(text: string): readonly [string, string] | undefined {
  const [, month, year] = /^(\p{L}{3,9})[ -](\d{2}|\d{4})$/u.exec(text) ?? []
  return month === undefined || year === undefined ? undefined : [month, year]
}
