// The sheet Cover: which paper the figures come from and how to read them. In: a paper. Out: a sheet of lines,
// without a table.
import { type Paper, statusDetail } from '../../../papers/paper.ts'
import type { BookLine, BookSheet } from '../book.ts'
import { shorthandMarks } from '../marks.ts'
import { textLine } from './above-table.ts'

const heading = (words: string): BookLine => ({ style: 'heading', text: words })

export const bookTitle = (paper: Paper): string => `${paper.title}, ${paper.period.name}: figures`

/** Contact, source and licence are included if the paper's own cover gives them. */
export function coverSheet(paper: Paper, name: string): BookSheet {
  const covers = paper.blocks.filter(block => block.block === 'cover')
  const [details, notices] = [
    [statusDetail(paper), ...covers.flatMap(one => one.details)],
    covers.flatMap(one => one.notices),
  ]
  const marks = shorthandMarks(paper)
  return {
    name,
    title: bookTitle(paper),
    lines: [
      textLine(`The figures of a paper by ${paper.council} for the ${paper.committee}.`),
      textLine(`Period: ${paper.period.name}. Figures as at ${paper.asAt.name}.`),
      heading('About the paper'),
      ...details.map(detail => textLine(`${detail.label}: ${detail.text}`)),
      ...(notices.length === 0 ? [] : [heading('Please note'), ...notices.map(textLine)]),
      heading('How to read this workbook'),
      textLine(
        'The sheet Contents lists the sheets, with a link to each. Every sheet except this one has one table, which begins in column A and has one header row.',
      ),
      textLine(
        'Numbers are rounded as they are printed in the paper; no further digits are stored. A percentage is stored as a decimal, so that the whole, a hundred per cent, is 1.',
      ),
      ...(marks.length === 0
        ? []
        : [
            textLine(
              `Marks are in square brackets: ${marks.map(({ mark }) => mark).join(', ')}. A missing figure has one, and the sheet Notes explains each. No cell of a table is blank.`,
            ),
          ]),
      textLine(
        `The sheet Figures lists every figure of the paper with its reference, parts, rule${paper.audit === undefined ? ', rating and source cells' : ' and rating'}. The file figures.csv has the same rows, and figures.csv-metadata.json describes its columns.`,
      ),
      textLine(
        'There are no formulas, hidden rows, hidden columns or merged cells. Ratings are given in words, not colours.',
      ),
    ],
  }
}
