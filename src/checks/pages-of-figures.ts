// A page that gives figures: the paper, or a second statement such as a scorecard. In: the evidence. Out: what each
// page says of an indicator, with the rounding that it allows.

import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Extract, Reading } from '../extracts/extract.ts'
import { distinctBy } from '../terms/distinct-by.ts'
import { type Exact, exact } from '../terms/exact.ts'
import type { Origin } from '../terms/origin.ts'
import { type Period, periodId } from '../terms/period.ts'
import { sayObserved, sayStated, shownDecimals } from './as-stated.ts'
import type { CheckInput } from './check-input.ts'
import { roundingOf } from './rounding-of.ts'

export interface StatedFigure {
  readonly value: Exact
  /** With the decimals that it has there: `8.25`. */
  readonly said: string
  readonly decimals: number
  /** By how much it may differ from the figure before rounding: 0.05 with one decimal, nothing for a count. */
  readonly rounding: Exact
  readonly origin: Origin
}

export interface PageOfFigures {
  /** All that it has figures for. */
  readonly periods: readonly Period[]
  figure(indicator: IndicatorDefinition, area: string, period: Period): StatedFigure | undefined
}

/** The paper, which prints what was supplied or worked out. */
export function paperPage({ observations, months, years }: CheckInput): PageOfFigures {
  return {
    periods: [...months, ...years],
    figure(indicator, area, period) {
      const observation = observations.find(indicator.ref, area, period)
      const { amount, from } = observation
      const origin = from[0]?.origin
      if (amount.kind === 'missing' || origin === undefined) return undefined
      const said = sayObserved(observation, indicator)
      const decimals = said.split('.')[1]?.length ?? 0
      return { value: amount.value, said, decimals, rounding: roundingTo(decimals, indicator), origin }
    },
  }
}

export const pagesOf = (statements: readonly Extract[]): PageOfFigures[] => statements.map(statementPage)

/** Parts of group maps have labels, and no indicators of their own. */
function statementPage({ readings }: Extract): PageOfFigures {
  const whole = readings.filter(({ part, amount }) => part === undefined && amount.kind === 'known')
  const keyOf = (measure: string, area: string, period: Period) => `${measure}|${area}|${periodId(period)}`
  const byKey = new Map(whole.map(one => [keyOf(one.measure, one.area, one.period), one]))
  return {
    periods: distinctBy(
      whole.map(({ period }) => period),
      periodId,
    ),
    figure: (indicator, area, period) => {
      const reading = byKey.get(keyOf(indicator.ref, area, period))
      return reading === undefined ? undefined : figureIn(reading, indicator)
    },
  }
}

export function figureIn(reading: Reading, indicator: IndicatorDefinition): StatedFigure | undefined {
  if (reading.amount.kind === 'missing') return undefined
  const decimals = shownDecimals(reading, indicator)
  return {
    value: reading.amount.value,
    said: sayStated(reading, indicator),
    decimals,
    rounding: reading.givenIn === undefined ? roundingTo(decimals, indicator) : roundingOf(reading),
    origin: reading.origin,
  }
}

const roundingTo = (decimals: number, { unit }: IndicatorDefinition): Exact =>
  unit === 'count' ? exact(0) : exact(1, 2).div(10 ** decimals)
