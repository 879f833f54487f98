// What a sentence without a subject takes over from the sentence before. In: the clauses of that sentence. Out: its
// indicators and periods.
// Worked: after `Reviews were 98.2% in January.` the sentence `This is above target.` is about reviews, in January.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { type Clause, isPeriod } from './clause.ts'

export interface CarriedOn {
  readonly indicators: readonly RatedIndicator[]
  readonly periods: readonly string[]
  /** Every period that it names. */
  readonly dates: readonly string[]
}

export const nothingBefore: CarriedOn = { indicators: [], periods: [], dates: [] }

export function carriedFrom(clauses: readonly Clause[], before: CarriedOn): CarriedOn {
  const clear = clauses.filter(one => one.subject.isClear && one.read.around === undefined)
  const indicators = [...new Set(clear.flatMap(one => one.subject.indicators))]
  const dated = clauses.filter(one => one.read.around === undefined).find(one => one.periods.length > 0)
  return {
    indicators: indicators.length > 0 ? indicators : before.indicators,
    periods: dated?.periods ?? [],
    dates: (clauses[0]?.sentence ?? []).filter(isPeriod).flatMap(term => term.period.ids),
  }
}
