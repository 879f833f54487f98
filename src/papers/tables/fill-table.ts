// The second step of a table: fills its plan with values. In: the plan. Out: the table with its sentences and
// notes, and the record of what it prints.
import type { DataTable } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import type { WrittenTable } from '../written-part.ts'
import { fillCell } from './fill-cell.ts'
import { type FilledRow, recordOf } from './record-of.ts'
import type { PlannedColumn, TablePlan } from './table-plan.ts'
import { valuesNeeded } from './values-needed.ts'

export function fillTable(writing: PaperWriting, plan: TablePlan): WrittenTable {
  const values = valuesNeeded(writing, plan)
  const isKept = plan.columns.map(({ leaveOutIfEmpty }) => !values.isLeftOut(leaveOutIfEmpty))
  const filled = plan.rows
    .filter(({ leaveOutIfEmpty }) => !values.isLeftOut(leaveOutIfEmpty))
    .map(
      ({ kind, label, cells }): FilledRow => ({
        kind,
        label,
        cells: cells.filter((_, at) => isKept[at]).map(want => ({ want, cell: fillCell(values, want) })),
      }),
    )
  const rows = filled.map(({ kind, label, cells }) => ({ kind, label, cells: cells.map(({ cell }) => cell) }))
  const { id, caption, rowHeading, bands } = plan
  const table: DataTable = {
    id,
    caption,
    says: plan.says.flatMap(sentence =>
      typeof sentence === 'string' ? sentence : (sentence.say(values) ?? []),
    ),
    rowHeading,
    ...(bands !== undefined && { bands }),
    columns: plan.columns.filter((_, at) => isKept[at]).map(headingOf),
    rows,
    notes: notesUnder(writing, plan, rows),
  }
  return { table, printed: recordOf(table, filled, writing.areas.council.id) }
}

const headingOf = ({ leaveOutIfEmpty: _, ...heading }: PlannedColumn): DataTable['columns'][number] => heading

const notesUnder = ({ figures }: PaperWriting, { notes }: TablePlan, rows: DataTable['rows']): string[] => [
  ...new Set(notes.flatMap(note => (typeof note === 'string' ? note : note(rows, figures.at)))),
]
