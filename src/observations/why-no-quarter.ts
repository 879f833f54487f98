// Why a quarter has no figure. In: what its rule gave, and its months. Out: the same, with the reason where there is none.
import type { SpanRule } from '../definitions/indicator-definition.ts'
import { type Amount, missing } from '../terms/amount.ts'
import { type Month, sayPeriod } from '../terms/period.ts'
import type { AmountWorkedOut } from './worked-out.ts'

/** A rule that takes its figure from a source or a return, and finds none there. */
const NOT_FOUND: Partial<Readonly<Record<SpanRule, string>>> = {
  'as-supplied': 'its figure for more than one month is not worked out, and none is supplied for the quarter',
  counted: 'it is counted over the whole quarter, for which there is no count',
}

/**
 * Worked: admissions of 18 in October and 17 in December, with none supplied for November: `not supplied`, since there is
 * no figure for November 2016.
 */
export function whyNoQuarter(
  amount: Amount,
  rule: SpanRule,
  inMonths: readonly AmountWorkedOut[],
  months: readonly Month[],
): Amount {
  if (amount.kind === 'known' || amount.because !== undefined || amount.reason !== 'not-supplied')
    return amount
  const notFound = NOT_FOUND[rule]
  if (notFound !== undefined) return missing(amount.reason, notFound)
  const without = months.find((_, at) => inMonths[at]?.amount.kind === 'missing')
  return without === undefined
    ? amount
    : missing(amount.reason, `there is no figure for ${sayPeriod(without)}`)
}
