// The paper: a plain, serialisable value. Every number in it is a figure that became text once. What this
// room hands on.

import type { Prose } from '../commentary/prose.ts'
import type { DirectionCell, Figure, FigureCell, RatingCell } from '../figures/figure.ts'
import type { Chart } from './chart.ts'

export interface Paper {
  readonly id: string
  readonly title: string
  readonly council: string
  readonly committee: string
  readonly language: 'en-GB'
  /** `2017-01`, and as it is said. */
  readonly period: { readonly id: string; readonly name: string }
  /** The last day of the period: the paper's own date, since nothing reads the clock. */
  readonly asAt: { readonly day: string; readonly name: string }
  readonly look: string
  /** Short forms in its words, with what they stand for. */
  readonly abbreviations: readonly Abbreviation[]
  readonly blocks: readonly Block[]
  /**
   * The indicators of its sections' figures, whose tables do not say how they are called or counted: name,
   * and unit as `%` or `per 10,000`.
   */
  readonly indicators?: Readonly<Record<string, { readonly name: string; readonly unit: string }>>
  /** Every figure of the paper, by its reference. */
  readonly figures: Readonly<Record<string, Figure>>
}

export interface Abbreviation {
  readonly short: string
  readonly long: string
}

export type Block = Cover | MembersPage | Summary | Topic | Section | Changes | Notes

export interface Cover {
  readonly block: 'cover'
  readonly details: readonly { readonly label: string; readonly text: string }[]
  readonly notices: readonly string[]
}

/** One page for members: what is off target, what got worse, what improved, what is not known. */
export interface MembersPage {
  readonly block: 'members-page'
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly lists: readonly {
    readonly id: 'off-target' | 'worse' | 'improved' | 'not-known'
    readonly title: string
    readonly none: string
    readonly items: readonly {
      readonly ref: string
      readonly name: string
      readonly figure: string
      readonly reason: string
      readonly rating: RatingCell
    }[]
  }[]
}

export interface Summary {
  readonly block: 'summary'
  readonly id: string
  readonly title: string
  readonly caption: string
  readonly columns: {
    readonly months: readonly string[]
    readonly monthsBand: string
    readonly yearToDate: string
    readonly years: readonly string[]
    readonly comparators: readonly { readonly short: string; readonly name: string }[]
  }
  readonly groups: readonly { readonly title: string; readonly rows: readonly SummaryRow[] }[]
  readonly legend: Legend
}

export interface SummaryRow {
  readonly ref: string
  readonly name: string
  readonly goodIs: string
  readonly unit: string
  readonly months: readonly FigureCell[]
  readonly yearToDate: FigureCell
  readonly direction: DirectionCell
  readonly rating: RatingCell
  readonly bounds: { readonly red: string; readonly amber: string; readonly green: string }
  readonly years: readonly FigureCell[]
  readonly comparators: readonly FigureCell[]
  readonly chart: Chart
}

export interface Topic {
  readonly block: 'topic'
  readonly id: string
  readonly title: string
  readonly indicators: readonly TopicIndicator[]
  /** Empty where no officer wrote any: the reason stands in `commentaryMissing`. */
  readonly commentary: readonly Prose[]
  readonly commentaryMissing?: string
  readonly dataNotes: readonly string[]
  readonly table: TopicTable
  readonly charts: readonly Chart[]
}

export interface TopicIndicator {
  readonly ref: string
  readonly name: string
  readonly definition: string
  /** What the figures say: sentences in the paper's own words. */
  readonly says: readonly string[]
  readonly figure: FigureCell
  readonly rating: RatingCell
  readonly direction: DirectionCell
  /** `Good is high. Green: 95% or above. Amber: 90% to below 95%. Red: below 90%.` */
  readonly rule: string
  readonly yearToDateRule: string
  readonly annualRule: string
  readonly owner: string
}

/** In month, annual trend, latest benchmarking: periods down, indicators across. */
export interface TopicTable {
  readonly id: string
  readonly caption: string
  readonly columns: readonly { readonly ref: string; readonly name: string; readonly unit: string }[]
  readonly parts: readonly {
    readonly id: 'months' | 'years' | 'benchmarks'
    readonly title: string
    readonly rows: readonly {
      readonly label: string
      readonly isCurrent: boolean
      readonly cells: readonly FigureCell[]
    }[]
  }[]
}

/** A part of a longer paper: text, tables and charts in order, numbered through the paper. */
export interface Section {
  readonly block: 'section'
  readonly id: string
  /** `1` or `Appendix A`: printed before the title. */
  readonly number: string
  readonly title: string
  readonly commentary: readonly Prose[]
  readonly parts: readonly SectionPart[]
}

export type SectionPart =
  | { readonly part: 'text'; readonly heading?: string; readonly paragraphs: readonly string[] }
  | { readonly part: 'table'; readonly table: DataTable }
  | { readonly part: 'chart'; readonly chart: Chart }

/** Any table of a section: figures by group and year, a projection, a scorecard, a plan. */
export interface DataTable {
  /** Stable: `table-age`. It is also the anchor. */
  readonly id: string
  /** `Table 3: children looked after by age` */
  readonly caption: string
  /** What it says, in the paper's own words; may be empty. */
  readonly says: readonly string[]
  /** Over the labels of the rows: `Age`. */
  readonly rowHeading: string
  /**
   * A heading over several columns, in order, whose spans add up to the columns; absent where there is none.
   */
  readonly bands?: readonly { readonly title: string; readonly span: number }[]
  readonly columns: readonly {
    readonly title: string
    /** A second line in small type: `year to date`, `% of column`. */
    readonly below?: string
    /** Numbers stand to the right, words to the left. */
    readonly holds: 'figures' | 'words'
    /** The paper's own period. */
    readonly isCurrent?: boolean
  }[]
  readonly rows: readonly {
    /** `heading` spans the table and has no cells. */
    readonly kind: 'item' | 'total' | 'not-known' | 'comparator' | 'heading'
    readonly label: string
    readonly cells: readonly TableCell[]
  }[]
  readonly notes: readonly string[]
}

export type TableCell =
  /** `share` stands after the figure: `39 (20%)`. */
  | { readonly cell: 'figure'; readonly figure: FigureCell; readonly share?: FigureCell }
  | { readonly cell: 'text'; readonly text: string }
  | { readonly cell: 'rating'; readonly rating: RatingCell }

/** What differs from the last release: made by itself, in every paper. */
export interface Changes {
  readonly block: 'changes'
  readonly id: string
  readonly title: string
  /**
   * What it was compared with, and what came of it: `… 640 figures were compared. Nothing material has
   * changed.`
   */
  readonly lead: string
  /** Absent where no figure changed. Data apart from rules: a change of rule is no change of performance. */
  readonly table?: {
    readonly id: string
    readonly caption: string
    readonly groups: readonly {
      readonly title: string
      readonly rows: readonly {
        readonly ref: string
        readonly name: string
        readonly period: string
        readonly before: string
        readonly now: string
        readonly difference: string
        readonly cause: string
      }[]
    }[]
  }
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[]
}

export interface Notes {
  readonly block: 'notes'
  readonly id: string
  readonly title: string
  readonly legend: Legend
  readonly sections: readonly { readonly title: string; readonly items: readonly string[] }[]
}

export interface Legend {
  readonly ratings: readonly RatingCell[]
  readonly directions: readonly DirectionCell[]
  /** Only the marks that this paper uses. */
  readonly marks: readonly { readonly mark: string; readonly meaning: string }[]
}

/** A column in one line, with the band over it: `Over 20 miles from home: 5 to 9`, `2021/22, to 31 March`. */
export function headersOf({ columns, bands = [] }: Pick<DataTable, 'columns' | 'bands'>): string[] {
  const over = bands.flatMap(({ title, span }) => Array.from({ length: span }, () => `${title}: `))
  return columns.map(
    ({ title, below }, at) => `${over[at] ?? ''}${title}${below === undefined ? '' : `, ${below}`}`,
  )
}
