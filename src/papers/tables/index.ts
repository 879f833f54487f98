// The tables of sections, by the kind of their rows: one line for each leaf. In: a declared table. Out: a
// table of figures.
import type { TableDefinition } from '../../definitions/paper-definition.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { tablePart, type WrittenPart } from '../written-part.ts'
import { areaPlan } from './by-area.ts'
import { groupPlan } from './by-group.ts'
import { indicatorPlan } from './by-indicator.ts'
import { crosstabPlan } from './crosstab.ts'
import { fillTable } from './fill-table.ts'
import type { PlanningContext, TablePlan } from './table-plan.ts'

export const writeTable = (writing: PaperWriting, definition: TableDefinition): readonly WrittenPart[] => [
  tablePart(fillTable(writing, planTable(writing, definition))),
]

export function planTable(planning: PlanningContext, definition: TableDefinition): TablePlan {
  const { rows, across } = definition
  if ('areas' in rows) return areaPlan(planning, definition, rows)
  if ('indicators' in rows) return indicatorPlan(planning, definition, rows)
  return across === undefined
    ? groupPlan(planning, definition, rows)
    : crosstabPlan(planning, definition, rows, across)
}
