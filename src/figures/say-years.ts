// An indicator against the year before, and the last closed years of one that is red. In: a rated indicator. Out:
// sentences made of printed figures; a break in the series is not crossed.
import { breakBetween } from '../definitions/break-between.ts'
import { type Observation, periodMeant } from '../observations/observation.ts'
import type { Meaning } from '../ratings/direction.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { exact } from '../terms/exact.ts'
import { sayPeriod } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import type { FigureBook } from './figure-book.ts'
import { sayNumber, shorthand } from './say-figure.ts'
import { textWithMark } from './say-provisional.ts'

/** `A year before, in January 2016: 98.6%; it is now 0.4 percentage points lower, which is worse.` */
export function yearBeforeSentence(indicator: RatedIndicator, figures: FigureBook): string | undefined {
  const { yearBefore } = indicator
  // In a paper about a year, the sentence before has said it.
  if (yearBefore.amount.kind === 'missing' || yearBefore.period.kind === 'year') return undefined
  const then = textWithMark(figures.figure(indicator, yearBefore))
  return `A year before, in ${sayPeriod(periodMeant(yearBefore))}: ${then}${sayDifference(indicator)}.`
}

const MEANINGS: Readonly<Record<Meaning, string>> = {
  better: ', which is better',
  worse: ', which is worse',
  unchanged: '',
  neutral: '',
  unknown: '',
}

/** The difference of the two printed figures. Worked: 98.6% then and 98.2% now are 0.4 percentage points lower. */
function sayDifference({ definition, decimals, yearOnYear }: RatedIndicator): string {
  const { movement, meaning, state, from, to } = yearOnYear
  if (state === 'not-comparable') return ', which cannot be compared'
  if (from === undefined || to === undefined || definition.unit === 'milestone') return ''
  if (movement === 'same') return '; it is the same now'
  const difference = sayPoints(exact(to).sub(exact(from)).abs().toFraction(), definition.unit, decimals)
  return `; it is now ${difference} ${movement === 'up' ? 'higher' : 'lower'}${MEANINGS[meaning]}`
}

function sayPoints(difference: string, unit: Unit, decimals: number): string {
  if (unit === 'money') return sayNumber(exact(difference), 'money', decimals)
  const number = sayNumber(exact(difference), 'average', decimals)
  if (unit === 'percentage') return `${number} percentage points`
  return unit === 'days' ? `${number} days` : number
}

const YEARS_FOR_RED = 3
const COUNTS = ['', 'last year', 'last two years', 'last three years']

/**
 * `The last three years: 98.6% in 2013/14, 94.9% in 2014/15, 83.3% in 2015/16.` Only where the indicator is red, and a
 * year before a break is not named.
 */
export function yearsOfRedSentence(indicator: RatedIndicator, figures: FigureBook): string | undefined {
  const { rating, years, definition, latest } = indicator
  if (rating.status !== 'red') return undefined
  const last = years.filter(one => one !== latest).slice(-YEARS_FOR_RED)
  const comparable = last.filter(one => breakBetween(definition, one, latest) === undefined)
  if (!comparable.some(({ amount }) => amount.kind === 'known')) return undefined
  const say = (one: Observation) => {
    const figure = figures.figure(indicator, one)
    return `${figure.missing === undefined ? textWithMark(figure) : shorthand[figure.missing.reason].spoken} in ${sayPeriod(one.period)}`
  }
  const earlier = comparable.length < last.length ? ' Earlier years cannot be compared.' : ''
  return `The ${COUNTS[comparable.length]}: ${comparable.map(say).join(', ')}.${earlier}`
}
