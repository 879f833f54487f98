// The tidy data of a paper. In: a paper and its record. Out: CSV (RFC 4180), one row for each figure.
import type { Paper } from '../../papers/paper.ts'
import type { PrintedRecord } from '../../papers/printed.ts'
import { csvColumns } from './data-columns.ts'
import { figureRows } from './figure-rows.ts'
import { csvFile, csvText } from './write/write-csv.ts'

export function figuresCsv(paper: Paper, record: PrintedRecord): string {
  const rows = figureRows(paper, record).map(row =>
    csvColumns.map(column => {
      const text = column.of(row) ?? ''
      return column.datatype === 'decimal' && isNumber(text) ? text : csvText(text)
    }),
  )
  return csvFile([csvColumns.map(column => column.name), ...rows])
}

const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text)
