// Shares of one whole that make something other than 100 together, by more than their rounding: 35.0, 40.0 and 29.0
// are 104.0.
import { plainDecimal } from '../../terms/exact.ts'
import { sayPeriod } from '../../terms/period.ts'
import { sayRounded } from '../as-stated.ts'
import type { Check } from '../check-evidence.ts'
import { comparedArea } from '../compared-area.ts'
import { sharesOfOneWhole } from '../shares-of-one-whole.ts'
import { is100, isAbove100, roundingOfShares, sumOfShares } from '../sum-to-100.ts'

export const sharesDoNotAddUp: Check<'shares-do-not-add-up'> = evidence =>
  sharesOfOneWhole(evidence).flatMap(({ area, period, shares, withOthers, indicator }) => {
    const figures = shares.map(({ figure }) => figure)
    const [first] = figures
    const isPossible = withOthers ? !isAbove100(figures) : is100(figures)
    if (first === undefined || isPossible) return []
    const decimals = Math.max(...figures.map(one => one.decimals))
    const facts = {
      area: comparedArea(evidence, area),
      period: sayPeriod(period),
      shares: shares.map(({ name, figure }) => ({ name, value: sayRounded(figure) })),
      sum: plainDecimal(sumOfShares(figures), decimals),
      expected: withOthers ? '100 or less' : '100',
      // Half of a last decimal for each: 1.5 for three percentages without decimals.
      rounding: plainDecimal(roundingOfShares(figures), decimals + 1),
    }
    return [{ facts, origin: first.from.origin, period, ...(indicator !== undefined && { indicator }) }]
  })
