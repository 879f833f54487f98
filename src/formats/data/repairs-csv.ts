// What became of the rows of returns that were not simply used. In: counted returns. Out: CSV, one line a
// row, by file and row; no child is named.
import type { CountedReturn } from '../../counting/counter.ts'
import { fileName } from '../../terms/origin.ts'
import { csvFile, csvText } from './write/csv.ts'

const HEADINGS = ['return', 'table', 'folder', 'file', 'row', 'what', 'why'] as const

/** Rows read = rows used + rows left out; a mended row is used. */
export function repairsCsv(returns: readonly CountedReturn[]): string {
  const lines = returns.flatMap(({ source, files, accounts }) =>
    accounts.flatMap(({ table, file, leftOut, mended }) => {
      const path = files[file]?.file ?? ''
      const told = (what: string, tallies: typeof leftOut) =>
        tallies.flatMap(({ what: why, rows }) =>
          rows.map(row => [source, table, folderOf(path), fileName(path), String(row), what, why]),
        )
      return [...told('left out', leftOut), ...told('mended', mended)]
    }),
  )
  return csvFile([HEADINGS, ...lines.map(cells => cells.map(csvText))])
}

/** Where each year is a folder, it tells which. */
const folderOf = (path: string) => path.split('/').at(-2) ?? ''
