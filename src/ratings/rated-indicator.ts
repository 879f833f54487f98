// A rated indicator: an indicator with its RAG rating, its direction of travel, and the numbers that decided them.
import type { Indicator } from '../indicators/indicator.ts'
import type { ForecastAtYearEnd } from '../indicators/year-end-forecast.ts'
import type { Direction } from './direction.ts'
import type { Rating } from './rating.ts'

export interface RatedIndicator extends Indicator {
  readonly rating: Rating
  readonly direction: Direction
  readonly yearEnd?: RatedForecast
}

/** A forecast of the end of the year, rated against the target in force then, by the same rules. */
export interface RatedForecast extends ForecastAtYearEnd {
  readonly rating: Rating
}

/** Rates an indicator whose figures were replaced, for example by those of another month or area. */
export type RateIndicator = (indicator: Indicator) => RatedIndicator
