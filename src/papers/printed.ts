// What a paper prints, recorded while it is written: the table cell of each figure, and the verdict on it.
// The members' page, topic cards and charts only repeat what a table has. Formats, explain, evidence and
// comparison read this record, so that none of them searches the paper.
import type { ChanceRange, DirectionCell, RatingCell, SignalCell } from '../figures/figure.ts'

export interface PrintedRecord {
  /** In the order of the paper. */
  readonly places: readonly PrintedPlace[]
  readonly verdicts: readonly PrintedVerdict[]
}

/** One figure in one cell of one table. */
export interface PrintedPlace {
  /** The figure's reference. */
  readonly figure: string
  /** The caption of the table. */
  readonly table: string
  /** The row that a reader would look for: a label, or an indicator's reference. */
  readonly row: string
  /** The heading of its column, with the band over it. */
  readonly column: string
  /**
   * A topic's table shows one indicator in each column, the summary one in each row; a section declares its
   * own.
   */
  readonly in: 'topic' | 'summary' | 'section'
  /** The name of another area as printed there; absent for the council's own figures. */
  readonly area?: string
  /** In a topic or a summary: the months, the closed years, or the latest figures of other areas. */
  readonly zone?: 'months' | 'years' | 'benchmarks'
}

/** A rating, a direction of travel or a signal, with the figure that it is about. */
export interface PrintedVerdict {
  /** The reference of the figure that was judged; absent for an action of a plan, which has no figure. */
  readonly figure?: string
  /**
   * Where a reader finds it: the row and the caption of its table, or the reference and the title of its
   * topic.
   */
  readonly row: string
  readonly table: string
  readonly rating?: RatingCell
  readonly direction?: DirectionCell
  /** What the series says of its last month; absent where the council has no rules for it. */
  readonly signal?: SignalCell
  /** The range in which the figure may lie by chance alone. */
  readonly chanceRange?: ChanceRange
}

export const NOTHING_PRINTED: PrintedRecord = { places: [], verdicts: [] }

/** Joins the records in order. */
export const joinPrinted = (pieces: readonly PrintedRecord[]): PrintedRecord => ({
  places: pieces.flatMap(piece => piece.places),
  verdicts: pieces.flatMap(piece => piece.verdicts),
})
