// An observation: one indicator, one area, one period, with the rule that gave it and the cells it came from.
// This room exports observations.
import type { Reading } from '../extracts/extract.ts'
import type { Amount } from '../terms/amount.ts'
import type { FigureReference } from '../terms/figure-reference.ts'
import { type Period, samePeriod } from '../terms/period.ts'

export interface Observation extends FigureReference {
  readonly amount: Amount
  /**
   * The rule that gave it, in words: `reviews-in-time ÷ reviews-held`, `sum of the months`, `as supplied`.
   */
  readonly rule: string
  /** The cells, in the order in which the rule uses them. */
  readonly from: readonly Reading[]
}

/** The quarter that a figure is for, where it is found under the month that ends it. */
export const quarterOf = ({ period, from }: Pick<Observation, 'period' | 'from'>): Period | undefined =>
  from
    .map(reading => reading.period)
    .find(of => of.kind === 'quarter' && period.kind === 'month' && of.index === period.index)

/** For sentences: the quarter that a figure is for, the period that a benchmark describes, or else its period. */
export const periodMeant = (observation: Pick<Observation, 'period' | 'from'>): Period =>
  quarterOf(observation) ?? periodDescribed(observation) ?? observation.period

/**
 * What a benchmark describes, where it is found under another period: as its source states it, or the year whose
 * published figure is that of its March. Worked: the rate of 31 March 2022, published for 2021/22, under March 2022.
 */
function periodDescribed({
  period,
  from: [reading],
}: Pick<Observation, 'period' | 'from'>): Period | undefined {
  if (reading?.describes !== undefined && reading.describes !== 'not-stated') return reading.describes
  return period.kind === 'month' && reading?.period.kind === 'year' ? reading.period : undefined
}

/** Whether a figure is of another date than the column or row in which it is found. */
export const isOfAnotherDate = (observation: Pick<Observation, 'period' | 'from'>): boolean =>
  !samePeriod(periodMeant(observation), observation.period)

/** Whether it is the latest published, of a date that its source does not state. */
export const isUndated = ({ from: [reading] }: Pick<Observation, 'from'>): boolean =>
  reading?.describes === 'not-stated'

/**
 * A lookup of all observations of a paper. It always gives an observation, whose amount may be missing with a
 * reason.
 */
export interface Observations {
  /** With a part: the same indicator, by the same rule, for those children only. */
  find(indicator: string, area: string, period: Period, part?: string): Observation
  /**
   * A part as a percentage of the whole, or of another part: `distance=20-49;provider=own` of `provider=own`.
   */
  share(indicator: string, area: string, period: Period, part: string, of?: string): Observation
}
