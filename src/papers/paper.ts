// The paper: a plain, serialisable value. Every number in it is a figure that became text once. What this
// room hands on.

import type { DirectionState, Meaning, Movement } from '../ratings/direction.ts'
import type { RatingStatus } from '../ratings/rating.ts'
import type { MissingReason } from '../terms/amount.ts'
import type { Origin } from '../terms/origin.ts'

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

/** A number as printed, with the way back to its cells. */
export interface Figure {
  /**
   * `6.7@2017-01`, `6.7@2017-01.ytd`, `6.2@2017-01/england`, `S1[age=1-4]@2021/22`: short, stable, and what
   * explain takes.
   */
  readonly ref: string
  readonly indicator: string
  readonly area: string
  readonly period: string
  /** A part of the indicator: `age=1-4`. */
  readonly part?: string
  /**
   * Where it is a share, which is a percentage whatever the indicator's unit: of the whole, or of another
   * part.
   */
  readonly shareOf?: 'all' | string
  /** As printed: `98.2%`, or the shorthand of the reason it is missing: `[x]`. */
  readonly text: string
  /** As read out: `98.2%`, `not supplied`. */
  readonly spoken: string
  /** The rounded decimal for charts and data, absent where the figure is. */
  readonly value?: string
  readonly missing?: { readonly reason: MissingReason; readonly because?: string }
  /** `74 of 83`, where the parts are known. */
  readonly parts?: { readonly numerator: string; readonly denominator: string; readonly text: string }
  /** The rule that made it, in words: `ratio of sums, April 2016 to January 2017`. */
  readonly rule: string
  /** The way down the stair. */
  readonly from: readonly Step[]
  /** What was published in its place before, and why it is another now. */
  readonly revised?: { readonly from: string; readonly cause: string }
  readonly isProvisional?: true
}

/** A measure that a figure was made from, with its cells; or a figure that it was made from. */
export interface Step {
  readonly measure: string
  readonly period: string
  readonly text: string
  readonly origin: Origin
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

export interface RatingCell {
  readonly status: RatingStatus
  /** `On target`, `Slightly below`, `Not rated`. */
  readonly word: string
  /** ● ▲ ■ – */
  readonly symbol: string
  readonly reason: string
}

export interface DirectionCell {
  readonly movement: Movement
  readonly meaning: Meaning
  readonly state: DirectionState
  readonly arrow: string
  /** A word or two for a cell: `Improved`. */
  readonly word: string
  /** The whole state: `decline in performance, not on target`. */
  readonly sentence: string
}

/** What a cell shows: the text of a figure, with the reference under which the paper holds it. */
export interface FigureCell {
  readonly ref: string
  readonly text: string
  readonly spoken: string
  /** A second line in small type: `54 of 55`, `ratio of sums`. */
  readonly below?: string
  readonly isMissing: boolean
  /** `[r]` revised, `[p]` provisional, or both: stands after the text and is no part of it. */
  readonly mark?: string
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

export type Prose =
  | { readonly prose: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly prose: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }

export interface Run {
  readonly text: string
  readonly emphasis?: 'strong' | 'em'
  /** https and mailto only. */
  readonly link?: string
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

export type Chart =
  | HistoryChart
  | FlowsChart
  | SparklineChart
  | StackedChart
  | MultiplesChart
  | LinesChart
  | RankedChart
  | PyramidChart
  | ProjectionChart

/** A screen reader reads an alternative in one go: it cannot be gone back in. */
export const LONGEST_ALTERNATIVE = 400

interface ChartBase {
  readonly id: string
  /** `Figure 3`; none for a sparkline. */
  readonly label: string
  /** Its message. */
  readonly title: string
  /** The measure, the unit, the periods. */
  readonly subtitle: string
  /** Made from the data; 60 to 400 characters; does not repeat the title. */
  readonly alternative: string
  /** Where its figures stand: `Table 4`. */
  readonly figuresIn: string
}

/** A value of a chart: null where it is missing, so that a gap is drawn. */
export interface ChartPoint {
  readonly label: string
  readonly value: number | null
  /** As printed elsewhere; charts never round. */
  readonly text: string
}

export interface HistoryChart extends ChartBase {
  readonly chart: 'history'
  readonly zones: readonly {
    /** As the parts of a topic's table: benchmarks are drawn as other people's figures. */
    readonly id: 'months' | 'years' | 'benchmarks'
    readonly title: string
    readonly points: readonly (ChartPoint & { readonly isCurrent: boolean })[]
  }[]
  readonly line?: { readonly label: string; readonly value: number; readonly text: string }
  readonly target?: { readonly label: string; readonly value: number; readonly text: string }
  readonly unit: string
}

export interface FlowsChart extends ChartBase {
  readonly chart: 'flows'
  readonly series: readonly [string, string]
  readonly months: readonly {
    readonly label: string
    readonly in: ChartPoint
    readonly out: ChartPoint
    readonly net: ChartPoint
  }[]
}

export interface SparklineChart extends ChartBase {
  readonly chart: 'sparkline'
  readonly points: readonly ChartPoint[]
  readonly target?: { readonly value: number; readonly text: string }
}

/**
 * Categories on each other, a bar a period; as shares each bar is 100%. Colour never speaks alone: a category
 * has a pattern or its label beside it.
 */
export interface StackedChart extends ChartBase {
  readonly chart: 'stacked'
  readonly isShare: boolean
  readonly categories: readonly string[]
  readonly bars: readonly {
    readonly label: string
    readonly total: string
    readonly values: readonly ChartPoint[]
  }[]
  readonly unit: string
}

/** One small picture a category, all on the same scale. */
export interface MultiplesChart extends ChartBase {
  readonly chart: 'multiples'
  readonly panels: readonly { readonly title: string; readonly points: readonly ChartPoint[] }[]
  readonly unit: string
}

/** Ours against others over the years; a missing year is a gap. */
export interface LinesChart extends ChartBase {
  readonly chart: 'lines'
  readonly lines: readonly {
    readonly label: string
    readonly isOurs: boolean
    readonly points: readonly ChartPoint[]
  }[]
  readonly unit: string
}

/** Longest first, ours picked out by more than colour. */
export interface RankedChart extends ChartBase {
  readonly chart: 'ranked'
  readonly bars: readonly (ChartPoint & { readonly isOurs: boolean })[]
  /** `4 of 11` */
  readonly position: string
  readonly unit: string
}

export interface PyramidChart extends ChartBase {
  readonly chart: 'pyramid'
  readonly sides: readonly [string, string]
  readonly bands: readonly { readonly label: string; readonly left: ChartPoint; readonly right: ChartPoint }[]
}

/** What was, in a solid line; what may come, never in one, with its range. */
export interface ProjectionChart extends ChartBase {
  readonly chart: 'projection'
  /** How what may come is called: `Projected`, `Planned`. */
  readonly word: string
  readonly actual: readonly ChartPoint[]
  readonly projected: readonly (ChartPoint & { readonly low: number; readonly high: number })[]
  /** What the method would have said from an earlier base; and a planned path. */
  readonly others: readonly { readonly label: string; readonly points: readonly ChartPoint[] }[]
  readonly unit: string
}
