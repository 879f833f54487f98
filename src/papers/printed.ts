// What a paper prints, recorded while it is written: its tables and charts, where each figure stands, and which
// verdict it carries. Formats, explain, evidence and comparison read this record; nothing looks for it again.
import type { DirectionCell, RatingCell } from '../figures/figure.ts'
import type { Chart } from './chart.ts'

export interface Printed {
  /** In the order of the paper. */
  readonly tables: readonly PrintedTable[]
  readonly charts: readonly PrintedChart[]
  readonly places: readonly Place[]
  readonly verdicts: readonly PrintedVerdict[]
}

export interface PrintedTable {
  /** Its anchor in the page. */
  readonly id: string
  /** `Table 3: children looked after by age`. */
  readonly caption: string
}

export interface PrintedChart {
  readonly chart: Chart
  /** The anchor that a list of figures leads to; none for a small chart inside a table, which has no number. */
  readonly anchor?: string
}

/** One figure in one cell of one table. */
export interface Place {
  /** The figure's reference. */
  readonly figure: string
  /** The caption of the table. */
  readonly table: string
  /** What the row is called where its cell is looked for: a label, or an indicator's reference. */
  readonly row: string
  /** The heading of its column, with the band over it. */
  readonly column: string
  /** Whether the table is about one indicator at a time, lists many beside each other, or is declared in a section. */
  readonly in: 'topic' | 'summary' | 'section'
  /** In a topic or a summary: the months, the closed years, or the latest figures of other areas. */
  readonly zone?: 'months' | 'years' | 'benchmarks'
}

/** A rating or a direction of travel beside the figure that it is about. */
export interface PrintedVerdict {
  /** The reference of the figure that was judged; none where an action of a plan was, which has no figure. */
  readonly figure?: string
  /** Where a reader finds it: the row and the caption of its table. */
  readonly row: string
  readonly table: string
  readonly rating?: RatingCell
  readonly direction?: DirectionCell
}

export const NOTHING_PRINTED: Printed = { tables: [], charts: [], places: [], verdicts: [] }

/** In their order. */
export const allPrinted = (pieces: readonly Printed[]): Printed => ({
  tables: pieces.flatMap(piece => piece.tables),
  charts: pieces.flatMap(piece => piece.charts),
  places: pieces.flatMap(piece => piece.places),
  verdicts: pieces.flatMap(piece => piece.verdicts),
})
