// The tables of sections, by the kind of their rows: one line for each leaf. In: a declared table. Out: a
// table of figures.
import type { TableDefinition } from '../../definitions/paper.ts'
import type { Writing } from '../writing.ts'
import { tablePart, type WrittenPart } from '../written-part.ts'
import { areaPlan } from './by-area.ts'
import { groupPlan } from './by-group.ts'
import { indicatorPlan } from './by-indicator.ts'
import { crosstabPlan } from './crosstab.ts'
import { fillTable } from './fill-table.ts'
import type { Planning, TablePlan } from './table-plan.ts'

export const writeTable = (writing: Writing, definition: TableDefinition): readonly WrittenPart[] => [
  tablePart(fillTable(writing, planTable(writing, definition))),
]

export function planTable(planning: Planning, definition: TableDefinition): TablePlan {
  const { rows, across } = definition
  if ('areas' in rows) return areaPlan(planning, definition, rows)
  if ('indicators' in rows) return indicatorPlan(planning, definition, rows)
  return across === undefined
    ? groupPlan(planning, definition, rows)
    : crosstabPlan(planning, definition, rows, across)
}
