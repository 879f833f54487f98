// A row for each row of a group map, its total last. In: one indicator by its parts, over the columns of
// time. Out: a table that adds up.

import { indicatorOf } from '../../commentary/bearings.ts'
import type { TableDefinition } from '../../definitions/paper.ts'
import { rowsOfGroup, sayEditions } from '../../figures/rows-of-group.ts'
import { columnsOfTime, isPartOfYear, periodIn } from '../../figures/times.ts'
import { partOf } from '../../terms/part.ts'
import type { DataTable } from '../paper.ts'
import { groupOf, type Writing } from '../writing.ts'
import { captionOf, sayCells } from './caption.ts'
import { absentCell, cellFor, observed } from './cells.ts'
import { isEmptyRow, totalLabel } from './empty-rows.ts'
import { notesOf } from './notes.ts'
import { sayGroups } from './says.ts'
import { timeHeaders } from './time-headers.ts'

type Rows = Extract<TableDefinition['rows'], { by: string }>

export function groupTable(writing: Writing, definition: TableDefinition, rows: Rows): DataTable {
  const indicator = indicatorOf(writing, rows.of)
  const group = groupOf(writing, rows.by)
  const columns = columnsOfTime(writing, definition.years)
  const periods = columns.map(column => periodIn(column, indicator.definition))
  const partFor = (id: string) => partOf({ group: rows.by, row: id })
  const groupRows = rowsOfGroup(group, periods).filter(
    row =>
      !rows['leave-out-empty'] ||
      !isEmptyRow(
        row.kind,
        periods
          .filter(row.isIn)
          .map(period => observed(writing, { indicator, period, part: partFor(row.id) })),
      ),
  )
  const body: DataTable['rows'] = groupRows.map(row => ({
    kind: row.kind,
    label: row.label,
    cells: periods.map(period => {
      const shown = { indicator, period, part: partFor(row.id) }
      return row.isIn(period) ? cellFor(writing, definition.cell, shown) : absentCell(writing, shown)
    }),
  }))
  const total: DataTable['rows'] = rows.total
    ? [
        {
          kind: 'total',
          label: totalLabel(indicator, definition.cell),
          cells: periods.map(period => cellFor(writing, definition.cell, { indicator, period })),
        },
      ]
    : []
  const all = columns.some(column => isPartOfYear(column, indicator.definition))
    ? `each period's total`
    : `each year's total`
  return {
    id: `table-${definition.id}`,
    caption: captionOf(writing, definition, sayCells(definition, indicator.definition.unit, all)),
    says: sayGroups(
      writing,
      `table-${definition.id}`,
      indicator,
      columns,
      groupRows.map(({ id, label, isIn }) => ({ part: partFor(id), label, isIn })),
    ),
    rowHeading: group.title,
    columns: timeHeaders(columns, indicator.definition),
    rows: [...body, ...total],
    notes: notesOf(writing, {
      declared: definition.notes,
      indicators: [indicator],
      editions: sayEditions(group, periods),
      form: definition.cell,
      rows: [...body, ...total],
    }),
  }
}
