// The lines above a table of figures. In: a paper, the rows of the table and further lines. Out: the council, the
// period, the marks used and the further lines.
import type { Paper } from '../../../papers/paper.ts'
import type { Cell, Line } from '../book.ts'
import { marksOf } from '../marks.ts'

export const text = (words: string): Line => ({ style: 'text', text: words })

export function aboveTable(
  paper: Paper,
  rows: readonly (readonly Cell[])[],
  further: readonly string[],
): Line[] {
  const shown = new Set(rows.flat().flatMap(cell => (cell.cell === 'mark' ? [cell.text] : [])))
  const marks = marksOf(paper).filter(({ mark }) => shown.has(mark))
  return [
    text(`${paper.council}, ${paper.period.name}, figures as at ${paper.asAt.name}.`),
    text(
      'This sheet contains one table. Numbers are stored as printed in the paper, rounded, with no further digits.',
    ),
    ...marks.map(({ mark, meaning }) => text(`${mark} means ${meaning}.`)),
    ...further.map(text),
  ]
}
