// Lists the rows of returns that were repaired or left out. In: counted returns. Out: CSV, one line for each row, by
// file and row. It does not name any child.
import type { CountedReturn } from '../../counting/counter.ts'
import { fileName } from '../../terms/origin.ts'
import { csvFile, csvText } from './write/write-csv.ts'

const HEADINGS = ['return', 'table', 'folder', 'file', 'row', 'what', 'why'] as const

/** Rows read = rows used + rows left out; a repaired row is used. */
export function repairsCsv(returns: readonly CountedReturn[]): string {
  const lines = returns.flatMap(({ source, files, accounts }) =>
    accounts.flatMap(({ table, file, leftOut, repaired }) => {
      const path = files[file]?.file ?? ''
      const linesOf = (what: string, tallies: typeof leftOut) =>
        tallies.flatMap(({ what: why, rows }) =>
          rows.map(row => [source, table, folderOf(path), fileName(path), String(row), what, why]),
        )
      return [...linesOf('left out', leftOut), ...linesOf('repaired', repaired)]
    }),
  )
  return csvFile([HEADINGS, ...lines.map(cells => cells.map(csvText))])
}

/** The year, where each year has its own folder. */
const folderOf = (path: string) => path.split('/').at(-2) ?? ''
