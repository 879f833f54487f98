// Breaks lines where a word processor breaks them. In: the lines of a file. Out: a soft break becomes a space, or a
// line of its own where a point of a list follows; a page break begins a paragraph.
// Worked: `482<VT>children` is `482 children`; `Actions:<VT>• one<VT>• two` is three lines.
import type { CommentaryLine } from './commentary-line.ts'
import { beginsPoint } from './list-marks.ts'

/** Word's own (vertical tab), Unicode's, the mainframe's, and HTML's. */
const SOFT = /[\v\u2028\u0085]|<br\s*\/?>/i
const HARD = /[\f\u2029]/

export const withoutSoftBreaks = (lines: readonly CommentaryLine[]): CommentaryLine[] =>
  lines.flatMap(({ text, at }) =>
    text
      .split(HARD)
      .flatMap((paragraph, index) => [...(index > 0 ? [''] : []), ...brokenAtPoints(paragraph)])
      .map(part => ({ text: part, at })),
  )

function brokenAtPoints(paragraph: string): string[] {
  const [first = '', ...others] = paragraph.split(SOFT)
  const found = [first]
  for (const part of others) found.push(beginsPoint(part) ? part : `${found.pop() ?? ''} ${part}`)
  return found
}
