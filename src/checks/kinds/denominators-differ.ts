// Measures of the same children whose numbers differ: 8.2 divides by 480 in January 2017, when 482 were
// looked after (6.1).
import { sayDecimal } from '../../terms/exact.ts'
import { type Period, sayPeriod, yearToDate } from '../../terms/period.ts'
import type { Check } from '../check-evidence.ts'
import { numberOf, ratioParts } from '../number-of.ts'

export const denominatorsDiffer: Check<'denominators-differ'> = evidence => {
  const { definitions, indicators, months, years, yearEnds, period } = evidence
  const periods: readonly Period[] = [...yearEnds, ...months, ...years, yearToDate(period)]
  const tolerance = definitions.checks.tolerance['denominators-differ'] ?? 0
  return definitions.checks.relations['same-cohort'].flatMap(
    ({ measures: [first = '', ...others], because }) =>
      periods.flatMap(at => {
        const one = numberOf(evidence, first, at)
        return others.flatMap(measure => {
          const other = numberOf(evidence, measure, at)
          if (
            one?.from === undefined ||
            other === undefined ||
            one.value.sub(other.value).abs().compare(tolerance) <= 0
          )
            return []
          const facts = {
            period: sayPeriod(at),
            first,
            firstNumber: sayDecimal(one.value, 0),
            second: measure,
            secondNumber: sayDecimal(other.value, 0),
            because,
          }
          const divided = indicators.find(indicator => ratioParts(indicator)?.denominator === first)
          return [
            {
              facts,
              origin: one.from.origin,
              period: at,
              ...(divided !== undefined && { indicator: divided.ref }),
            },
          ]
        })
      }),
  )
}
