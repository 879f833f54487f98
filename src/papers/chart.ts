// The charts of a paper as plain values: what is drawn, with its words. This room exports them.
import type { Variation } from '../ratings/signal.ts'

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
  | ControlChart
  | FunnelChart

/** In characters. A screen reader reads an alternative text in one go; a listener cannot go back in it. */
export const LONGEST_ALTERNATIVE = 400

interface ChartBase {
  readonly id: string
  /** `Figure 3`; empty for a sparkline. */
  readonly label: string
  /** The chart's message. */
  readonly title: string
  /** The measure, the unit, the periods. */
  readonly subtitle: string
  /** Made from the data; 60 to 400 characters; does not repeat the title. */
  readonly alternative: string
  /** Where its figures are printed: `Table 4`. */
  readonly figuresIn: string
  /**
   * Drawn for a column of the page, in a topic of a paper for members: medium where it is the only chart. Otherwise for the
   * width of a page.
   */
  readonly size?: 'small' | 'medium'
}

/** One value of a chart; null where it is missing, so that the chart shows a gap. */
export interface ChartPoint {
  readonly label: string
  readonly value: number | null
  /** As printed in the table; charts never round. */
  readonly text: string
}

export interface HistoryChart extends ChartBase {
  readonly chart: 'history'
  readonly zones: readonly {
    /** The parts of a topic's table. Benchmarks are drawn differently, as other areas' figures. */
    readonly id: 'months' | 'years' | 'benchmarks'
    readonly title: string
    readonly points: readonly (ChartPoint & { readonly isCurrent: boolean })[]
  }[]
  readonly line?: { readonly label: string; readonly value: number; readonly text: string }
  readonly target?: {
    readonly label: string
    readonly value: number
    readonly text: string
    /** Where the target moves: its number for each point of the months. Its value is then the end of its path. */
    readonly byMonth?: TargetByMonth
  }
  readonly unit: string
}

/** In the order of the months; null before the target begins. */
export type TargetByMonth = readonly (number | null)[]

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
  readonly target?: { readonly value: number; readonly text: string; readonly byMonth?: TargetByMonth }
}

/**
 * Stacked categories, one bar for each period; as shares, each bar is 100%. Colour is never the only sign:
 * each category also has its label.
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

/** One small chart for each category, all on the same scale. */
export interface MultiplesChart extends ChartBase {
  readonly chart: 'multiples'
  readonly panels: readonly { readonly title: string; readonly points: readonly ChartPoint[] }[]
  readonly unit: string
}

/** The council against other areas over the years; a missing year is a gap. */
export interface LinesChart extends ChartBase {
  readonly chart: 'lines'
  readonly lines: readonly {
    readonly label: string
    readonly isOurs: boolean
    readonly points: readonly ChartPoint[]
  }[]
  readonly unit: string
}

/** Longest bar first; the council's is picked out by more than colour. */
export interface RankedChart extends ChartBase {
  readonly chart: 'ranked'
  readonly bars: readonly (ChartPoint & { readonly isOurs: boolean })[]
  /** `4 of 11` */
  readonly position: string
  readonly unit: string
}

/** Each council at the size of its base and its figure, within or beyond the limits; ours is picked out by more than colour. */
export interface FunnelChart extends ChartBase {
  readonly chart: 'funnel'
  readonly points: readonly FunnelPoint[]
  /** From the smallest base to the largest. */
  readonly lines: readonly {
    readonly base: number
    readonly at95: FunnelEdges
    readonly at998: FunnelEdges
  }[]
  /** The figure of all of them together. */
  readonly together: { readonly value: number; readonly text: string }
  /** Under the axis: `Denominator of each council`. */
  readonly baseIs: string
  readonly unit: string
}

export interface FunnelPoint {
  readonly label: string
  readonly base: number
  readonly value: number
  readonly text: string
  readonly isOurs: boolean
  /** The widest limits that it is beyond. */
  readonly beyond?: 95 | 99.8
}

interface FunnelEdges {
  readonly lower: number
  readonly upper: number
}

export interface PyramidChart extends ChartBase {
  readonly chart: 'pyramid'
  readonly sides: readonly [string, string]
  readonly bands: readonly { readonly label: string; readonly left: ChartPoint; readonly right: ChartPoint }[]
}

/** Actual figures in a solid line; projected figures never in a solid line, and with their range. */
export interface ProjectionChart extends ChartBase {
  readonly chart: 'projection'
  /** What to call the figures ahead: `Projected` or `Planned`. */
  readonly word: string
  readonly actual: readonly ChartPoint[]
  readonly projected: readonly (ChartPoint & { readonly low: number; readonly high: number })[]
  /** The back-test, from an earlier base; and a planned path. */
  readonly others: readonly { readonly label: string; readonly points: readonly ChartPoint[] }[]
  readonly unit: string
}

/** Months against their mean and limits; the lines are broken where a new stretch begins. */
export interface ControlChart extends ChartBase {
  readonly chart: 'control'
  /** Every month from the first to the last, also those without a figure. */
  readonly months: readonly ControlMonth[]
  /** Where a stretch begins after the first: the label of its first month, and the reason. */
  readonly starts: readonly { readonly label: string; readonly because: string }[]
  readonly target?: { readonly label: string; readonly value: number; readonly text: string }
  readonly unit: string
}

export interface ControlMonth extends ChartPoint {
  /** Absent where the month has no figure. */
  readonly against?: {
    /** From 1. */
    readonly segment: number
    readonly variation: Variation
    readonly mean: ControlLine
    /** Absent where all figures of the stretch are the same. */
    readonly limits?: { readonly lower: ControlLine; readonly upper: ControlLine }
  }
}

/** Where a line is in a month, and its figure as printed. */
export interface ControlLine {
  readonly value: number
  readonly text: string
}
