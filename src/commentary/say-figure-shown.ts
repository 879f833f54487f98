// Puts a figure into words for a problem: indicator, value, period, cell. In: an indicator with an
// observation. Out: words.
// Worked: `6.16 Visits in time, council standard is 65.6% for January 2017 (…monthly.xlsx, sheet Reviews and
// visits, cell D17)`.

import { sayMissing, sayNumber, sayParts } from '../figures/say-figure.ts'
import type { Observation } from '../observations/observation.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { sayDecimal } from '../terms/exact.ts'
import { sayOrigin } from '../terms/origin.ts'
import { sayPeriod } from '../terms/period.ts'
import type { Shown } from './figure-shown.ts'
import { isPart } from './rows/part-figures.ts'

export type AreaName = (id: string) => string

export function sayShown({ indicator, observation }: Shown, areaName: AreaName): string {
  const { ref, short } = indicator.definition
  const area = observation.area === indicator.latest.area ? '' : `, ${areaName(observation.area)},`
  return `${ref} ${short}${area} is ${sayValue(indicator, observation)} for ${sayPeriod(observation.period)}${sayCells(observation)}`
}

/** A share of a group is worked out with more decimals than it is said with. */
function sayValue(indicator: RatedIndicator, { amount }: Observation): string {
  const { unit } = indicator.definition
  const decimals = isPart(indicator) ? Math.min(indicator.decimals, 1) : indicator.decimals
  if (amount.kind === 'missing') return sayMissing(amount)
  const parts =
    amount.numerator && amount.denominator && unit !== 'rate-per-10000'
      ? ` (${sayParts(sayDecimal(amount.numerator, 0), sayDecimal(amount.denominator, 0), unit)})`
      : ''
  return sayNumber(amount.value, unit, decimals) + parts
}

/** The first and last cell, if a figure comes from several; both in full if they are in two files. */
function sayCells({ from }: Observation): string {
  const [first, last] = [from[0], from.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (first.origin.file !== last.origin.file)
    return ` [${sayOrigin(first.origin)}; ${sayOrigin(last.origin)}]`
  const isOne = last.origin.cell === undefined || last.origin.cell === first.origin.cell
  const to = isOne ? '' : ` to ${last.origin.cell}`
  return ` [${sayOrigin(first.origin)}${to}]`
}

/** Enough of a sentence to recognise it. */
export const shortened = (sentence: string): string =>
  sentence.length <= 120 ? sentence : `${sentence.slice(0, 117).replace(/\s+\S*$/, '')} …`
