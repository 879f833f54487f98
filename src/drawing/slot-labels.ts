// In: the labels of a zone's bars and the width of its slots. Out: the lines to write under each slot, all
// horizontal.
import { monthNames } from '../terms/period.ts'
import { widestPiece, wrap, wrapApart } from './fit-text.ts'

export interface SlotLabel {
  readonly text: string
  readonly isCurrent: boolean
}

/** Widths depend on the weight: the current period's label is semibold. */
export type LabelWidth = (text: string, isCurrent: boolean) => number

/** Between two labels, about a space and a half. */
const APART = 5
const MOST_LINES = 3
/** Rather than leave out most labels, or cut a name, a label is set in more lines. */
const LINES_AT_NEED = 5
/** Names on several levels leave room for the bars. */
const MOST_ROWS = 9
/** Fewer labels than this do not make an axis readable. */
const LEAST_SHOWN = 3
/** How far a label may extend into the gap next to its zone. */
const OVERHANG = 3
/**
 * How far the first and the last of staggered names may extend: less than half of the gap, and less than the
 * distance to the edge of the picture.
 */
export const END_OVERHANG = 11
const LEAST_SLOT = 14
/** Two years of months are narrower, so that the years and benchmarks next to them keep their names. */
const LEAST_ZONE = 15 * LEAST_SLOT
const LEAST_THINNED = 6
/** A name gets no more than this; a longer word is cut. */
const WIDEST_NAME = 90
/** Names with words up to this width are always on one level: `2013/` over `14`. */
const NARROW_NAME = 36

/** Periods can be thinned, since a reader can fill them in; the names of benchmarks and categories cannot. */
const THINNED_FROM = 7
export const isThinnable = (labels: readonly Pick<SlotLabel, 'text'>[]): boolean =>
  labels.length >= THINNED_FROM && labels.every(({ text }) => PERIOD.test(text))
const PERIOD = new RegExp(
  `\\b(?:19|20)\\d{2}\\b|^(?:${monthNames.map(name => `${name}|${name.slice(0, 3)}`).join('|')})\\b`,
  'i',
)

/** The narrowest slot for a zone, with its names on one level or, staggered, on two. */
export function narrowestSlot(
  labels: readonly SlotLabel[],
  isStaggered: boolean,
  widthOf: LabelWidth,
): number {
  if (isThinnable(labels)) return Math.max(LEAST_THINNED, Math.min(LEAST_SLOT, LEAST_ZONE / labels.length))
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
  { leastStep = 1, overhang = OVERHANG }: { readonly leastStep?: number; readonly overhang?: number } = {},
): string[][] {
  return isThinnable(labels)
    ? thinned(labels, slot, widthOf, leastStep, overhang)
    : named(labels, slot, widthOf)
}

/**
 * Labels at the smallest step that fits, counting back from the current period: in few lines if that shows enough of
 * them, otherwise in more, otherwise with short names of months. The current one, or the last, is always there.
 */
function thinned(
  labels: readonly SlotLabel[],
  slot: number,
  widthOf: LabelWidth,
  leastStep: number,
  overhang: number,
): string[][] {
  const short = labels.map(label => ({ ...label, text: withShortMonths(label.text) }))
  const ways = [
    { texts: labels, mostLines: MOST_LINES, over: Math.min(OVERHANG, overhang) },
    { texts: labels, mostLines: MOST_LINES, over: overhang },
    { texts: labels, mostLines: LINES_AT_NEED, over: overhang },
    { texts: short, mostLines: LINES_AT_NEED, over: overhang },
  ]
  const found: string[][][] = []
  for (const { texts, mostLines, over } of ways) {
    const axis: SlotAxis = { slot, widthOf, mostLines, overhang: over }
    const lines = smallestStep(texts, axis, leastStep)
    if (lines !== undefined) found.push(lines)
    if (lines !== undefined && shownIn(lines) >= Math.min(LEAST_SHOWN, labels.length / leastStep))
      return lines
  }
  const most = Math.max(0, ...found.map(shownIn))
  return (
    found.find(lines => shownIn(lines) === most) ??
    short.map((label, i) =>
      i === anchorOf(labels)
        ? wrap(
            label.text,
            widestPiece(label.text, text => widthOf(text, label.isCurrent)),
            LINES_AT_NEED,
            text => widthOf(text, label.isCurrent),
          )
        : [],
    )
  )
}

interface SlotAxis {
  readonly slot: number
  readonly widthOf: LabelWidth
  readonly mostLines: number
  readonly overhang: number
}

const shownIn = (lines: readonly (readonly string[])[]): number =>
  lines.filter(each => each.length > 0).length

/** The current label, or the last. */
function anchorOf(labels: readonly SlotLabel[]): number {
  const current = labels.findIndex(label => label.isCurrent)
  return current === -1 ? labels.length - 1 : current
}

function smallestStep(
  labels: readonly SlotLabel[],
  axis: SlotAxis,
  leastStep: number,
): string[][] | undefined {
  for (let step = leastStep; step <= Math.max(leastStep, labels.length); step += 1) {
    const lines = everyNth(labels, step, anchorOf(labels), axis)
    if (haveRoom(lines, labels, axis)) return lines
  }
  return undefined
}

const withShortMonths = (text: string): string =>
  monthNames.reduce((short, name) => short.replaceAll(name, name.slice(0, 3)), text)

function everyNth(
  labels: readonly SlotLabel[],
  step: number,
  anchor: number,
  { slot, widthOf, mostLines, overhang }: SlotAxis,
): string[][] {
  const roomAt = (i: number): number =>
    Math.min(step * slot - APART, 2 * (Math.min(i + 0.5, labels.length - i - 0.5) * slot + overhang))
  const months = labels.map(label => monthParts(label.text))
  const areMonths = !months.includes(undefined)
  let yearBefore = ''
  return labels.map((label, i) => {
    if ((i - anchor) % step !== 0) return []
    const of = (text: string): number => widthOf(text, label.isCurrent)
    const [month, year] = months[i] ?? ['', '']
    if (!areMonths) {
      const lines = wrap(label.text, roomAt(i), mostLines, of)
      return lines.length === 0 ? ['…'] : lines
    }
    const isSaid = year === yearBefore && !label.isCurrent
    yearBefore = year
    return isSaid ? [month] : [month, year]
  })
}

/** Whether no line is closer to its neighbour in the same row than a space, and no line is cut. */
function haveRoom(
  lines: readonly (readonly string[])[],
  labels: readonly SlotLabel[],
  { slot, widthOf, mostLines, overhang }: SlotAxis,
): boolean {
  if (!isWhole(lines)) return false
  return Array.from({ length: mostLines }, (_, row) => row).every(row => {
    let end = -overhang - APART
    const isRoom = lines.every((label, i) => {
      const text = label[row]
      if (text === undefined) return true
      const half = widthOf(text, labels[i]?.isCurrent ?? false) / 2
      const begin = (i + 0.5) * slot - half
      const hasRoom = begin >= end + APART
      end = begin + 2 * half
      return hasRoom
    })
    return isRoom && end <= lines.length * slot + overhang
  })
}

/**
 * Names on one level if their words fit the slots; otherwise every second one lower, with twice the room. A
 * few months break either all or none of their labels. A name that is cut is never cut to the same as another.
 */
function named(labels: readonly SlotLabel[], slot: number, widthOf: LabelWidth): string[][] {
  const wrapped = (widthAt: (i: number) => number): string[][] => {
    const lines = (most: number) =>
      wrapApart(
        labels.map(label => label.text),
        i => widthAt(i) + 0.01,
        most,
        (text, i) => widthOf(text, labels[i]?.isCurrent ?? false),
      )
    const few = lines(MOST_LINES)
    return isWhole(few) ? few : lines(LINES_AT_NEED)
  }
  const onOneLevel = wrapped(() => slot - APART)
  const axis: SlotAxis = { slot, widthOf, mostLines: MOST_LINES, overhang: OVERHANG }
  const areMonths = labels.every(label => monthParts(label.text) !== undefined)
  const months = areMonths ? everyNth(labels, 1, 0, axis) : []
  if (areMonths && onOneLevel.some(lines => lines.length > 1) && haveRoom(months, labels, axis)) return months
  const widest = widestName(labels, widthOf)
  const isNarrow = widest <= NARROW_NAME || widest + APART <= slot + 0.01
  if (labels.length <= 2 || (isNarrow && isWhole(onOneLevel))) return onOneLevel
  const ways = [2, 3, 4].map(levels => onLevels(levels, labels.length, slot, wrapped))
  return ways.find(lines => isWhole(lines) && heightOf(lines) <= MOST_ROWS) ?? ways[0] ?? onOneLevel
}

/** Names in turn on so many levels, each with the room of so many slots. */
function onLevels(
  levels: number,
  count: number,
  slot: number,
  wrapped: (widthAt: (i: number) => number) => string[][],
): string[][] {
  const atEdge = (i: number) => (Math.min(i, count - 1 - i) * 2 + 1) * slot + 2 * END_OVERHANG
  const lines = wrapped(i => Math.min(levels * slot - 2 * APART, atEdge(i)))
  const heights = Array.from({ length: levels }, (_, level) =>
    heightOf(lines.filter((_, i) => i % levels === level)),
  )
  const above = heights.map((_, level) => heights.slice(0, level).reduce((sum, height) => sum + height, 0))
  return lines.map((each, i) => [...Array<string>(above[i % levels] ?? 0).fill(''), ...each])
}

const heightOf = (lines: readonly (readonly string[])[]): number =>
  Math.max(0, ...lines.map(each => each.length))

const isWhole = (lines: readonly (readonly string[])[]): boolean =>
  !lines.flat().some(line => line.includes('…'))

const widestName = (labels: readonly SlotLabel[], widthOf: LabelWidth): number =>
  Math.max(0, ...labels.map(label => widestPiece(label.text, text => widthOf(text, label.isCurrent))))

/** `Jan 17`, `Jan-16`, `January 2017`: the month over its year. */
function monthParts(text: string): readonly [string, string] | undefined {
  const [, month, year] = /^(\p{L}{3,9})[ -](\d{2}|\d{4})$/u.exec(text) ?? []
  return month === undefined || year === undefined ? undefined : [month, year]
}
