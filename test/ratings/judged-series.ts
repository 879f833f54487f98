// An indicator with a series of months up to January 2017, judged. In: its definition and its figures as words. Out: the
// judged indicator.
import { signalRulesSchema } from '../../src/definitions/signal-rules.ts'
import { targetFor } from '../../src/indicators/line-up.ts'
import type { Observation } from '../../src/observations/observation.ts'
import { judgeSignal } from '../../src/ratings/judge-signal.ts'
import { rate } from '../../src/ratings/rate.ts'
import type { RatedIndicator } from '../../src/ratings/rated-indicator.ts'
import { type Amount, known } from '../../src/terms/amount.ts'
import { exact } from '../../src/terms/exact.ts'
import { monthsAfter } from '../../src/terms/period.ts'
import { amountOf, COUNCIL, indicator, PERIOD } from '../observations/build.ts'

export const RULES = signalRulesSchema.parse({ 'control-charts': {}, intervals: {} })

/** `54/55` is a share with its parts; a number is a figure supplied as it is; a reason is a missing figure. */
function amountIn(text: string, scale: number): Amount {
  const [numerator, denominator] = text.split('/').map(Number)
  if (numerator === undefined || denominator === undefined) return amountOf(text)
  const parts = { numerator: exact(numerator), denominator: exact(denominator) }
  return known(exact(numerator * scale, denominator), parts)
}

export function judgedSeries(
  definition: Readonly<Record<string, unknown>>,
  series: string,
  rules = RULES,
): RatedIndicator {
  const register = indicator({ unit: 'percentage', ...definition })
  const texts = series.split(' ')
  const observations = texts.map(
    (text, at): Observation => ({
      indicator: 'I',
      area: COUNCIL,
      period: monthsAfter(PERIOD, at + 1 - texts.length),
      amount: amountIn(text, register.unit === 'percentage' ? 100 : 1),
      rule: '',
      from: [],
    }),
  )
  const [latest, previous] = [observations.at(-1), observations.at(-2)]
  if (latest === undefined || previous === undefined) throw new Error('a series of two months or more')
  const lined = {
    definition: register,
    decimals: 1,
    series: observations,
    months: observations,
    latest,
    previous,
    yearBefore: previous,
    yearToDate: latest,
    years: [],
    comparators: [],
    target: targetFor(register, PERIOD),
  }
  return judgeSignal(rate(lined, '2017-01-31', rules), rules)
}
