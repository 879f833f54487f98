// The lines above a table of figures. In: a paper, the rows of the table and further lines. Out: the council, the
// period, the source, the marks used and the further lines.
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
  const sources = paper.blocks
    .flatMap(block => (block.block === 'cover' ? block.details : []))
    .filter(({ label }) => label.toLowerCase() === 'source')
  const marks = shorthandMarks(paper).filter(({ mark }) => shown.has(mark))
  return [
    textLine(`${paper.council}, ${paper.period.name}, figures as at ${paper.asAt.name}.`),
    textLine(
      'This sheet contains one table. Numbers are stored as printed in the paper, rounded, with no further digits.',
    ),
    ...sources.map(({ label, text }) => textLine(`${label}: ${text}.`.replace(/\.\.$/, '.'))),
    ...marks.map(({ mark, meaning }) => textLine(`${mark} means ${meaning}.`)),
    ...further.map(textLine),
  ]
}
