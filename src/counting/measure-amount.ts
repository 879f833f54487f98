// The figure of a measure. In: what the measure takes, and how many that is. Out: a number, a share or a mean
// with its parts, and its text as found.
import type { GivenMeasure } from '../definitions/returns.ts'
import { type Amount, known } from '../terms/amount.ts'
import { ratio } from '../terms/amounts.ts'
import { exact } from '../terms/exact.ts'
import type { AddedUp } from './totals-by-group.ts'

/** One number of a figure: what it adds up, and whether it ignores `only` and covers all children counted. */
export interface AmountPart {
  readonly adds: AddedUp
  readonly ofAll?: true
}

/** The numbers above and below the line. In a mean, `only` narrows both; in a share, only the numerator. */
const PARTS = {
  share: {
    above: { adds: 'numerator' },
    below: { adds: 'denominator', ofAll: true },
    scale: 100,
    between: 'of',
  },
  mean: { above: { adds: 'sum' }, below: { adds: 'numerator' }, scale: 1, between: '÷' },
} as const satisfies Readonly<
  Record<string, { above: AmountPart; below: AmountPart; scale: number; between: string }>
>

/**
 * Worked: 254 of 328 children live with a family: 254 × 100 ÷ 328 = 77.4%, found as `254 of 328`; 9,140 days
 * for 20 children: a mean of 457.0, found as `9140 ÷ 20`.
 * Without children there is neither a share nor a mean: not applicable.
 */
export function measureAmount(
  take: GivenMeasure['take'],
  numberOf: (taken: AmountPart) => number,
): { amount: Amount; asFound: string } {
  if (take !== 'share' && take !== 'mean') {
    const number = numberOf({ adds: take })
    return { amount: numbered(number), asFound: String(number) }
  }
  const { above, below, scale, between } = PARTS[take]
  const [top, bottom] = [numberOf(above), numberOf(below)]
  return { amount: ratio(numbered(top), numbered(bottom), scale), asFound: `${top} ${between} ${bottom}` }
}

const numbered = (number: number): Amount => known(exact(String(number)))
