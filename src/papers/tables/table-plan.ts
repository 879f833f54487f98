// The plan of a table: which figures its cells want, before anything is known of their values. In the making
// of a table it stands before the look-up of values; between the two, figures can be withheld.
import type { Figure, RatingCell } from '../../figures/figure.ts'
import type { GroupRow } from '../../figures/rows-of-group.ts'
import type { FigureReference } from '../../terms/figure-reference.ts'
import type { DataTable } from '../paper.ts'
import type { Writing } from '../writing.ts'

/** What a plan is made from: all that is known without looking up a value. */
export type Planning = Omit<Writing, 'figures' | 'valueAt'>

export interface TablePlan extends Pick<DataTable, 'id' | 'caption' | 'rowHeading' | 'bands'> {
  readonly columns: readonly PlannedColumn[]
  readonly rows: readonly PlannedRow[]
  readonly says: readonly (string | TableSentence)[]
  /** Each is printed once. */
  readonly notes: readonly (string | TableNote)[]
}

/** No column under a band is left out. */
export type PlannedColumn = DataTable['columns'][number] & { readonly leaveOutIfEmpty?: Emptiness }

export interface PlannedRow extends Pick<DataTable['rows'][number], 'kind' | 'label'> {
  readonly cells: readonly Want[]
  readonly leaveOutIfEmpty?: Emptiness
}

/** The figures that tell whether anything stands in a row or a column. */
export interface Emptiness {
  readonly kind: GroupRow['kind']
  readonly of: readonly FigureReference[]
}

/** What a cell wants. */
export type Want =
  | { readonly want: 'text'; readonly text: string }
  /** Below it may stand a period in words. */
  | { readonly want: 'figure'; readonly of: FigureReference; readonly below?: string }
  /** Below it stands what it was divided from: `108 of 157`. */
  | { readonly want: 'ratio'; readonly of: FigureReference }
  /** The share stands after the figure, where there is one. */
  | {
      readonly want: 'count-and-share'
      readonly of: FigureReference
      readonly share: FigureReference
    }
  /** Below it stands its range, where that is wider than the figure. */
  | {
      readonly want: 'figure-in-range'
      readonly of: FigureReference
      readonly low: FigureReference
      readonly high: FigureReference
    }
  | LatestWant
  /** A text that is made from a figure. */
  | { readonly want: 'words'; readonly of: FigureReference; say(figure: Figure): string }
  /** With the figure that was judged; none where an action of a plan was. */
  | { readonly want: 'verdict'; readonly rating: RatingCell; readonly judged?: FigureReference }

/**
 * The first of these figures that has a number, with its period below it; the first of them where none has.
 * Where no other place has a number of them either, a text stands there instead.
 */
export interface LatestWant {
  readonly want: 'latest'
  /** The latest first. */
  readonly of: readonly [FigureReference, ...FigureReference[]]
  readonly elsewhere: readonly FigureReference[]
  readonly orElse: string
}

/**
 * A sentence over a table that depends on values: it may ask for these figures alone, and need not ask for
 * all.
 */
export interface TableSentence {
  readonly of: readonly FigureReference[]
  /** Nothing where the figures do not bear it out. */
  say(asked: SentenceFigures): string | undefined
}

/** What a sentence may ask while its table is filled. */
export interface SentenceFigures {
  figure(reference: FigureReference): Figure
  /** Whether a row or a column is left out. */
  isLeftOut(emptiness: Emptiness | undefined): boolean
}

/** Notes under a table that depend on what its cells came to be. */
export type TableNote = (rows: DataTable['rows'], figureAt: (ref: string) => Figure | undefined) => string[]
