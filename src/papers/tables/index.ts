// The tables of sections, by the kind of their rows: one line for each leaf. In: a declared table. Out: a
// table of figures.
import type { TableDefinition } from '../../definitions/paper-definition.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { tablePart, type WrittenPart } from '../written-part.ts'
import { areaPlan } from './by-area.ts'
import { councilPlan } from './by-council.ts'
import { groupPlan } from './by-group.ts'
import { indicatorPlan } from './by-indicator.ts'
import { crosstabPlan } from './crosstab.ts'
import { fillTable } from './fill-table.ts'
import type { TablePlan } from './table-plan.ts'

export const writeTable = (writing: PaperWriting, definition: TableDefinition): readonly WrittenPart[] => [
  tablePart(fillTable(writing, planTable(writing, definition))),
]

export function planTable(writing: PaperWriting, definition: TableDefinition): TablePlan {
  const { rows, across } = definition
  if ('funnel' in rows) return councilPlan(writing, definition, rows)
  if ('areas' in rows) return areaPlan(writing, definition, rows)
  if ('indicators' in rows) return indicatorPlan(writing, definition, rows)
  return across === undefined
    ? groupPlan(writing, definition, rows)
    : crosstabPlan(writing, definition, rows, across)
}
