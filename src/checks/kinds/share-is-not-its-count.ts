// A percentage given with a count that is not the count's share of its total: 36 of the 136 who left care
// in 2013/14 are 26%, and 27% is printed.
import { type Exact, exact, plainDecimal, sayDecimal } from '../../terms/exact.ts'
import { sayPeriod } from '../../terms/period.ts'
import { knownValue } from '../as-stated.ts'
import {
  basesOf,
  commonest,
  isInRange,
  sayRange,
  sayWhatWouldGive,
  type WholeRange,
} from '../bases-that-fit.ts'
import type { Check } from '../check-evidence.ts'
import { comparedArea } from '../compared-area.ts'
import { countedAs, type PartsAndTotal, partsAndTotals, sayPart } from '../parts-and-totals.ts'

/**
 * To as many decimals as the percentage has, half up. Worked: 59 of 407 are 14.496…%, which is 14% and not
 * 15%; 2 of 488 are 0.4% and not 0.5%.
 */
export const shareIsNotItsCount: Check<'share-is-not-its-count'> = evidence =>
  partsAndTotals(evidence).flatMap(table =>
    table.parts.flatMap(reading => {
      const { share, part = '', period, origin } = reading
      const [count, whole] = [knownValue(reading.amount), knownValue(table.total.amount)]
      if (share === undefined || count === undefined || whole === undefined || whole.equals(0)) return []
      const [stated, computed] = [share.value, count.mul(100).div(whole)].map(value =>
        plainDecimal(value, share.decimals),
      )
      if (stated === computed || stated === undefined || computed === undefined) return []
      const { name, indicator } = countedAs(evidence, reading.measure)
      const facts = {
        of: name,
        area: comparedArea(evidence, reading.area),
        part: sayPart(evidence, part),
        period: sayPeriod(period),
        count: sayDecimal(count, 0),
        total: sayDecimal(whole, 0),
        stated,
        computed,
        fits:
          sayFits(table, whole, basesOf(count, { ...share, scale: 100 })) ??
          sayWhatWouldGive(count, whole, { ...share, scale: 100 }, '%'),
        ...(isOfRounded(share.value, share.decimals, count, whole) && { roundedBy: 2 }),
      }
      return [{ facts, origin, period, ...(indicator !== undefined && { indicator }) }]
    }),
  )

/**
 * Another total, of which this percentage and most of the others are shares. Worked: 12 (25%), 24 (50%) and 12 (25%)
 * with a total of 50 are those of 48.
 */
function sayFits({ parts }: PartsAndTotal, whole: Exact, own: WholeRange | undefined): string | undefined {
  const ranges = parts.flatMap(({ share, amount }) =>
    share === undefined || amount.kind === 'missing' || amount.value.equals(0)
      ? []
      : [basesOf(amount.value, { ...share, scale: 100 })],
  )
  const possible = ranges.flatMap(range => range ?? [])
  const best = commonest(possible)
  const isBetter =
    best !== undefined &&
    best.in > possible.filter(range => isInRange(whole, range)).length &&
    best.in > 1 &&
    best.in > ranges.length / 2
  if (!isBetter || own === undefined || commonest([own, best.range])?.in !== 2) return undefined
  const which =
    best.in === ranges.length
      ? 'All percentages of the table'
      : `Most percentages of the table (${best.in} of ${ranges.length})`
  return `${which} fit a total of ${sayRange(best.range)} and not ${sayDecimal(whole, 0)}`
}

/**
 * Whether the percentage may be that of the numbers before they were rounded to the nearest five, which moves each
 * by two at most. Worked: 47 of 118 is 40%, and is printed next to 45 of 120, which is 37.5%.
 */
function isOfRounded(stated: Exact, decimals: number, count: Exact, whole: Exact): boolean {
  if (![count, whole].every(number => number.mod(5).equals(0)) || whole.compare(2) <= 0) return false
  const slack = exact(1, 2 * 10 ** decimals)
  const [least, most] = [count.sub(2).div(whole.add(2)), count.add(2).div(whole.sub(2))]
  return stated.compare(least.mul(100).sub(slack)) >= 0 && stated.compare(most.mul(100).add(slack)) <= 0
}
