// A table of texts for the methods annex. Its numbers count rows; they are not figures of the paper. In:
// labels with their texts. Out: the plan of a table.
import { titled } from '../../tables/caption.ts'
import type { Planning, TablePlan } from '../../tables/table-plan.ts'
import { textWant } from '../../tables/wants.ts'

export interface WordsGiven {
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
  planning: Planning,
  { id, title, rowHeading, columns, rows, notes = [] }: WordsGiven,
): TablePlan => ({
  ...titled(planning, id, title),
  says: [],
  rowHeading,
  columns,
  rows: rows.map(({ kind, label, texts }) => ({
    kind: kind ?? 'item',
    label,
    cells: texts.map(textWant),
  })),
  notes,
})

type Heading = WordsGiven['columns'][number]
export const words = (title: string): Heading => ({ title, holds: 'words' })
export const numbers = (title: string): Heading => ({ title, holds: 'figures' })
