// A row for each row of a group map, then the total. In: one indicator by its parts, over the time columns.
// Out: the plan of a table that adds up.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { TableDefinition } from '../../definitions/paper-definition.ts'
import { tableIdOf } from '../../definitions/parts/part-kind.ts'
import { type GroupRow, rowsOfGroup, sayEditions } from '../../figures/rows-of-group.ts'
import { columnsOfTime, isPartOfYear, periodIn } from '../../figures/times.ts'
import { formatPart } from '../../terms/part.ts'
import type { Period } from '../../terms/period.ts'
import { groupOf } from '../paper-writing.ts'
import { sayCellKind, titledTable } from './caption.ts'
import { totalLabel } from './empty-rows.ts'
import { ownFigure, plannedCellFor, plannedFigure } from './planned-cells.ts'
import { tableNotes } from './table-notes.ts'
import type { PlannedRow, PlanningContext, TablePlan } from './table-plan.ts'
import { type GroupPart, sayGroups } from './table-sentences.ts'
import { timeHeaders } from './time-headers.ts'

type Rows = Extract<TableDefinition['rows'], { by: string }>

export function groupPlan(planning: PlanningContext, definition: TableDefinition, rows: Rows): TablePlan {
  const { definition: indicator } = indicatorOf(planning, rows.of)
  const group = groupOf(planning, rows.by)
  const columns = columnsOfTime(planning, definition.years)
  const periods = columns.map(column => periodIn(column, indicator))
  const lines = rowsOfGroup(group, periods).map(row => lineOf(planning, rows, row, periods))
  const planned: PlannedRow[] = [
    ...lines.map(line => rowFor(planning, definition, rows.of, line, periods)),
    ...(rows.total
      ? [
          {
            kind: 'total' as const,
            label: totalLabel(indicator, definition.cell),
            cells: periods.map(period =>
              plannedCellFor(definition.cell, ownFigure(planning, rows.of, period)),
            ),
          },
        ]
      : []),
  ]
  const all = columns.some(column => isPartOfYear(column, indicator))
    ? `each period's total`
    : `each year's total`
  return {
    ...titledTable(planning, definition, sayCellKind(definition, indicator.unit, all)),
    says: sayGroups(planning, tableIdOf(definition.id), indicator, columns, lines),
    rowHeading: group.title,
    columns: timeHeaders(columns, indicator),
    rows: planned,
    notes: tableNotes(planning, {
      declared: definition.notes,
      indicators: [indicator],
      editions: sayEditions(group, periods),
      form: definition.cell,
      rows: planned,
    }),
  }
}

type GroupLine = GroupPart & Pick<GroupRow, 'kind'>

function lineOf(
  planning: PlanningContext,
  { by, of, 'leave-out-empty': mayBeLeftOut }: Rows,
  { id, kind, label, isIn }: GroupRow,
  periods: readonly Period[],
): GroupLine {
  const part = formatPart({ group: by, row: id })
  const figures = periods.filter(isIn).map(period => ownFigure(planning, of, period, part))
  return { part, kind, label, isIn, ...(mayBeLeftOut && { leaveOutIfEmpty: { kind, of: figures } }) }
}

/** Where the edition in force does not have the row, its mark is printed once, without a share. */
function rowFor(
  planning: PlanningContext,
  { cell }: TableDefinition,
  indicator: string,
  { part, kind, label, isIn, leaveOutIfEmpty }: GroupLine,
  periods: readonly Period[],
): PlannedRow {
  return {
    kind,
    label,
    cells: periods.map(period => {
      const figure = ownFigure(planning, indicator, period, part)
      return isIn(period) ? plannedCellFor(cell, figure) : plannedFigure(figure)
    }),
    ...(leaveOutIfEmpty !== undefined && { leaveOutIfEmpty }),
  }
}
