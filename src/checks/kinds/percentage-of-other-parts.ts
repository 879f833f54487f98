// A percentage typed into one cell with its part and whole, which is not theirs: `28/42 (68%)`, where 28 of 42 is 66.7%.
import { distinctBy } from '../../terms/distinct-by.ts'
import { sayDecimal } from '../../terms/exact.ts'
import { sayOrigin } from '../../terms/origin.ts'
import { sayPeriod } from '../../terms/period.ts'
import type { Check } from '../check-evidence.ts'
import { usersOf } from '../series.ts'

/** The figure is worked out from the two numbers: which of the three is wrong, only a person can know. */
export const percentageOfOtherParts: Check<'percentage-of-other-parts'> = ({
  extracts,
  statements,
  indicators,
}) => {
  const users = usersOf(indicators)
  const readings = [...extracts, ...statements]
    .flatMap(extract => extract.readings)
    .flatMap(({ otherParts, ...reading }) =>
      otherParts === undefined ? [] : [{ ...reading, ...otherParts }],
    )
  return distinctBy(readings, ({ origin }) => sayOrigin(origin)).map(
    ({ numerator, denominator, share, measure, period, asFound, origin }) => {
      const indicator = users.get(measure)
      return {
        facts: {
          indicator: indicator ?? measure,
          period: sayPeriod(period),
          found: asFound,
          parts: `${sayDecimal(numerator, 0)} of ${sayDecimal(denominator, 0)}`,
          computed: sayDecimal(numerator.mul(100).div(denominator), Math.max(share?.decimals ?? 0, 1)),
        },
        origin,
        period,
        ...(indicator !== undefined && { indicator }),
      }
    },
  )
}
