// The arithmetic that methods and spans share: amounts in, an amount out, or the reason why there is none.
import type { Reading } from '../extracts/extract.ts'
import { type Amount, known, type Missing, missing } from '../terms/amount.ts'
import { type Exact, exact } from '../terms/exact.ts'

/** An amount with the words of its rule and the cells that it was made from. */
export interface Worked {
  readonly amount: Amount
  readonly rule: string
  readonly from: readonly Reading[]
}

/** A measure that has no row or column for the period was not supplied for it. */
export const amountOf = (reading: Reading | undefined): Amount => reading?.amount ?? missing('not-supplied')

export const present = (...readings: readonly (Reading | undefined)[]): Reading[] =>
  readings.filter(reading => reading !== undefined)

/** A figure that is not worked out here, as it stands in the extract or as a return gives it. */
export const suppliedOf = (reading: Reading | undefined): Worked => ({
  amount: amountOf(reading),
  rule: reading?.isCounted ? 'counted' : 'as supplied',
  from: present(reading),
})

/** A sum is known only if every part is; otherwise it is missing for the reason of the first part that is. */
export function sum(amounts: readonly Amount[]): Amount {
  const absent = firstMissing(amounts)
  return (
    absent ??
    known(
      amounts.reduce<Exact>(
        (total, amount) => (amount.kind === 'known' ? total.add(amount.value) : total),
        exact(0),
      ),
    )
  )
}

/**
 * numerator ÷ denominator × scale, exactly. Worked: 54 of 55 × 100 = 98.18…, printed 98.2.
 * A denominator of zero has no ratio: `not-applicable`.
 */
export function ratio(numerator: Amount, denominator: Amount, scale: number): Amount {
  const absent = firstMissing([numerator, denominator])
  if (absent !== undefined) return absent
  if (numerator.kind !== 'known' || denominator.kind !== 'known') return missing('not-supplied')
  if (denominator.value.equals(0)) return missing('not-applicable', 'the denominator is zero')
  return known(numerator.value.mul(scale).div(denominator.value), {
    numerator: numerator.value,
    denominator: denominator.value,
  })
}

export function difference(from: Amount, less: Amount): Amount {
  const absent = firstMissing([from, less])
  if (absent !== undefined) return absent
  return from.kind === 'known' && less.kind === 'known'
    ? known(from.value.sub(less.value))
    : missing('not-supplied')
}

/** A figure that is not due outweighs one that was not supplied: a month to come is no fault of anyone's. */
function firstMissing(amounts: readonly Amount[]): Missing | undefined {
  const absent = amounts.filter(amount => amount.kind === 'missing')
  return absent.find(amount => amount.reason === 'not-yet-due') ?? absent[0]
}
