// Reads the records of a CSV file one at a time. In: its text. Out: the cells of each record.
import { findDelimiter } from '../read-csv.ts'
import type { Visit } from './raw-table.ts'

/**
 * Return files hardly ever have a quotation mark. Without one a line is a record and can be split at the
 * delimiter, which is several times faster. With one, csv-parse reads the whole file.
 */
export async function recordsOf(text: string): Promise<(visit: Visit) => void> {
  const delimiter = findDelimiter(text)
  if (!text.includes('"'))
    return visit => eachLine(text.includes('\n') ? text : text.replaceAll('\r', '\n'), delimiter, visit)
  const { parse } = await import('csv-parse/sync')
  const records: string[][] = parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  })
  return visit => {
    records.some((cells, i) => visit(cells, i + 1) === true)
  }
}

function eachLine(text: string, delimiter: string, visit: Visit): void {
  const cells: string[] = []
  for (let start = 0, row = 1; start < text.length; row++) {
    const newline = text.indexOf('\n', start)
    const next = newline < 0 ? text.length : newline
    // A carriage return stays at the end of the last cell, where it counts as a space.
    const line = text.slice(start, next)
    cells.length = 0
    let from = 0
    for (let to = line.indexOf(delimiter); to >= 0; to = line.indexOf(delimiter, from)) {
      cells.push(line.slice(from, to))
      from = to + 1
    }
    cells.push(line.slice(from))
    if (visit(cells, row) === true) return
    start = next + 1
  }
}
