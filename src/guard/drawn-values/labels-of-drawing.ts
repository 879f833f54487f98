// What stands under an axis: the period or the group of each place along it. In: the shapes and a scale. Out: the labels of the place
// nearest to a point. A month without its year has that of the month before as well.
import { month, monthNames, sayShort } from '../../terms/period.ts'
import { soleNumber } from './number-in-text.ts'
import type { DrawnScale } from './scales-of-drawing.ts'
import type { DrawnText, Shapes } from './shapes-of-drawing.ts'

export type LabelsAt = (x: number) => readonly string[]

/** A narrow chart has no room for the label of each month: a place without one is not given that of the next. */
const NEAR = 0.45
/** Of the distance between labels, where nothing says how far apart the places are. */
const NEAR_LABELS = 0.3

/** From a line of a label to the next, at most: in heights of its letters. */
const NEXT_LINE = 1.3

export interface LabelledPlace {
  readonly x: number
  readonly label: string
}

/** `marks`: where bars of one series, or signs, are along the axis. */
export function labelsUnderAxis(
  { texts }: Pick<Shapes, 'texts'>,
  { bottom }: DrawnScale,
  marks: readonly number[],
): LabelsAt {
  const under = texts.filter(({ anchor, y }) => anchor === 'middle' && y > bottom + 5)
  // A plot may reach further down than its lowest tick, with numbers of its figures there.
  const first = Math.min(...under.filter(({ text }) => isLabel(text)).map(({ y }) => y))
  const columns = [...Map.groupBy(under, ({ x }) => Math.round(x)).values()]
    .map(column => ({ x: column[0]?.x ?? 0, text: linesFrom(first, column) }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.x - b.x)
  const places = withYears(columns)
  return labelsAlong(places, slotOf(places, leastApart(marks)))
}

/** How far apart the places are: as the marks, or as the months, where marks are missing between them. */
function slotOf(places: readonly LabelledPlace[], marked: number): number {
  const months = places.flatMap(({ x, label }) => monthOf(label).map(month => ({ x, month })))
  const perMonth = Math.min(
    ...months.slice(1).map(({ x, month }, at) => {
      const { x: before = x, month: first = month } = months[at] ?? {}
      return month > first ? (x - before) / (month - first) : Number.POSITIVE_INFINITY
    }),
  )
  const isStep = STEPS.some(step => Math.abs(marked / perMonth - step) < 0.1)
  return isStep || !Number.isFinite(perMonth) ? marked : perMonth
}

/** `slot`: how far apart the places are. */
export function labelsAlong(places: readonly LabelledPlace[], slot: number): LabelsAt {
  const reach = Math.min(NEAR * slot, NEAR_LABELS * leastApart(places.map(({ x }) => x)))
  return x => {
    const nearest = [...places].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]
    if (nearest === undefined) return []
    return Math.abs(nearest.x - x) <= reach ? [nearest.label] : monthBetween(places, x, slot)
  }
}

/**
 * Where only every third month has its label, the others follow from how far apart they stand. Worked: Jan 16 at 10 px and Mar 16
 * at 50 px, with a sign every 20 px, have Feb 16 at 30 px and Apr 16 at 70 px. Mar 18 and Mar 22 four bars apart are of years.
 */
function monthBetween(places: readonly LabelledPlace[], x: number, slot: number): string[] {
  const months = places.flatMap(({ x: at, label }) => monthOf(label).map(month => ({ at, month })))
  const before = months.findLastIndex(({ at }) => at <= x)
  const at = Math.max(0, Math.min(before, months.length - 2))
  const [from, to] = [months[at], months[at + 1]]
  if (from === undefined || to === undefined) return []
  const perSlot = STEPS.find(
    step => Math.abs((to.at - from.at) / slot - (to.month - from.month) / step) < 0.1,
  )
  const steps = Math.round((x - from.at) / slot)
  return perSlot === undefined ? [] : [sayShort({ kind: 'month', index: from.month + perSlot * steps })]
}

/** A figure for each month, each quarter or each year. */
const STEPS = [1, 3, 12]

const SHORT = monthNames.map(name => name.slice(0, 3))

/** The index of its month; none for another label. */
function monthOf(label: string): number[] {
  const [, name = '', year] = /^([A-Z][a-z]{2}) (\d\d)$/.exec(label) ?? []
  return year === undefined || !SHORT.includes(name)
    ? []
    : [month(2000 + Number(year), SHORT.indexOf(name) + 1).index]
}

/** The least distance between two that are not at the same place. */
export function leastApart(places: readonly number[]): number {
  const inOrder = [...places].sort((a, b) => a - b)
  const apart = inOrder.slice(1).map((x, at) => x - (inOrder[at] ?? 0))
  return Math.min(...apart.filter(one => one > 1))
}

const isLabel = (text: string): boolean => soleNumber(text) === undefined && !/^\[\w\]$/.test(text)

function linesFrom(first: number, column: readonly DrawnText[]): string {
  const lines: DrawnText[] = []
  for (const line of column.filter(({ y }) => y > first - 1).sort((a, b) => a.y - b.y)) {
    if (line.y - (lines.at(-1)?.y ?? first) > NEXT_LINE * line.size) break
    lines.push(line)
  }
  return lines.map(({ text }) => text).join(' ')
}

function withYears(columns: readonly { readonly x: number; readonly text: string }[]): LabelledPlace[] {
  let year: string | undefined
  return columns.map(({ x, text }) => {
    year = /\b[A-Z][a-z]{2} (\d\d)$/.exec(text)?.[1] ?? year
    const isMonth = /^[A-Z][a-z]{2}$/.test(text)
    return { x, label: isMonth && year !== undefined ? `${text} ${year}` : text }
  })
}
