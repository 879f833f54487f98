// Counts by measure on a second statement of which a part is above its whole: 9 adoptions within 12 months of 3. In: the
// evidence. Out: a finding for each.

import type { Extract, Reading } from '../extracts/extract.ts'
import { distinctBy } from '../terms/distinct-by.ts'
import { type Exact, exact, sayDecimal } from '../terms/exact.ts'
import { periodId, sayPeriod } from '../terms/period.ts'
import { knownValue } from './as-stated.ts'
import type { CheckEvidence, CheckFinding } from './check-evidence.ts'
import { comparedArea } from './compared-area.ts'
import { roundingOfAll } from './rounding-of.ts'
import { measureCounted } from './stocks.ts'

interface MeasureAndParts {
  readonly whole: string
  readonly parts: readonly string[]
}

export function measuresAboveWhole(evidence: CheckEvidence): CheckFinding<'parts-above-whole'>[] {
  const relations = relationsOfMeasures(evidence)
  return evidence.statements.flatMap(statement => {
    const counts = countsIn(statement, evidence)
    return relations.flatMap(relation =>
      counts
        .filter(({ measure }) => measure === relation.whole)
        .flatMap(whole => above(whole, relation, counts, evidence)),
    )
  })
}

/** What a percentage divides, and what the register adds up to a count. Several indicators may use one pair. */
function relationsOfMeasures({ indicators }: CheckEvidence): MeasureAndParts[] {
  const all = indicators.flatMap(({ method, parts = [], 'may-be': allowed = [] }): MeasureAndParts[] => {
    if (method.kind === 'percentage' || method.kind === 'rolling-12-percentage')
      return allowed.includes('above-100') ? [] : [{ whole: method.denominator, parts: [method.numerator] }]
    return method.kind === 'count' && parts.length > 0 ? [{ whole: method.measure, parts }] : []
  })
  return distinctBy(all, one => JSON.stringify(one))
}

/** The statement's counts, by what they count: those that stand under an indicator's reference have its measure. */
function countsIn({ readings }: Extract, { indicators }: CheckEvidence): Reading[] {
  const measureOf = new Map(indicators.map(one => [one.ref, measureCounted(one)]))
  return readings
    .filter(({ part, unit, amount }) => part === undefined && unit === 'count' && amount.kind === 'known')
    .map(one => ({ ...one, measure: measureOf.get(one.measure) ?? one.measure }))
}

function above(
  whole: Reading,
  { parts }: MeasureAndParts,
  counts: readonly Reading[],
  evidence: CheckEvidence,
): CheckFinding<'parts-above-whole'>[] {
  const { measure, area, period, origin } = whole
  const found = parts.flatMap(
    part =>
      counts.find(
        one => one.measure === part && one.area === area && periodId(one.period) === periodId(period),
      ) ?? [],
  )
  const sum = found.reduce<Exact>((total, one) => total.add(knownValue(one.amount) ?? 0), exact(0))
  const stated = knownValue(whole.amount)
  if (stated === undefined || sum.sub(stated).compare(roundingOfAll([whole, ...found])) <= 0) return []
  const counting = evidence.indicators.find(one => measureCounted(one) === measure)
  const facts = {
    whole: counting?.ref ?? measure,
    area: comparedArea(evidence, area),
    period: sayPeriod(period),
    found: sayDecimal(stated, 0),
    parts: found.map(one => ({
      indicator: one.measure,
      value: sayDecimal(knownValue(one.amount) ?? exact(0), 0),
    })),
    sum: sayDecimal(sum, 0),
  }
  return [{ facts, origin, period, ...(counting !== undefined && { indicator: counting.ref }) }]
}
