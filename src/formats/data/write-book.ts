// The workbook of a paper. In: a paper and its record. Out: its sheets in order, before they are written to a file.
import type { Paper } from '../../papers/paper.ts'
import type { Printed } from '../../papers/printed.ts'
import { sectionTablesOf, summariesOf, topicsOf } from './blocks-of.ts'
import type { Book, Sheet } from './book.ts'
import { figureRows } from './figure-rows.ts'
import { sheetNames, tableNames } from './sheet-names.ts'
import { contents } from './sheets/contents.ts'
import { bookTitle, cover } from './sheets/cover.ts'
import { figures } from './sheets/figures.ts'
import { notes, notesOf } from './sheets/notes.ts'
import { sectionTable } from './sheets/section-table.ts'
import { summary } from './sheets/summary.ts'
import { topic } from './sheets/topic.ts'

type MakeSheet = (name: string, table: string) => Sheet

export function writeBook(paper: Paper, record: Printed): Book {
  const allNotes = notesOf(paper)
  // The four sheets that every workbook has take their names first, whatever a topic is called.
  const fixed = ['Cover', 'Contents', 'Notes', 'Figures']
  const ofPaper: { title: string; draw: MakeSheet }[] = [
    ...summariesOf(paper).map(block => ({
      title: 'Summary',
      draw: (name: string, table: string) => summary(paper, block, name, table),
    })),
    ...topicsOf(paper).map(block => ({
      title: block.title,
      draw: (name: string, table: string) => topic(paper, block, allNotes, name, table),
    })),
    ...sectionTablesOf(paper).map(block => ({
      title: block.caption,
      draw: (name: string, table: string) => sectionTable(paper, block, allNotes, name, table),
    })),
  ]
  const names = sheetNames([...fixed, ...ofPaper.map(one => one.title)])
  const tables = tableNames(names)
  const [coverName = '', contentsName = '', notesName = '', figuresName = ''] = names
  const [, contentsTable = '', notesTable = '', figuresTable = ''] = tables

  const first = cover(paper, coverName)
  const others = [
    notes(notesName, notesTable, allNotes),
    ...ofPaper.map(({ draw }, at) => draw(names[at + fixed.length] ?? '', tables[at + fixed.length] ?? '')),
    figures(paper, figureRows(paper, record), figuresName, figuresTable),
  ]
  return {
    title: bookTitle(paper),
    subject: `${paper.committee}: figures as at ${paper.asAt.name}`,
    description: `Every figure of the paper “${paper.title}”, ${paper.period.name}, as printed in it.`,
    creator: paper.council,
    language: paper.language,
    day: paper.asAt.day,
    sheets: [first, contents(contentsName, contentsTable, [first, ...others]), ...others],
  }
}
