// The data edition of a paper: its figures for spreadsheets and for programs. In: a paper. Out: files by name.
import type { Paper } from '../../papers/paper.ts'
import type { PrintedRecord } from '../../papers/printed.ts'
import { metadataFileOf } from './csvw.ts'
import { figuresCsv } from './figures-csv.ts'
import { figuresMetadata } from './figures-metadata.ts'
import { ods } from './write/ods.ts'
import { xlsx } from './write/xlsx.ts'
import { writeBook } from './write-book.ts'

export function dataEdition(paper: Paper, record: PrintedRecord): Map<string, Uint8Array | string> {
  const book = writeBook(paper, record)
  return new Map<string, Uint8Array | string>([
    ['figures.xlsx', xlsx(book)],
    ['figures.ods', ods(book)],
    ['figures.csv', figuresCsv(paper, record)],
    [metadataFileOf('figures.csv'), figuresMetadata(paper, record)],
  ])
}
