// What a paper prints, recorded while it is written: in which cell of which table a figure stands, and which
// verdict a figure carries. The page for members, the cards of topics and the charts repeat what a table has.
// Formats, explain, evidence and comparison read this record; nothing looks for it again.
import type { DirectionCell, RatingCell } from '../figures/figure.ts'

export interface Printed {
  /** In the order of the paper. */
  readonly places: readonly Place[]
  readonly verdicts: readonly PrintedVerdict[]
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
  /** What another area is called there; none for the council's own figures. */
  readonly area?: string
  /** In a topic or a summary: the months, the closed years, or the latest figures of other areas. */
  readonly zone?: 'months' | 'years' | 'benchmarks'
}

/** A rating or a direction of travel beside the figure that it is about. */
export interface PrintedVerdict {
  /** The reference of the figure that was judged; none where an action of a plan was, which has no figure. */
  readonly figure?: string
  /** Where a reader finds it: the row and the caption of its table, or the reference and the title of its topic. */
  readonly row: string
  readonly table: string
  readonly rating?: RatingCell
  readonly direction?: DirectionCell
}

export const NOTHING_PRINTED: Printed = { places: [], verdicts: [] }

/** In their order. */
export const allPrinted = (pieces: readonly Printed[]): Printed => ({
  places: pieces.flatMap(piece => piece.places),
  verdicts: pieces.flatMap(piece => piece.verdicts),
})
