// A table that is wider than a sheet of large print. In: the table, and how many columns of figures fit. Out: tables one
// below another, each with the labels of the rows again.
// Worked: 17 columns of figures, five of which fit, are four tables of 5, 5, 5 and 2.
import type { DataTable } from '../../papers/paper.ts'

type Bands = NonNullable<DataTable['bands']>

/** A column of words is as wide as two of figures. */
const WIDTHS = { figures: 1, words: 2 } as const

export function cutTable(table: DataTable, columnsThatFit: number): DataTable[] {
  const starts = startsOf(table.columns, columnsThatFit)
  if (starts.length <= 1) return [table]
  return starts.map((from, at) => ({
    ...partOf(table, from, starts[at + 1] ?? table.columns.length),
    id: at === 0 ? table.id : `${table.id}-${at + 1}`,
    caption: `${table.caption}, part ${at + 1} of ${starts.length}`,
    ...(at > 0 && { isContinued: true as const }),
    says: at === 0 ? table.says : [],
    notes: at === starts.length - 1 ? table.notes : [],
  }))
}

/** The first column of each part. */
function startsOf(columns: DataTable['columns'], columnsThatFit: number): number[] {
  const starts: number[] = []
  let room = 0
  for (const [at, { holds }] of columns.entries()) {
    if (starts.length === 0 || WIDTHS[holds] > room) {
      starts.push(at)
      room = columnsThatFit
    }
    room -= WIDTHS[holds]
  }
  return starts
}

const partOf = (table: DataTable, from: number, to: number): DataTable => ({
  ...table,
  ...(table.bands && { bands: bandsOver(table.bands, from, to) }),
  columns: table.columns.slice(from, to),
  rows: table.rows.map(row => (row.kind === 'heading' ? row : { ...row, cells: row.cells.slice(from, to) })),
})

/** A band that is cut stands over each part of its columns. */
function bandsOver(bands: Bands, from: number, to: number): Bands {
  let start = 0
  return bands.flatMap(band => {
    const span = Math.min(start + band.span, to) - Math.max(start, from)
    start += band.span
    return span > 0 ? [{ ...band, span }] : []
  })
}
