// A percentage that no whole number of its count gives: 7.3 is 96.5 of 197 care leavers in March 2016; 190
// would be 96.4 and 191 would be 97.0.
import { plainDecimal } from '../../terms/exact.ts'
import { parseNameAndPart } from '../../terms/part.ts'
import { type Period, sayPeriod, yearToDate } from '../../terms/period.ts'
import { knownValue, sayStated, statedDecimals } from '../as-stated.ts'
import type { Check } from '../check-evidence.ts'

export const noWholeNumber: Check<'no-whole-number'> = ({
  definitions,
  indicators,
  observations,
  months,
  years,
  period,
  readings,
}) => {
  const periods: readonly Period[] = [...months, ...years, yearToDate(period)]
  return definitions.checks.relations['share-of'].flatMap(({ indicator: ref, of }) => {
    const counted = parseNameAndPart(of)
    const [share, whole] = [ref, counted.name].map(name => indicators.find(one => one.ref === name))
    if (share === undefined || whole === undefined) return []
    return periods.flatMap(at => {
      const reading = readings.find(ref, at)
      const [stated, count] = [
        knownValue(reading?.amount),
        knownValue(observations.find(counted.name, definitions.areas.council.id, at, counted.part).amount),
      ]
      if (reading === undefined || stated === undefined || count === undefined || count.compare(0) <= 0)
        return []
      const decimals = statedDecimals(reading, share)
      const below = stated.mul(count).div(100).floor()
      const nearest = [below, below.add(1)].map(number => ({
        number,
        percentage: plainDecimal(number.mul(100).div(count), decimals),
      }))
      const found = plainDecimal(stated, decimals)
      if (nearest.some(({ percentage }) => percentage === found)) return []
      const facts = {
        indicator: ref,
        period: sayPeriod(at),
        found: sayStated(reading, share),
        of,
        count: plainDecimal(count, 0),
        nearest: nearest
          .map(({ number, percentage }) => `${plainDecimal(number, 0)} would be ${percentage}`)
          .join(', '),
      }
      return [{ facts, origin: reading.origin, indicator: ref, period: at }]
    })
  })
}
