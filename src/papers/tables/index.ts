// The tables of sections, by what their rows are: one line for each leaf. In: a declared table. Out: a table
// of figures.
import type { TableDefinition } from '../../definitions/paper.ts'
import type { DataTable } from '../paper.ts'
import type { Writing } from '../writing.ts'
import { areaTable } from './by-area.ts'
import { groupTable } from './by-group.ts'
import { indicatorTable } from './by-indicator.ts'
import { crosstab } from './crosstab.ts'

export function writeTable(writing: Writing, definition: TableDefinition): DataTable {
  const { rows, across } = definition
  if ('areas' in rows) return areaTable(writing, definition, rows)
  if ('indicators' in rows) return indicatorTable(writing, definition, rows)
  return across === undefined
    ? groupTable(writing, definition, rows)
    : crosstab(writing, definition, rows, across)
}
