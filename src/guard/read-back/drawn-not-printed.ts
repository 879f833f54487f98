// Whether a chart draws what its page and its data do not print. In: a chart of a finished page, and where its figures are printed. Out: how
// many values it draws for a period or group whose figure is kept back, and how many more that no number printed gives. None of them is
// handed on.
//
// A figure is sought in the table that the chart names, then among the same indicators in figures.csv. Some charts draw what neither
// has: other areas, earlier years. Such a value must be written in the drawing itself; on a control chart, which writes few, it is not
// looked into.

import type { DrawnValue } from '../drawn-values/drawn-value.ts'
import { type NumberInText, numbersInText } from '../drawn-values/number-in-text.ts'
import { readDrawing } from '../drawn-values/read-drawing.ts'
import type { PageChart, PageDrawing } from '../finished-page/charts-in-page.ts'
import type { LookUpNumbers } from './printed-numbers.ts'

export interface DrawnNotPrinted {
  readonly keptBack: number
  readonly others: number
}

/** Of the wide drawing: the narrow one shows the same, with labels for some of the periods only. */
export function drawnNotPrinted(
  { drawings: [wide], kind }: PageChart,
  printed: readonly LookUpNumbers[],
): DrawnNotPrinted {
  return wide === undefined ? { keptBack: 0, others: 0 } : notPrintedIn(wide, kind, printed)
}

function notPrintedIn(
  { svg, alternative }: PageDrawing,
  kind: string,
  printed: readonly LookUpNumbers[],
): DrawnNotPrinted {
  const read = readDrawing(svg, kind)
  if (read === undefined) return { keptBack: 0, others: 0 }
  const words = [...read.written, ...numbersInText(alternative)]
  const printedFor = ({ at }: DrawnValue) => printed.flatMap(lookUp => lookUp(at) ?? [])
  const isPrinted = (drawn: DrawnValue) => {
    const found = printedFor(drawn)
    if (found.length > 0)
      return (
        found.some(({ numbers }) => numbers.some(isNear(drawn))) ||
        (drawn.at.length === 0 && words.some(isNear(drawn)))
      )
    return kind === 'control' || words.some(isNear(drawn))
  }
  const notPrinted = read.figures.filter(one => !isPrinted(one))
  const keptBack = notPrinted.filter(one => printedFor(one).some(({ isKeptBack }) => isKeptBack))
  return {
    // A trend line of more than the bars drawn is a line through those that are not.
    keptBack: keptBack.length + read.trendsOfOthers,
    others: notPrinted.length - keptBack.length + read.rules.filter(one => !words.some(isNear(one))).length,
  }
}

/** A chart draws the figure itself, and a table prints it rounded. */
const isNear =
  ({ value, within }: DrawnValue) =>
  (number: NumberInText): boolean =>
    Math.abs(number.value - value) <= within + number.rounding + 1e-9
