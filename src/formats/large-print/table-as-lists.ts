// A table with columns of words, which large print has no room for. In: the table. Out: tables of two columns, one for each
// heading between its rows: under the label of a row, what each column says of it.
import { type DataTable, headersOf } from '../../papers/paper.ts'

type Row = DataTable['rows'][number]

export function tableAsLists(table: DataTable): DataTable[] {
  const groups = underHeadings(table.rows)
  return groups.map(({ heading, rows }, at) => ({
    id: at === 0 ? table.id : `${table.id}-${at + 1}`,
    caption: heading === undefined ? table.caption : `${table.caption}: ${heading}`,
    ...(at > 0 && { isContinued: true as const }),
    says: at === 0 ? table.says : [],
    rowHeading: table.rowHeading,
    columns: [{ title: 'Figures and words', holds: 'words' }],
    rows: rows.flatMap(row => [
      { kind: 'heading' as const, label: row.label, cells: [] },
      ...entriesOf(row, table),
    ]),
    notes: at === groups.length - 1 ? table.notes : [],
  }))
}

/** An empty text is left out. */
const entriesOf = ({ cells }: Row, table: DataTable): Row[] =>
  headersOf(table).flatMap((label, at): Row[] => {
    const cell = cells[at]
    return cell === undefined || (cell.cell === 'text' && cell.text === '')
      ? []
      : [{ kind: 'item', label, cells: [cell] }]
  })

function underHeadings(rows: readonly Row[]): { heading?: string; rows: Row[] }[] {
  const groups: { heading?: string; rows: Row[] }[] = []
  for (const row of rows) {
    if (row.kind === 'heading') groups.push({ heading: row.label, rows: [] })
    else if (groups.length === 0) groups.push({ rows: [row] })
    else groups.at(-1)?.rows.push(row)
  }
  return groups.filter(group => group.rows.length > 0)
}
