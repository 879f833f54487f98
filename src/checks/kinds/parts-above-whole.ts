// Shares of one whole that together are above it. In January 2017 no child left care to a permanent home
// (6.5: 0.0%), but 75.0% were adopted (6.8).
import { exact, plainDecimal } from '../../terms/exact.ts'
import { type Period, sayPeriod, yearToDate } from '../../terms/period.ts'
import { knownValue, printedDecimals } from '../as-stated.ts'
import type { Check } from '../check-evidence.ts'

export const partsAboveWhole: Check<'parts-above-whole'> = evidence => {
  const { definitions, indicators, observations, months, years, period } = evidence
  const council = definitions.areas.council.id
  const periods: readonly Period[] = [...months, ...years, yearToDate(period)]
  return definitions.checks.relations['parts-of'].flatMap(({ whole, parts }) => {
    const indicator = indicators.find(one => one.ref === whole)
    const named = parts.filter(part => indicators.some(one => one.ref === part))
    if (indicator === undefined) return []
    const decimals = printedDecimals(indicator)
    // Each figure may have been rounded by half of its last decimal.
    const slack = exact(named.length + 1, 2).div(10 ** decimals)
    return periods.flatMap(at => {
      const stated = observations.find(whole, council, at)
      const origin = stated.from[0]?.origin
      const found = knownValue(stated.amount)
      const shares = named.flatMap(part => {
        const value = knownValue(observations.find(part, council, at).amount)
        return value === undefined ? [] : [{ part, value }]
      })
      const sum = shares.reduce((total, { value }) => total.add(value), exact(0))
      if (origin === undefined || found === undefined || sum.sub(found).compare(slack) <= 0) return []
      const say = (value: typeof sum) => plainDecimal(value, decimals)
      const facts = {
        whole,
        period: sayPeriod(at),
        found: say(found),
        parts: shares.map(({ part, value }) => ({ indicator: part, value: say(value) })),
        sum: say(sum),
      }
      return [{ facts, origin, indicator: whole, period: at }]
    })
  })
}
