// What the figure of an indicator may be at the end of the financial year, with its back-test. The types that this
// room exports.
import type { Target } from '../definitions/indicator-definition.ts'
import type { JudgedYearEnd, YearEndMethod } from '../definitions/year-end.ts'
import type { Observation } from '../observations/observation.ts'
import type { Month } from '../terms/period.ts'

export interface ForecastAtYearEnd {
  /** The last month of the year. */
  readonly end: Month
  /**
   * The figure of that month or of the whole year: as judged, or by the method. Missing with the reason where there
   * is none.
   */
  readonly forecast: Observation
  /** Where it is an officer's own figure, which takes the place of the method's. */
  readonly judged?: JudgedYearEnd
  readonly method?: {
    readonly is: YearEndMethod
    readonly forecast: Observation
    readonly backTest: BackTest
  }
  /** The target in force in the last month. */
  readonly target: Target
}

/** What the same method would have said earlier, as far ahead, beside what it was. */
export type BackTest =
  | {
      /** At the same month of closed years; or, where their months are not known, within this year. */
      readonly is: 'closed-years' | 'this-year'
      readonly tries: readonly Try[]
    }
  | { readonly is: 'none'; readonly because: string }

export interface Try {
  readonly from: Month
  readonly said: Observation
  readonly was: Observation
}
