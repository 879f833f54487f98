// Lists the rows of returns that were repaired or left out. In: counted returns. Out: CSV, one line for each row, by
// file and row, with its metadata. It does not name any child.
import type { CountedReturn } from '../../counting/counter.ts'
import type { Paper } from '../../papers/paper.ts'
import { fileName } from '../../terms/origin.ts'
import { csvwMetadata, type DataColumn } from './csvw.ts'
import { csvFile, csvText } from './write/write-csv.ts'

export const repairColumns: readonly DataColumn[] = [
  {
    name: 'return',
    title: 'Return',
    datatype: 'string',
    isRequired: true,
    description: 'The id of the return, as in data/definitions/returns.',
  },
  {
    name: 'table',
    title: 'Table',
    datatype: 'string',
    isRequired: true,
    description: 'The table of the return.',
  },
  {
    name: 'folder',
    title: 'Folder',
    datatype: 'string',
    description: 'The folder of the file: its year, where each year has its own folder.',
  },
  {
    name: 'file',
    title: 'File',
    datatype: 'string',
    isRequired: true,
    description: 'The name of the file.',
  },
  {
    name: 'row',
    title: 'Row',
    datatype: 'integer',
    isRequired: true,
    description:
      'The row in the file or sheet, counted from 1, as an editor or a spreadsheet shows it. In XML it is the number of the record.',
  },
  {
    name: 'what',
    title: 'What was done',
    datatype: 'string',
    isRequired: true,
    oneOf: ['left out', 'repaired'],
    description: 'Whether the row was left out, or repaired and used.',
  },
  {
    name: 'why',
    title: 'Why',
    datatype: 'string',
    isRequired: true,
    description: 'Why, or what was repaired. The same row may be repaired more than once.',
  },
]

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
  return csvFile([repairColumns.map(({ name }) => name), ...lines.map(cells => cells.map(csvText))])
}

export const repairsMetadata = (paper: Paper): string =>
  csvwMetadata({
    file: 'repairs.csv',
    language: paper.language,
    about: {
      title: `${paper.title}, ${paper.period.name}: rows left out or repaired`,
      creator: paper.council,
      date: paper.asAt.day,
      description:
        'Each row of the returns behind the paper that was left out or repaired, and why. All other rows were used as they are.',
    },
    notes: [],
    columns: repairColumns,
  })

/** The year, where each year has its own folder. */
const folderOf = (path: string) => path.split('/').at(-2) ?? ''
