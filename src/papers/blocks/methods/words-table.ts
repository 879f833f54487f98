// A table of texts for the methods annex: its numbers count rows and are no figures of the paper. In: labels
// with their texts. Out: a table.
import type { DataTable } from '../../paper.ts'
import type { Writing } from '../../writing.ts'

export interface WordsGiven {
  /** Without `table-`. */
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

export const wordsTable = (
  writing: Writing,
  { id, title, rowHeading, columns, rows, notes = [] }: WordsGiven,
): DataTable => ({
  id: `table-${id}`,
  caption: `${writing.labels.table(`table-${id}`)}: ${title}`,
  says: [],
  rowHeading,
  columns,
  rows: rows.map(({ kind, label, texts }) => ({
    kind: kind ?? 'item',
    label,
    cells: texts.map(text => ({ cell: 'text', text })),
  })),
  notes,
})

export const words = (title: string) => ({ title, holds: 'words' }) as const
export const numbers = (title: string) => ({ title, holds: 'figures' }) as const
