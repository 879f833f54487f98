// A method of forecasting the figure at the end of a financial year. Each is a leaf next to the index.
import type { Exact } from '../../terms/exact.ts'
import type { Month, Period } from '../../terms/period.ts'

export interface YearEndLeaf {
  /** What it takes for granted, as `explain` and the data say it. */
  readonly name: string
  /** Whether it forecasts the figure of the last month, or that of all months together. */
  readonly isOf: 'month' | 'year'
  /** What it needs the figures of, from the month in which the forecast is made to that for which it is. */
  needs(at: Month, end: Month): readonly Period[]
  /** From the figures of those, in their order. */
  forecast(figures: readonly Exact[], at: Month, end: Month): Exact
}
