// Percentages, rates and means in tables by a group map. In: the evidence. Out: each figure for all with those of its
// rows.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Exact } from '../terms/exact.ts'
import { parseNameAndPart } from '../terms/part.ts'
import type { Period } from '../terms/period.ts'
import { roundedCell } from './as-stated.ts'
import type { CheckEvidence } from './check-evidence.ts'
import type { MeanStated } from './mean-stated.ts'
import { numberOf, ratioParts } from './number-of.ts'
import { partTables } from './part-tables.ts'
import { isMeanOfParts } from './parts-and-totals.ts'
import { measureCounted } from './stocks.ts'

/** Of percentages, rates and means, and of money where the total is no sum. */
export function meansInTables(evidence: CheckEvidence): MeanStated[] {
  return partTables(evidence).flatMap(({ parts: readings, total: own }): MeanStated[] => {
    const [{ measure, area, period, unit }] = readings
    const total = own ?? evidence.readings.find(measure, period, area)
    const whole = total && roundedCell(total)
    const indicator = evidence.indicators.find(one => one.ref === measure)
    const parts = readings.flatMap(reading => {
      const figure = roundedCell(reading)
      const cases = casesOfPart(evidence, indicator, reading.part, area, period)
      const name = `${measure}[${reading.part}]`
      return figure === undefined ? [] : [{ name, figure, ...(cases !== undefined && { cases }) }]
    })
    if (total === undefined || whole === undefined || !isMeanOfParts(total, readings)) return []
    if (parts.length < readings.length) return []
    // Shares of one whole are looked at by `shares-do-not-add-up`.
    if (unit === 'percentage' && whole.value.equals(100)) return []
    const ref = indicator?.ref
    return [
      {
        of: measure,
        ...(ref !== undefined && { indicator: ref }),
        area,
        period,
        whole,
        parts,
        mayBeSum: true,
      },
    ]
  })
}

function casesOfPart(
  evidence: CheckEvidence,
  indicator: IndicatorDefinition | undefined,
  part: string | undefined,
  area: string,
  period: Period,
): Exact | undefined {
  if (indicator === undefined || part === undefined) return undefined
  const of = evidence.definitions.checks.relations['share-of'].find(
    one => one.indicator === indicator.ref,
  )?.of
  const counting = evidence.indicators.find(one => one.ref === of)
  const measure = ratioParts(indicator)?.denominator ?? (counting && measureCounted(counting)) ?? of
  if (measure === undefined || parseNameAndPart(measure).part !== undefined) return undefined
  return numberOf(evidence, `${measure}[${part}]`, period, area)?.value
}
