// Describes figures.csv for machines. In: a paper and its record. Out: CSV on the Web metadata (W3C Recommendation,
// Metadata Vocabulary for Tabular Data).
import { type Paper, statusDetail } from '../../papers/paper.ts'
import type { PrintedRecord } from '../../papers/printed.ts'
import { aboutPeriod } from './about-period.ts'
import { sectionTablesOf } from './blocks-of.ts'
import { csvColumns } from './data-columns.ts'
import { figureRows } from './figure-rows.ts'
import { shorthandMarks } from './marks.ts'
import { bookTitle } from './sheets/cover-sheet.ts'

export function metadataJson(paper: Paper, record: PrintedRecord): string {
  const covers = paper.blocks.filter(block => block.block === 'cover')
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': paper.language }],
    url: 'figures.csv',
    'dc:title': bookTitle(paper),
    'dc:creator': paper.council,
    'dc:publisher': paper.council,
    'dc:audience': paper.committee,
    'dc:language': paper.language,
    'dc:date': paper.asAt.day,
    'dc:temporal': paper.period.id,
    'dc:description': `Every figure of the paper “${paper.title}”, ${paper.period.name}, as printed in it, with one row for each figure. Figures as at ${paper.asAt.name}.`,
    'dc:rights':
      'The licence is the one on the cover of the paper, which is among the notes below. If the cover does not give a licence, no licence is given here.',
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
      {
        about: 'Apostrophe',
        note: 'Text that begins with =, +, -, @, a tab or a line break is preceded by an apostrophe, so that a spreadsheet does not treat it as a formula. Numbers never have an apostrophe.',
      },
    ],
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      headerRowCount: 1,
      lineTerminators: ['\r\n'],
    },
    'dc:extent': `${figureRows(paper, record).length} rows`,
    tableSchema: {
      columns: csvColumns.map(({ name, title, description, datatype, isRequired, oneOf }) => ({
        name,
        titles: [name, title],
        'dc:description': aboutPeriod(description, paper),
        datatype: oneOf === undefined ? datatype : { base: datatype, format: oneOf.join('|') },
        required: isRequired ?? false,
      })),
      primaryKey: 'reference',
    },
  }
  return `${JSON.stringify(metadata, undefined, 2)}\n`
}
