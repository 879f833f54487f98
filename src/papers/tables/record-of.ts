// The record of what a table prints. In: the table, and its rows as they were filled. Out: a place for every
// figure in its cells, and its verdicts with the figures that were judged.
import { sayReference } from '../../terms/figure-reference.ts'
import { type DataTable, headersOf, type TableCell } from '../paper.ts'
import { NOTHING_PRINTED, type Place, type Printed, type PrintedVerdict } from '../printed.ts'
import type { PlannedRow, Want } from './table-plan.ts'

/** A row whose cells still say what they wanted. */
export interface FilledRow extends Pick<PlannedRow, 'kind' | 'label'> {
  readonly cells: readonly { readonly want: Want; readonly cell: TableCell }[]
}

export function recordOf(table: DataTable, rows: readonly FilledRow[], council: string): Printed {
  const { id, caption } = table
  const headers = headersOf(table)
  return {
    ...NOTHING_PRINTED,
    tables: [{ id, caption }],
    places: rows.flatMap(row => placesIn(row, caption, headers)),
    verdicts: rows.flatMap(row => verdictsIn(row, caption, council)),
  }
}

const placesIn = ({ label, cells }: FilledRow, table: string, headers: readonly string[]): Place[] =>
  cells.flatMap(({ cell }, at) =>
    refsIn(cell).map(
      (figure): Place => ({ figure, table, row: label, column: headers[at] ?? '', in: 'section' }),
    ),
  )

/** A count comes before its share. */
function refsIn(cell: TableCell): string[] {
  if (cell.cell !== 'figure') return []
  return cell.share === undefined ? [cell.figure.ref] : [cell.figure.ref, cell.share.ref]
}

const verdictsIn = ({ label, cells }: FilledRow, table: string, council: string): PrintedVerdict[] =>
  cells.flatMap(({ want }) =>
    want.want === 'verdict'
      ? [
          {
            ...(want.judged !== undefined && { figure: sayReference(want.judged, council) }),
            row: label,
            table,
            rating: want.rating,
          },
        ]
      : [],
  )
