// By how much a figure may have been rounded, and how it is said beside others. In: a cell. Out: half of its last place,
// with thousands; two numbers with the decimals that show how they differ.
import type { Reading } from '../extracts/extract.ts'
import { type Exact, exact, roundHalfUp, sayDecimal } from '../terms/exact.ts'
import { decimalsInCell } from './as-stated.ts'

/**
 * Worked: 77.7% is within 0.05 of what it was rounded from; 1,204 under `£000` within £500; £1.2m within £50,000. A count
 * in full is not rounded, nor is a percentage that is given as `54 of 55`.
 */
export function roundingOf(reading: Reading | undefined): Exact {
  if (reading === undefined || reading.amount.kind === 'missing') return exact(0)
  const { amount, unit, givenIn = 1 } = reading
  const isExact = amount.denominator !== undefined || (unit === 'count' && givenIn === 1)
  if (isExact) return exact(0)
  // £1,204 in thousands has no decimals, though £1,204,000 is a thousand times what the cell shows.
  const decimals = decimalsInCell(reading, amount.value.div(givenIn))
  return exact(givenIn, 2 * 10 ** decimals)
}

export const roundingOfAll = (readings: readonly (Reading | undefined)[]): Exact =>
  readings.reduce<Exact>((sum, one) => sum.add(roundingOf(one)), exact(0))

/** The decimals that a cell shows; none for a count or for a figure in thousands. */
export function decimalsShown(reading: Reading | undefined): number {
  if (reading === undefined || reading.amount.kind === 'missing') return 0
  const isWhole = reading.unit === 'count' || reading.givenIn !== undefined
  return isWhole ? 0 : decimalsInCell(reading, reading.amount.value)
}

const MOST_DECIMALS = 6

/** Two numbers that differ, never as the same digits. Worked: 100 and 94.2 are `100` and `94.2`; 99.96 and 100 keep both. */
export function sayApart(
  [one, other]: readonly [Exact, Exact],
  [ofOne, ofOther]: readonly [number, number],
): readonly [string, string] {
  const said = [sayDecimal(one, ofOne), sayDecimal(other, ofOther)] as const
  const isShown = !roundHalfUp(one, ofOne).equals(roundHalfUp(other, ofOther))
  const more = Math.max(ofOne, ofOther) + 1
  return isShown || more > MOST_DECIMALS ? said : sayApart([one, other], [more, more])
}
