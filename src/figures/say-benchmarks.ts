// Puts the figures of other areas into words, each with the date that it describes. In: an indicator and the names of
// areas. Out: a list for a sentence; with one date for all of them, or each with its own.
import { isOfAnotherDate, type Observation, periodMeant } from '../observations/observation.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { sayPeriod } from '../terms/period.ts'
import type { FigureBook } from './figure-book.ts'

export interface BenchmarksSaid {
  /** The date that they all describe, where it is another than that of their column: `2021/22`. */
  readonly date?: string
  /** `England 68.0%`; with its own date, where they differ: `England 68.0% (2021/22)`. */
  readonly each: readonly string[]
}

/** Worked: neighbours and England, both of 2021/22, under March 2022: the date once, and two figures. */
export function sayBenchmarks(
  indicator: RatedIndicator,
  figures: FigureBook,
  nameOf: (area: string) => string,
): BenchmarksSaid {
  const known = indicator.comparators.filter(one => one.amount.kind === 'known')
  const dates = known.map(dateOf)
  const [date] = dates
  const areAlike = dates.every(one => one === date)
  const say = (one: Observation, at: number) =>
    `${nameOf(one.area)} ${figures.figure(indicator, one).text}${areAlike || dates[at] === undefined ? '' : ` (${dates[at]})`}`
  return { ...(areAlike && date !== undefined && { date }), each: known.map(say) }
}

/** Undefined where the figure is of the date of its column, or its source states none. */
const dateOf = (one: Observation): string | undefined =>
  isOfAnotherDate(one) ? sayPeriod(periodMeant(one)) : undefined

/** `England, 2021/22`: the label of a figure of another date. */
export function labelWithDate(label: string, observation: Observation): string {
  const date = dateOf(observation)
  return date === undefined ? label : `${label}, ${date}`
}
