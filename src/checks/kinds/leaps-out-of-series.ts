// A figure that leaps out of its series: a population of 100 among 56,400 and 56,600, or reviews in time of 2.5%
// among 96.4% to 98.2%. A digit, a sign or a column was probably lost.
import type { Reading } from '../../extracts/extract.ts'
import { sayOrigin } from '../../terms/origin.ts'
import { sayPeriod } from '../../terms/period.ts'
import type { Check, CheckEvidence, CheckFinding } from '../check-evidence.ts'
import { comparedArea } from '../compared-area.ts'
import { knownIn, type Series, workedSeries } from '../series.ts'
import { isFarOutside, spreadOf } from '../spread.ts'

/** Fewer others do not show what the series is like. A population changes little, so that one other shows it. */
const OTHERS = 3

export const leapsOutOfSeries: Check<'leaps-out-of-series'> = evidence => {
  const exchanged = new Set(evidence.exchanges.flatMap(({ first, second }) => [first, second]))
  const supplied = evidence.series
    .flatMap(series => leaps(series, evidence))
    .filter(({ reading }) => !exchanged.has(reading))
  // A part that leaps makes its percentage leap as well: it is reported once.
  const places = new Set(supplied.map(({ finding }) => sayOrigin(finding.origin)))
  const worked = workedSeries(evidence)
    .flatMap(series => leaps(series, evidence))
    .filter(({ finding }) => !places.has(sayOrigin(finding.origin)))
  return [...supplied, ...worked].map(({ finding }) => finding)
}

function leaps(
  series: Series,
  { definitions }: CheckEvidence,
): { reading: Reading; finding: CheckFinding<'leaps-out-of-series'> }[] {
  const { name, area, indicator, readings } = series
  const known = knownIn(series)
  const needed = readings[0]?.period.kind === 'day' ? 1 : OTHERS
  return known.flatMap(({ reading, number }, at) => {
    const others = known.filter((_, other) => other !== at)
    const spread = others.length < needed ? undefined : spreadOf(others.map(one => one.number))
    if (spread === undefined || !isFarOutside(number, spread, reading.unit, definitions.checks.series.factor))
      return []
    const shownAs = (value: number) =>
      others.find(one => one.number === value)?.reading.asFound.trim() ?? String(value)
    const facts = {
      name,
      area: comparedArea({ definitions }, area),
      period: sayPeriod(reading.period),
      found: reading.asFound.trim(),
      low: shownAs(spread.low),
      high: shownAs(spread.high),
    }
    const { origin, period } = reading
    return [{ reading, finding: { facts, origin, period, ...(indicator !== undefined && { indicator }) } }]
  })
}
