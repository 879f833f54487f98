// A planned path by its years. In: the years. Out: the one of an aim, and the path in words.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import { exact, sayDecimal } from '../../terms/exact.ts'
import type { Origin } from '../../terms/origin.ts'
import { endMonthOf, lastDayOf, type Period, sayPeriod } from '../../terms/period.ts'
import type { StrategyAim } from './strategy-aims.ts'

export interface PlannedYear {
  readonly at: Period
  readonly value: number
}

export interface Plan {
  readonly indicator: IndicatorDefinition
  /** From the last known number. */
  readonly years: readonly PlannedYear[]
  readonly origin: Origin
}

/** A target by another month than March has no year of the path. */
export const plannedFor = ({ years }: Plan, { by }: StrategyAim): PlannedYear | undefined =>
  years.find(({ at }) => at.kind === 'year' && lastDayOf(endMonthOf(at)) === by)

/** `from 488 in December 2016, with −4, −13, to 471 in 2018/19`. */
export const sayPath = ({ years }: Plan, to: PlannedYear): string => {
  const upTo = years.slice(0, years.indexOf(to) + 1)
  const [start] = upTo
  const changes = upTo.slice(1).map(({ value }, at) => signed(value - (upTo[at]?.value ?? 0)))
  return `from ${sayPlanned(start?.value ?? 0)} in ${start === undefined ? '' : sayPeriod(start.at)}, with ${changes.join(', ')}, to ${sayPlanned(to.value)} in ${sayPeriod(to.at)}`
}

export const sayPlanned = (number: number): string => sayDecimal(exact(number), 0)

const signed = (change: number): string => (change > 0 ? `+${sayPlanned(change)}` : sayPlanned(change))
