// A percentage, rate or mean for all that is outside the range of its parts, or is not their weighted mean: 71.0% of
// 220 girls and 83.2% of 262 boys are 77.6% of all, and neither 80.1% nor 84.0%.
import { plainDecimal, sayDecimal } from '../../terms/exact.ts'
import { sayPeriod } from '../../terms/period.ts'
import { sayRounded } from '../as-stated.ts'
import type { Check } from '../check-evidence.ts'
import { comparedArea } from '../compared-area.ts'
import { isTheirSum, meanExpected } from '../mean-from-parts.ts'
import type { MeanStated } from '../mean-stated.ts'
import { meansStated } from '../means-stated.ts'

export const meanIsNotItsParts: Check<'mean-is-not-its-parts'> = evidence =>
  meansStated(evidence).flatMap(stated => {
    const { of, indicator, area, period, whole, parts, mayBeSum } = stated
    const expected = meanExpected(whole, parts)
    if (expected === undefined || (mayBeSum && isTheirSum(whole, parts))) return []
    const facts = {
      indicator: of,
      area: comparedArea(evidence, area),
      period: sayPeriod(period),
      found: sayRounded(whole),
      parts: sayParts(stated),
      expected:
        'mean' in expected
          ? [plainDecimal(expected.mean, whole.decimals)]
          : [sayRounded(expected.lowest), sayRounded(expected.highest)],
    }
    return [{ facts, origin: whole.from.origin, period, ...(indicator !== undefined && { indicator }) }]
  })

/** `its parts S20-girls (71.0 of 220) and S20-boys (83.2 of 262)`; of many, only what they are. */
function sayParts({ parts, areMonths }: MeanStated): readonly { name: string; value: string }[] {
  if (areMonths) return []
  return parts.map(({ name, figure, cases }) => ({
    name,
    value: `${sayRounded(figure)}${cases === undefined ? '' : ` of ${sayDecimal(cases, 0)}`}`,
  }))
}
