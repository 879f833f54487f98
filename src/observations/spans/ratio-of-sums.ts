// Ratio of sums: all numerators over all denominators, not the mean of the percentages.
// Worked: reviews in time April 2016 to January 2017: 1,039 of 1,074 = 96.7%.

import { isSuppressed, withMarks } from '../../terms/amount.ts'
import { ratio, sum } from '../../terms/amounts.ts'
import { leafOf } from '../methods/index.ts'
import { withoutMonthsBetween } from '../quarterly.ts'
import type { SpanLeaf } from './span.ts'

export const ratioOfSums: SpanLeaf = (indicator, months, readings, asPrinted) => {
  const leaf = leafOf(indicator.method)
  if (leaf.parts === undefined) return undefined
  const ofMonths = months.flatMap(month => {
    const { amount } = asPrinted(month)
    // The sum of the other months would tell a month that is kept back.
    if (isSuppressed(amount)) return { numerator: amount, denominator: amount }
    return leaf.parts?.(indicator.method, month, readings) ?? []
  })
  const parts = withoutMonthsBetween(ofMonths, part => part.denominator)
  const numerator = sum(parts.map(part => part.numerator))
  const denominator = sum(parts.map(part => part.denominator))
  const cells = months.flatMap(month => leaf.workOut(indicator.method, month, readings).from)
  const from = withoutMonthsBetween(cells, cell => cell.amount)
  const amount = ratio(numerator, denominator, leaf.scale ?? 1)
  const marks = months.flatMap(month => {
    const printed = asPrinted(month).amount
    return printed.kind === 'known' ? (printed.marks ?? []) : []
  })
  return { amount: withMarks(amount, [...new Set(marks)]), rule: 'ratio of sums', from }
}
