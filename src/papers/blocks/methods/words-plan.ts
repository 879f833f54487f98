// A table of texts for the methods annex. Its numbers count rows; they are not figures of the paper. In:
// labels with their texts. Out: the plan of a table.
import { titled } from '../../tables/caption.ts'
import { plannedText } from '../../tables/planned-cells.ts'
import type { PlanningContext, TablePlan } from '../../tables/table-plan.ts'

export interface WordTable {
  /** Without the prefix `table-`. */
  readonly id: string
  readonly title: string
  readonly rowHeading: string
  readonly columns: readonly { readonly title: string; readonly holds: 'figures' | 'words' }[]
  readonly rows: readonly {
    readonly kind?: 'heading'
    readonly label: string
    readonly texts: readonly string[]
  }[]
  readonly notes?: readonly string[]
}

export const wordsPlan = (
  planning: PlanningContext,
  { id, title, rowHeading, columns, rows, notes = [] }: WordTable,
): TablePlan => ({
  ...titled(planning, id, title),
  says: [],
  rowHeading,
  columns,
  rows: rows.map(({ kind, label, texts }) => ({
    kind: kind ?? 'item',
    label,
    cells: texts.map(plannedText),
  })),
  notes,
})

type Heading = WordTable['columns'][number]
export const wordColumn = (title: string): Heading => ({ title, holds: 'words' })
export const numberColumn = (title: string): Heading => ({ title, holds: 'figures' })
