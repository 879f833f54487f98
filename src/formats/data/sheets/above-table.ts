// The lines above a table of figures. In: a paper and what is special to the sheet. Out: whose figures, one
// table, the marks in it, where notes are.
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
      'This sheet contains one table. Numbers are stored as the paper prints them, rounded, with no further digits.',
    ),
    ...marks.map(({ mark, meaning }) => text(`${mark} means ${meaning}.`)),
    ...further.map(text),
  ]
}
