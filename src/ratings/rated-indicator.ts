// A rated indicator: an indicator with its RAG rating, its direction of travel, and the numbers that decided them.
import type { Indicator } from '../indicators/indicator.ts'
import type { ForecastAtYearEnd } from '../indicators/year-end-forecast.ts'
import type { CouncilFunnel } from './council-funnel.ts'
import type { CouncilRank } from './council-rank.ts'
import type { Direction } from './direction.ts'
import type { Rating } from './rating.ts'
import type { Judgement } from './signal.ts'

export interface RatedIndicator extends Indicator, Judgement {
  readonly rating: Rating
  readonly direction: Direction
  /** Since the same month of the year before; in a paper about a year, since the year before. */
  readonly yearOnYear: Direction
  /** Among the councils of each comparator that is a mean of councils. */
  readonly ranks?: readonly CouncilRank[]
  readonly funnels?: readonly CouncilFunnel[]
  readonly yearEnd?: RatedForecast
}

/** A forecast of the end of the year, rated against the target in force then, by the same rules. */
export interface RatedForecast extends ForecastAtYearEnd {
  readonly rating: Rating
}

/** Rates an indicator whose figures were replaced, for example by those of another month or area. */
export type RateIndicator = (indicator: Indicator) => RatedIndicator
