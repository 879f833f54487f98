// A part larger than its whole: 56 reviews in time of 55 held. The report has 9 of 9 and 0 of 3, and never more
// than the whole.
import { distinctBy } from '../../terms/distinct-by.ts'
import { sayDecimal } from '../../terms/exact.ts'
import { sayPeriod } from '../../terms/period.ts'
import { knownValue } from '../as-stated.ts'
import type { Check } from '../check-evidence.ts'

export const numeratorAboveDenominator: Check<'numerator-above-denominator'> = ({
  indicators,
  months,
  readings,
}) => {
  const shares = indicators.flatMap(({ ref, method, 'may-be': allowed = [] }) =>
    (method.kind === 'percentage' || method.kind === 'rolling-12-percentage') &&
    !allowed.includes('above-100')
      ? [{ ref, numerator: method.numerator, denominator: method.denominator }]
      : [],
  )
  // Several indicators may use one pair of measures.
  const once = distinctBy(shares, share => `${share.numerator}|${share.denominator}`)
  return months.flatMap(month =>
    once.flatMap(({ ref, numerator, denominator }) => {
      const part = readings.find(numerator, month)
      const [top, bottom] = [knownValue(part?.amount), knownValue(readings.find(denominator, month)?.amount)]
      if (part === undefined || top === undefined || bottom === undefined || top.compare(bottom) <= 0)
        return []
      const facts = {
        indicator: ref,
        measure: `${numerator} of ${denominator}`,
        period: sayPeriod(month),
        numerator: sayDecimal(top, 0),
        denominator: sayDecimal(bottom, 0),
      }
      return [{ facts, origin: part.origin, indicator: ref, period: month }]
    }),
  )
}
