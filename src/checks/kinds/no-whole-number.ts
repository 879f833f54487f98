// A percentage that no whole number of its count gives: 7.3 is 96.5 of 197 care leavers in March 2016; 190
// would be 96.4 and 191 would be 97.0. It is that of another count: any from 198 to 202.
import { type Exact, plainDecimal, sayDecimal } from '../../terms/exact.ts'
import { periodId, sayPeriod } from '../../terms/period.ts'
import { listInWords } from '../../terms/words.ts'
import { roundedCell } from '../as-stated.ts'
import { basesNear, isInRange, isShareOf, sayRange } from '../bases-that-fit.ts'
import type { Check } from '../check-evidence.ts'
import { comparedArea } from '../compared-area.ts'
import { type ShareSupplied, sharesSupplied } from '../shares-supplied.ts'

export const noWholeNumber: Check<'no-whole-number'> = evidence => {
  const shares = sharesSupplied(evidence)
  return shares
    .filter(({ base, stated }) => !isShareOf(base, stated))
    .map(share => {
      const { indicator, area, period, reading, stated, of, base } = share
      const below = stated.value.mul(base).div(100).floor()
      const say = (percentage: Exact) => plainDecimal(percentage, decimalsShown(share))
      const facts = {
        indicator: indicator.ref,
        area: comparedArea(evidence, area),
        period: sayPeriod(period),
        found: say(stated.value),
        of,
        count: sayDecimal(base, 0),
        nearest: [below, below.add(1)]
          .map(number => `${sayDecimal(number, 0)} would be ${say(number.mul(100).div(base))}`)
          .join(', '),
        fits: sayFits(share, shares),
      }
      return { facts, origin: reading.origin, indicator: indicator.ref, period }
    })
}

/** Those of its cell, though 94.00 is compared as 94.0 where the paper prints one. */
const decimalsShown = ({ reading, stated }: ShareSupplied): number =>
  Math.min(Math.max(roundedCell(reading)?.decimals ?? 0, stated.decimals), MOST_DECIMALS)
const MOST_DECIMALS = 4

/**
 * The smallest range: of the bases near the count that all percentages of the count fit; if none does, of those that
 * this one fits. Worked: near 482, 6.9% fits 475 to 481, and with 86.3% 480 to 481.
 */
function sayFits(share: ShareSupplied, all: readonly ShareSupplied[]): string {
  const { base, stated, of, others, indicator } = share
  const together = all.filter(one => isOfSameCount(one, share))
  const byAll = basesNear(base, [stated, ...together.map(one => one.stated)])
  const range = byAll ?? basesNear(base, [stated])
  const number = sayDecimal(base, 0)
  if (range === undefined) return `No number near ${number} fits it`
  const named = others.find(({ value }) => isInRange(value, range))
  const example =
    named === undefined ? '' : `, such as the ${sayDecimal(named.value, 0)} of '${named.measure}',`
  const isTogether = byAll !== undefined && together.length > 0
  const who = isTogether
    ? listInWords([indicator, ...together.map(one => one.indicator)].map(one => one.ref))
    : 'It'
  return `${who} ${isTogether ? 'fit' : 'fits'} ${sayRange(range)} (the nearest)${example} and not the ${number} of ${of}`
}

const isOfSameCount = (one: ShareSupplied, other: ShareSupplied): boolean =>
  one !== other &&
  one.of === other.of &&
  one.area === other.area &&
  periodId(one.period) === periodId(other.period)
