// The tidy data of a paper. In: a paper. Out: CSV, one row a figure (RFC 4180).
import type { Paper } from '../../papers/paper.ts'
import { csvColumns } from './columns.ts'
import { figureRows } from './figure-rows.ts'
import { inertText } from './inert.ts'

/** Without it Excel opens a CSV in the machine's own code page, and prints £ and − as rubbish. Readers of UTF-8 pass over it. */
const BYTE_ORDER_MARK = '\uFEFF'

export function figuresCsv(paper: Paper): string {
  const rows = figureRows(paper).map(row => csvColumns.map(column => {
    const text = column.of(row) ?? ''
    return column.datatype === 'decimal' && isNumber(text) ? text : quoted(inertText(text))
  }))
  return BYTE_ORDER_MARK + [csvColumns.map(column => column.name), ...rows].map(cells => `${cells.join(',')}\r\n`).join('')
}

const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text)
const quoted = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
