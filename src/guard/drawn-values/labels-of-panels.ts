// What a bar of small multiples is drawn for. In: the shapes, and the scale of a row of panels. Out: for a place in a panel, the title over it
// and its period. Of its periods a panel names the first, at its left edge, and the last, at its right.
import { type LabelsAt, labelsAlong, leastApart } from './labels-of-drawing.ts'
import type { DrawnScale } from './scales-of-drawing.ts'
import type { DrawnText, Shapes } from './shapes-of-drawing.ts'

/** From a title down to the highest tick of its panel, at most; from one of its lines to the next; and from a panel to its periods. */
const OVER = 60
const NEXT_LINE = 17
const UNDER = 24

interface Panel {
  readonly left: number
  readonly right: number
}

/** `marks`: where bars are along the axis. The title alone does not say which bar of its panel is meant. */
export function labelsOfPanels(shapes: Shapes, scale: DrawnScale, marks: readonly number[]): LabelsAt {
  const slot = leastApart(marks)
  const panels = panelsOf(shapes, scale).map(panel => ({
    ...panel,
    title: titleOf(panel, shapes.texts, scale),
    periodAt: periodsOf(panel, shapes.texts, scale, slot),
  }))
  return x => {
    const panel = panels.find(({ left, right }) => x > left && x < right)
    const period = panel?.periodAt(x) ?? []
    return panel === undefined || period.length === 0 ? [] : [panel.title, ...period]
  }
}

/** As wide as the line of its highest tick. */
const panelsOf = ({ lines }: Shapes, { top }: DrawnScale): Panel[] =>
  lines.flatMap(({ points: [from, to], isPath }) =>
    !isPath && from !== undefined && from.y === top && to?.y === top ? [{ left: from.x, right: to.x }] : [],
  )

function titleOf({ left, right }: Panel, texts: readonly DrawnText[], { top }: DrawnScale): string {
  const over = texts
    .filter(
      ({ x, y, anchor }) => anchor === 'start' && x >= left - 1 && x < right && y < top && y > top - OVER,
    )
    .sort((a, b) => b.y - a.y)
  const lines = over.filter(({ y }, at) => at === 0 || (over[at - 1]?.y ?? 0) - y <= NEXT_LINE)
  return lines
    .reverse()
    .map(({ text }) => text)
    .join(' ')
}

function periodsOf(
  { left, right }: Panel,
  texts: readonly DrawnText[],
  { bottom }: DrawnScale,
  slot: number,
): LabelsAt {
  const under = texts
    .filter(
      ({ x, y, anchor }) =>
        anchor === 'start' && x >= left - 1 && x < right && y > bottom && y < bottom + UNDER,
    )
    .sort((a, b) => a.x - b.x)
  const [first, last] = [under[0], under.at(-1)]
  if (first === undefined || last === undefined || first === last) return () => []
  return labelsAlong(
    [
      { x: left + slot / 2, label: first.text },
      { x: right - slot / 2, label: last.text },
    ],
    slot,
  )
}
