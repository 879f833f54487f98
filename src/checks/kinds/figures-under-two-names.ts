// The same figures under two names: two indicators agree in every month, as when a column was pasted twice.
import { plainDecimal } from '../../terms/exact.ts'
import { knownValue, printedDecimals } from '../as-stated.ts'
import type { Check } from '../check-evidence.ts'

/** Fewer months, or the same number in all of them, may be coincidence. */
const MONTHS = 6
const DISTINCT = 3

export const figuresUnderTwoNames: Check<'figures-under-two-names'> = ({
  definitions,
  indicators,
  months,
  observations,
}) => {
  const series = indicators.map(indicator => {
    const found = months.map(month => observations.find(indicator.ref, definitions.areas.council.id, month))
    const printed = found.map(({ amount }) =>
      amount.kind === 'known' ? plainDecimal(amount.value, printedDecimals(indicator)) : '',
    )
    return {
      indicator,
      known: printed.filter(text => text !== ''),
      key: `${indicator.unit}|${printed.join('|')}`,
      origin: found.find(({ amount }) => knownValue(amount) !== undefined)?.from[0]?.origin,
    }
  })
  const telling = series.filter(({ known }) => known.length >= MONTHS && new Set(known).size >= DISTINCT)
  return telling.flatMap((one, at) => {
    const same = telling.slice(0, at).find(other => other.key === one.key)
    return same === undefined || one.origin === undefined
      ? []
      : [
          {
            facts: { first: same.indicator.ref, second: one.indicator.ref, months: one.known.length },
            origin: one.origin,
            indicator: one.indicator.ref,
          },
        ]
  })
}
