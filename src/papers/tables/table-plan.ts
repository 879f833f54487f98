// The plan of a table: which figures its cells need, before their values are looked up. Between the plan and
// the lookup, figures can be withheld.
import type { Figure, RatingCell } from '../../figures/figure.ts'
import type { GroupRow } from '../../figures/rows-of-group.ts'
import type { FigureReference } from '../../terms/figure-reference.ts'
import type { DataTable } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'

/** What a plan is made from: everything that is known without looking up a value. */
export type PlanningContext = Omit<PaperWriting, 'figures' | 'valueAt'>

export interface TablePlan extends Pick<DataTable, 'id' | 'caption' | 'rowHeading' | 'bands'> {
  readonly columns: readonly PlannedColumn[]
  readonly rows: readonly PlannedRow[]
  readonly says: readonly (string | TableSentence)[]
  /** Each is printed once. */
  readonly notes: readonly (string | TableNote)[]
}

/** No column under a band is left out. */
export type PlannedColumn = DataTable['columns'][number] & { readonly leaveOutIfEmpty?: EmptyCondition }

export interface PlannedRow extends Pick<DataTable['rows'][number], 'kind' | 'label'> {
  readonly cells: readonly PlannedCell[]
  readonly leaveOutIfEmpty?: EmptyCondition
}

/** The figures that decide whether a row or a column is empty. */
export interface EmptyCondition {
  readonly kind: GroupRow['kind']
  readonly of: readonly FigureReference[]
}

/** What a cell will print. */
export type PlannedCell =
  | { readonly want: 'text'; readonly text: string }
  | { readonly want: 'sign'; readonly symbol: string; readonly word: string }
  /** `below` may be a period in words, printed under the figure. */
  | { readonly want: 'figure'; readonly of: FigureReference; readonly below?: string }
  /** With its numerator and denominator under it: `108 of 157`. */
  | { readonly want: 'ratio'; readonly of: FigureReference }
  /** The share follows the figure, where there is one. */
  | {
      readonly want: 'count-and-share'
      readonly of: FigureReference
      readonly share: FigureReference
    }
  /** With its range under it, where that is wider than the figure. */
  | {
      readonly want: 'figure-in-range'
      readonly of: FigureReference
      readonly low: FigureReference
      readonly high: FigureReference
    }
  | LatestFigureCell
  /** A text that is made from a figure. */
  | { readonly want: 'words'; readonly of: FigureReference; say(figure: Figure): string }
  /** With the figure that was judged; absent for an action of a plan. */
  | { readonly want: 'verdict'; readonly rating: RatingCell; readonly judged?: FigureReference }

/**
 * The first of these figures that is known, with its period under it; the first of them where none is known.
 * Where no area of `elsewhere` has a known figure either, the text `orElse`.
 */
export interface LatestFigureCell {
  readonly want: 'latest'
  /** The latest first. */
  readonly of: readonly [FigureReference, ...FigureReference[]]
  readonly elsewhere: readonly FigureReference[]
  readonly orElse: string
}

/**
 * A sentence over a table that depends on values. It may use only these figures, and need not use all of
 * them.
 */
export interface TableSentence {
  readonly of: readonly FigureReference[]
  /** Undefined where the figures do not support it. */
  say(figures: SentenceFigures): string | undefined
}

/** What a sentence may look up while its table is filled. */
export interface SentenceFigures {
  figure(reference: FigureReference): Figure
  /** Whether a row or a column is left out. */
  isLeftOut(emptiness: EmptyCondition | undefined): boolean
}

/** Notes under a table that depend on its filled cells. */
export type TableNote = (rows: DataTable['rows'], figureAt: (ref: string) => Figure | undefined) => string[]
