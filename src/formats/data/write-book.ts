// The workbook of a paper. In: a paper and its record. Out: its sheets in order, before they are written to a file.
import type { Paper } from '../../papers/paper.ts'
import type { PrintedRecord } from '../../papers/printed.ts'
import { sectionTablesOf, summariesOf, topicsOf } from './blocks-of.ts'
import type { Book, BookSheet } from './book.ts'
import { figureRows } from './figure-rows.ts'
import { fitWidths } from './fit-widths.ts'
import { sheetNames, tableNames } from './sheet-names.ts'
import { contentsSheet } from './sheets/contents-sheet.ts'
import { bookTitle, coverSheet } from './sheets/cover-sheet.ts'
import { figuresSheet } from './sheets/figures-sheet.ts'
import { notesSheet, sheetNotes } from './sheets/notes-sheet.ts'
import { sectionTableSheet } from './sheets/section-table.ts'
import { summarySheet } from './sheets/summary-sheet.ts'
import { topicSheet } from './sheets/topic-sheet.ts'

type MakeSheet = (name: string, table: string) => BookSheet

/** `Table 12: children in foster care by age` → `Table 12`: a tab has no room for the rest, which is the title of its sheet. */
const tableNumber = (caption: string): string => /^Table \d+(?=:)/.exec(caption)?.[0] ?? caption

export function writeBook(paper: Paper, record: PrintedRecord): Book {
  const allNotes = sheetNotes(paper)
  // The four sheets that every workbook has take their names first, whatever a topic is called.
  const fixed = ['Cover', 'Contents', 'Notes', 'Figures']
  const ofPaper: { title: string; draw: MakeSheet }[] = [
    ...summariesOf(paper).map(block => ({
      title: 'Summary',
      draw: (name: string, table: string) => summarySheet(paper, block, name, table),
    })),
    ...topicsOf(paper).map(block => ({
      title: block.title,
      draw: (name: string, table: string) => topicSheet(paper, block, allNotes, name, table),
    })),
    ...sectionTablesOf(paper).map(block => ({
      title: tableNumber(block.caption),
      draw: (name: string, table: string) => sectionTableSheet(paper, block, allNotes, name, table),
    })),
  ]
  const names = sheetNames([...fixed, ...ofPaper.map(one => one.title)])
  const tables = tableNames(names)
  const [coverName = '', contentsName = '', notesName = '', figuresName = ''] = names
  const [, contentsTable = '', notesTable = '', figuresTable = ''] = tables

  const first = coverSheet(paper, coverName)
  const others = [
    notesSheet(notesName, notesTable, allNotes),
    ...ofPaper.map(({ draw }, at) => draw(names[at + fixed.length] ?? '', tables[at + fixed.length] ?? '')),
    figuresSheet(paper, figureRows(paper, record), figuresName, figuresTable),
  ]
  return {
    title: bookTitle(paper),
    subject: `${paper.committee}: figures as at ${paper.asAt.name}`,
    description: `Every figure of the paper “${paper.title}”, ${paper.period.name}, as printed in it.`,
    creator: paper.council,
    language: paper.language,
    day: paper.asAt.day,
    sheets: [first, contentsSheet(contentsName, contentsTable, [first, ...others]), ...others].map(fitWidths),
  }
}
