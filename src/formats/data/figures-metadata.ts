// Describes figures.csv for programs. In: a paper and its record. Out: CSV on the Web metadata.
import { type Paper, statusDetail } from '../../papers/paper.ts'
import type { PrintedRecord } from '../../papers/printed.ts'
import { aboutPeriod } from './about-period.ts'
import { sectionTablesOf } from './blocks-of.ts'
import { csvwMetadata } from './csvw.ts'
import { csvColumns } from './data-columns.ts'
import { figureRows } from './figure-rows.ts'
import { shorthandMarks } from './marks.ts'
import { bookTitle } from './sheets/cover-sheet.ts'

export function figuresMetadata(paper: Paper, record: PrintedRecord): string {
  const covers = paper.blocks.filter(block => block.block === 'cover')
  return csvwMetadata({
    file: 'figures.csv',
    language: paper.language,
    about: {
      title: bookTitle(paper),
      creator: paper.council,
      publisher: paper.council,
      audience: paper.committee,
      language: paper.language,
      date: paper.asAt.day,
      temporal: paper.period.id,
      description: `Every figure of the paper “${paper.title}”, ${paper.period.name}, as printed in it, with one row for each figure. Figures as at ${paper.asAt.name}.`,
      rights:
        'The licence is the one on the cover of the paper, which is among the notes below. If the cover does not give a licence, no licence is given here.',
      extent: `${figureRows(paper, record).length} rows`,
    },
    notes: [
      ...[statusDetail(paper), ...covers.flatMap(cover => cover.details)].map(({ label, text }) => ({
        about: label,
        note: text,
      })),
      ...covers.flatMap(cover => cover.notices).map(note => ({ about: 'Please note', note })),
      ...shorthandMarks(paper).map(({ mark, meaning }) => ({ about: mark, note: meaning })),
      ...sectionTablesOf(paper).flatMap(({ caption, notes }) =>
        notes.map(note => ({ about: caption, note })),
      ),
      {
        about: 'Rounding',
        note: 'A value is the printed figure, rounded half up. No further digits are kept.',
      },
    ],
    columns: csvColumns.map(column => ({ ...column, description: aboutPeriod(column.description, paper) })),
    primaryKey: 'reference',
  })
}
