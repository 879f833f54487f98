// The lines above a table of figures. In: a paper, the rows of the table and further lines. Out: the council, the
// period, the marks used and the further lines.
import type { Paper } from '../../../papers/paper.ts'
import type { BookCell, BookLine } from '../book.ts'
import { shorthandMarks } from '../marks.ts'

export const textLine = (words: string): BookLine => ({ style: 'text', text: words })

export function aboveTable(
  paper: Paper,
  rows: readonly (readonly BookCell[])[],
  further: readonly string[],
): BookLine[] {
  const shown = new Set(rows.flat().flatMap(cell => (cell.cell === 'mark' ? [cell.text] : [])))
  const marks = shorthandMarks(paper).filter(({ mark }) => shown.has(mark))
  return [
    textLine(`${paper.council}, ${paper.period.name}, figures as at ${paper.asAt.name}.`),
    textLine(
      'This sheet contains one table. Numbers are stored as printed in the paper, rounded, with no further digits.',
    ),
    ...marks.map(({ mark, meaning }) => textLine(`${mark} means ${meaning}.`)),
    ...further.map(textLine),
  ]
}
