// A provisional figure outside a table: late records will change it, so its mark goes with it. In: a figure. Out: its
// text with the mark for sentences and charts, and as it is read out.
import type { Figure } from './figure.ts'
import { marksOf } from './say-figure.ts'

const MARK = '[p]'
const isMarked = (figure: Figure): boolean => figure.missing === undefined && marksOf(figure).includes(MARK)

/** `98.2% [p]`; without the mark where the figure is not provisional. */
export const textWithMark = (figure: Figure): string =>
  isMarked(figure) ? `${figure.text} ${MARK}` : figure.text

/** `98.2% (provisional)`, in a text alternative. */
export const spokenWithMark = (figure: Figure): string =>
  isMarked(figure) ? `${figure.spoken} (provisional)` : figure.spoken
