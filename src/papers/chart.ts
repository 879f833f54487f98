// The pictures of a paper as plain values: what is drawn, with its words. What this room hands on to drawing.

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
