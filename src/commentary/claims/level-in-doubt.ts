// Finds what makes a level that is no figure doubtful rather than wrong. In: a clause, a number and its readings. Out: whether it is
// held against the officer, and the readings without those in doubt.
// Worked: `up by eight, more than a fifth`: the fifth may be how far it went, and is not held against the officer.
import { exact } from '../../terms/exact.ts'
import { stemsOf } from '../words/stems.ts'
import { isLeadWord, isTerm, type Quantity } from '../words/term.ts'
import { isBare } from './area-beside.ts'
import type { ClaimReading } from './claim.ts'
import { type Clause, isOfSomeMonths, periodOf } from './clause.ts'
import { figuresForNumber } from './figures-for-number.ts'
import { isThreshold } from './hedged.ts'
import { levelReadings } from './is-figure.ts'
import { seriesValue } from './points.ts'

/** `just short of the 95% target`: below it, and by no more than three points, or a tenth of anything else. */
export function isCloseTo(reading: ClaimReading, quantity: Quantity): ClaimReading {
  const [shown] = reading.shown
  const value = shown && seriesValue(reading.indicator, shown.observation, 'value')
  if (value === undefined) return reading
  const most = reading.indicator.definition.unit === 'percentage' ? exact(3) : quantity.value.abs().div(10)
  return { ...reading, holds: reading.holds === true && value.sub(quantity.value).abs().compare(most) <= 0 }
}

/** Where one is near enough for a careful reader to allow it, none is held against the officer. */
export const withoutDoubt = (readings: readonly ClaimReading[]): readonly ClaimReading[] =>
  readings.some(one => one.holds === undefined) ? readings.filter(one => one.holds !== false) : readings

/** Whether a number that is no figure is wrong, and not something else that was not worked out. */
export function isHeldAgainst(clause: Clause, quantity: Quantity, at: number): boolean {
  if (mayBeStep(clause, quantity) || mayBeOfAnother(clause, quantity, at)) return false
  // `over the summer`: any of its months.
  if (isOfSomeMonths(periodOf(clause, at)?.period.ids ?? [])) return false
  return quantity.kind === 'number' || isThreshold(quantity) || !isSpan(clause)
}

/** `has gone up by eight, more than a fifth`: how far it went, as a share of what it was. */
function mayBeStep(clause: Clause, { kind }: Quantity): boolean {
  const { sentence, terms } = clause
  if (!isBare(clause) || (kind !== 'fraction' && kind !== 'percentage')) return false
  const [first] = terms
  const before = first === undefined ? [] : sentence.slice(0, sentence.indexOf(first))
  return before.some(
    (term, at) =>
      isTerm('quantity')(term) && term.quantity.kind === 'number' && isLeadWord('by')(before[at - 1]),
  )
}

/** `It takes us 375 days to place a child`: a word is in the name of A2, and the number is that of A1. */
function mayBeOfAnother(clause: Clause, quantity: Quantity, at: number): boolean {
  const { subject, topic } = clause
  const [meant] = subject.indicators
  const names = clause.terms.filter(isTerm('name')).map(term => term.text)
  if (meant === undefined || quantity.kind !== 'days' || names.some(name => topic.vocabulary.withRef(name)))
    return false
  const heard = [...stemsOf(names.join(' '))].filter(stem => topic.vocabulary.stems(meant).has(stem))
  return (
    heard.length < 3 &&
    topic.indicators
      .filter(one => one !== meant && one.definition.unit === 'days')
      .flatMap(one => levelReadings(clause, one, quantity, figuresForNumber(clause, one, at)))
      .some(one => one.holds === true)
  )
}

/** `between April and January 29 of the 172 left`: of several months, which were not added up. */
const isSpan = ({ terms, starts, periods }: Clause): boolean =>
  periods.length > 0 &&
  !terms.some(isTerm('move', 'comparison')) &&
  starts.some(start => terms.includes(start) && start.period.role === 'since')
