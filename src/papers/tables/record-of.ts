// The record of what a table prints. In: the table and its filled rows. Out: a place for every figure in its
// cells, and its verdicts with the figures that were judged.
import { parseReference, sayReference } from '../../terms/figure-reference.ts'
import { type DataTable, headersOf, type TableCell } from '../paper.ts'
import type { PrintedPlace, PrintedRecord, PrintedVerdict } from '../printed.ts'
import type { PlannedCell, PlannedRow } from './table-plan.ts'

/** A row whose cells keep their plan. */
export interface FilledRow extends Pick<PlannedRow, 'kind' | 'label'> {
  readonly cells: readonly { readonly want: PlannedCell; readonly cell: TableCell }[]
}

export function recordOf(table: DataTable, rows: readonly FilledRow[], council: string): PrintedRecord {
  const { caption } = table
  const headers = headersOf(table)
  return {
    places: rows.flatMap(row => placesIn(row, caption, headers, council)),
    verdicts: rows.flatMap(row => verdictsIn(row, caption, council)),
  }
}

function placesIn(
  { kind, label, cells }: FilledRow,
  table: string,
  headers: readonly string[],
  council: string,
): PrintedPlace[] {
  return cells.flatMap(({ cell }, at) => {
    const column = headers[at] ?? ''
    // Another area has its own row or its own column.
    const area = kind === 'comparator' ? label : column
    return refsIn(cell).map((figure): PrintedPlace => {
      const isOwn = parseReference(figure, council)?.area === council
      return { figure, table, row: label, column, in: 'section', ...(!isOwn && { area }) }
    })
  })
}

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
