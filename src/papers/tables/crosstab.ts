// One group map down and another across, at the paper's own date. In: one indicator by the parts of both.
// Out: the plan of a table that adds up both ways.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { Group } from '../../definitions/group.ts'
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { TableDefinition } from '../../definitions/paper-definition.ts'
import { rowsOfGroup, sayEditions } from '../../figures/rows-of-group.ts'
import { columnsOfTime, periodIn, type TimeColumn, whenIn } from '../../figures/times.ts'
import { formatPart } from '../../terms/part.ts'
import type { Period } from '../../terms/period.ts'
import { groupOf } from '../paper-writing.ts'
import { sayCellKind, titledTable } from './caption.ts'
import { totalLabel } from './empty-rows.ts'
import { type CellForm, ownFigure, plannedCellFor } from './planned-cells.ts'
import { tableNotes } from './table-notes.ts'
import type {
  EmptyCondition,
  PlannedCell,
  PlannedColumn,
  PlannedRow,
  PlanningContext,
  TablePlan,
} from './table-plan.ts'
import { largestSentence } from './table-sentences.ts'

type Rows = Extract<TableDefinition['rows'], { by: string }>

/** A row or a column; a total has no `part`. */
interface Across {
  readonly kind: 'item' | 'not-known' | 'total'
  readonly label: string
  readonly part?: string
  readonly leaveOutIfEmpty?: EmptyCondition
}

export function crosstabPlan(
  planning: PlanningContext,
  definition: TableDefinition,
  rows: Rows,
  across: string,
): TablePlan {
  const { definition: indicator } = indicatorOf(planning, rows.of)
  const column = ownColumn(planning)
  const period = periodIn(column, indicator)
  const groups = { down: groupOf(planning, rows.by), across: groupOf(planning, across) }
  const down = linesOf(planning, rows, groups.down, period)
  const over = [...linesOf(planning, rows, groups.across, period), totalOf(indicator, 'figure')]
  const planned = [...down, ...(rows.total ? [totalOf(indicator, definition.cell)] : [])].map(
    ({ kind, label, part, leaveOutIfEmpty }): PlannedRow => ({
      kind,
      label,
      cells: over.map(other => wantOf(planning, rows.of, period, definition.cell, [part, other.part])),
      ...(leaveOutIfEmpty !== undefined && { leaveOutIfEmpty }),
    }),
  )
  const cells = sayCellKind(definition, indicator.unit, `each column's total`)
  return {
    ...titledTable(planning, definition, `${whenIn(column, indicator)}, ${cells}`),
    says: largestSentence(planning, indicator, column, down),
    rowHeading: groups.down.title,
    columns: over.map(
      ({ label, leaveOutIfEmpty }): PlannedColumn => ({
        title: label,
        holds: 'figures',
        ...(leaveOutIfEmpty !== undefined && { leaveOutIfEmpty }),
      }),
    ),
    rows: planned,
    notes: tableNotes(planning, {
      declared: definition.notes,
      indicators: [indicator],
      editions: [...sayEditions(groups.down, [period]), ...sayEditions(groups.across, [period])],
      form: definition.cell,
      rows: planned,
    }),
  }
}

function ownColumn(planning: PlanningContext): TimeColumn {
  const column = columnsOfTime(planning, 1).at(-1)
  if (column === undefined) throw new Error('a paper without a period of its own')
  return column
}

/** The rows of a map. A row may be left out where its total over the other map is nil. */
const linesOf = (
  planning: PlanningContext,
  { of, 'leave-out-empty': mayBeLeftOut }: Rows,
  group: Group,
  period: Period,
): (Across & { readonly part: string; isIn(period: Period): boolean })[] =>
  rowsOfGroup(group, [period]).map(({ id, label, kind, isIn }) => {
    const part = formatPart({ group: group.id, row: id })
    const whole = ownFigure(planning, of, period, part)
    return { kind, label, part, isIn, ...(mayBeLeftOut && { leaveOutIfEmpty: { kind, of: [whole] } }) }
  })

const totalOf = (indicator: IndicatorDefinition, form: CellForm): Across => ({
  kind: 'total',
  label: totalLabel(indicator, form),
})

/** A share is of its column's total, which is the last row. */
function wantOf(
  planning: PlanningContext,
  indicator: string,
  period: Period,
  form: CellForm,
  [down, across]: readonly [string | undefined, string | undefined],
): PlannedCell {
  const part = [down, across].filter(one => one !== undefined).join(';')
  const figure = ownFigure(planning, indicator, period, part === '' ? undefined : part)
  return plannedCellFor(down === undefined ? 'figure' : form, figure, across)
}
