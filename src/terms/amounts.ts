// Arithmetic on amounts. In: amounts. Out: an amount, or the reason why it is missing.
import { type Amount, known, type Missing, missing } from './amount.ts'
import { type Exact, exact } from './exact.ts'

/** A sum is known only if every part is known. Otherwise it takes the reason of the first missing part. */
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
 * With a denominator of zero the ratio is `not-applicable`.
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

/** "Not yet due" comes before "not supplied": a future month is nobody's fault. */
function firstMissing(amounts: readonly Amount[]): Missing | undefined {
  const absent = amounts.filter(amount => amount.kind === 'missing')
  return absent.find(amount => amount.reason === 'not-yet-due') ?? absent[0]
}
