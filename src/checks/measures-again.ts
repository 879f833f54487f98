// What a second statement says of measures, and of parts of group maps, beside the sources of the paper. In: a reading of
// the statement. Out: the number of the sources, and a finding where the two differ.
import type { Reading } from '../extracts/extract.ts'
import { type Exact, roundHalfUp } from '../terms/exact.ts'
import { sayOrigin } from '../terms/origin.ts'
import { sayPeriod } from '../terms/period.ts'
import { knownValue } from './as-stated.ts'
import type { CheckEvidence, CheckFinding } from './check-evidence.ts'
import type { CheckInput } from './check-input.ts'
import { comparedArea } from './compared-area.ts'
import { type MeasureNumber, numberOf } from './number-of.ts'
import { decimalsShown, roundingOfAll, sayApart } from './rounding-of.ts'

/** `adoptions`, or `adoptions[age=1-4]`. */
export const nameOfReading = ({ measure, part }: Reading): string =>
  part === undefined ? measure : `${measure}[${part}]`

/** The number of the sources; nothing for an indicator's own figure, which is compared by its decimals. */
export function measureElsewhere(given: CheckInput, reading: Reading): MeasureNumber | undefined {
  if (isOfIndicator(given, reading)) return undefined
  return numberOf(given, nameOfReading(reading), reading.period, reading.area) ?? observedPart(given, reading)
}

export const isOfIndicator = ({ indicators }: CheckInput, { measure, part }: Reading): boolean =>
  part === undefined && indicators.some(({ ref }) => ref === measure)

/** A part that an indicator works out. */
function observedPart(
  { indicators, observations }: CheckInput,
  { measure, part, area, period }: Reading,
): MeasureNumber | undefined {
  const isKnown = part !== undefined && indicators.some(({ ref }) => ref === measure)
  if (!isKnown || period.kind === 'day' || period.kind === 'rolling-12') return undefined
  const { amount, from } = observations.find(measure, area, period, part)
  const value = knownValue(amount)
  return value === undefined ? undefined : { value, ...(from[0] !== undefined && { from: from[0] }) }
}

/** A count must be the same; other figures, to the decimals that both have. */
export function measuresStatedOtherwise(evidence: CheckEvidence): CheckFinding<'stated-otherwise'>[] {
  return evidence.statements.flatMap(({ readings }) =>
    readings.flatMap(reading => {
      const stated = knownValue(reading.amount)
      const first = measureElsewhere(evidence, reading)
      if (stated === undefined || first === undefined) return []
      return isOne(reading, stated, first, evidence) ? [] : [differing(reading, stated, first, evidence)]
    }),
  )
}

function isOne(
  reading: Reading,
  stated: Exact,
  { value, from }: MeasureNumber,
  { definitions }: CheckEvidence,
): boolean {
  const inThousands = [reading, from].filter(one => one?.givenIn !== undefined)
  const allowed = roundingOfAll(inThousands).add(definitions.checks.tolerance['stated-otherwise'] ?? 0)
  const decimals = Math.min(decimalsShown(reading), decimalsShown(from))
  const [one, other] = [stated, value].map(number => roundHalfUp(number, decimals))
  return one === undefined || other === undefined || one.sub(other).abs().compare(allowed) <= 0
}

function differing(
  reading: Reading,
  stated: Exact,
  { value, from }: MeasureNumber,
  evidence: CheckEvidence,
): CheckFinding<'stated-otherwise'> {
  const { area, period, origin, measure } = reading
  const [said, first] = sayApart([stated, value], [decimalsShown(reading), decimalsShown(from)])
  const indicator = evidence.series.find(({ name }) => name === measure)?.indicator
  const facts = {
    indicator: nameOfReading(reading),
    area: comparedArea(evidence, area),
    period: sayPeriod(period),
    stated: said,
    first,
    elsewhere: from === undefined ? 'the paper' : sayOrigin(from.origin),
  }
  return { facts, origin, period, ...(indicator !== undefined && { indicator }) }
}
