// Whether a chart draws what its page and its data do not print. In: a chart of a finished page, and where its figures are printed. Out: how
// many values it draws that no number printed for their period or group gives. None of them is handed on.
//
// A figure is sought in the table that the chart names, then among the same indicators in figures.csv. Some charts draw what neither
// has: other areas, earlier years. Such a value must be written in the drawing itself; on a control chart, which writes few, it is not
// looked into.

import type { DrawnValue } from '../drawn-values/drawn-value.ts'
import type { NumberInText } from '../drawn-values/number-in-text.ts'
import { numbersInText } from '../drawn-values/number-in-text.ts'
import { readDrawing } from '../drawn-values/read-drawing.ts'
import type { PageChart, PageDrawing } from '../finished-page/charts-in-page.ts'
import type { LookUpNumbers } from './printed-numbers.ts'

export function drawnNotPrinted(chart: PageChart, printed: readonly LookUpNumbers[]): number {
  return Math.max(0, ...chart.drawings.map(drawing => notPrintedIn(drawing, chart.kind, printed)))
}

function notPrintedIn(
  { svg, alternative }: PageDrawing,
  kind: string,
  printed: readonly LookUpNumbers[],
): number {
  const read = readDrawing(svg, kind)
  if (read === undefined) return 0
  const words = [...read.written, ...numbersInText(alternative)]
  const isPrinted = (drawn: DrawnValue) => {
    const found = printed.flatMap(lookUp => lookUp(drawn.at) ?? [])
    const isKnown = printed.some(lookUp => lookUp(drawn.at) !== undefined)
    if (isKnown) return found.some(isNear(drawn)) || (drawn.at.length === 0 && words.some(isNear(drawn)))
    return kind === 'control' || words.some(isNear(drawn))
  }
  return (
    read.figures.filter(one => !isPrinted(one)).length +
    read.rules.filter(one => !words.some(isNear(one))).length +
    read.trendsOfOthers
  )
}

/** A chart draws the figure itself, and a table prints it rounded. */
const isNear =
  ({ value, within }: DrawnValue) =>
  (number: NumberInText): boolean =>
    Math.abs(number.value - value) <= within + number.rounding + 1e-9
