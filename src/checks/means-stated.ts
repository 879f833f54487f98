// Figures that must be the mean of others: of the indicators of its parts, of the rows of a table, or of the months or
// quarters of a longer time. In: the evidence. Out: each figure with its parts.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import { type Exact, exact } from '../terms/exact.ts'
import { parseNameAndPart } from '../terms/part.ts'
import { type Period, yearToDate } from '../terms/period.ts'
import { areasSupplied } from './areas-supplied.ts'
import { knownValue } from './as-stated.ts'
import type { CheckEvidence } from './check-evidence.ts'
import { figureStated } from './figure-stated.ts'
import type { MeanPart } from './mean-from-parts.ts'
import type { MeanStated } from './mean-stated.ts'
import { meansInTables } from './means-in-tables.ts'
import { meansOfParts } from './means-of-parts.ts'
import { meansOfSpans } from './means-of-spans.ts'
import { numberOf } from './number-of.ts'

export const meansStated = (evidence: CheckEvidence): MeanStated[] => [
  ...ofIndicators(evidence),
  ...meansInTables(evidence),
  ...meansOfSpans(evidence),
]

function ofIndicators(evidence: CheckEvidence): MeanStated[] {
  const { months, years, period } = evidence
  const periods: readonly Period[] = [...months, ...years, yearToDate(period)]
  return meansOfParts(evidence).flatMap(({ whole: indicator, parts, isDeclared, cases: measure }) =>
    areasSupplied(evidence, [indicator.ref]).flatMap(area =>
      periods.flatMap((at): MeanStated[] => {
        const whole = figureStated(evidence, indicator, area, at)
        const found = parts.flatMap(part => {
          const figure = figureStated(evidence, part.indicator, area, at)
          const cases = casesOf(evidence, part.indicator, part.cases, area, at)
          return figure === undefined
            ? []
            : [{ name: part.indicator.ref, figure, ...(cases !== undefined && { cases }) }]
        })
        if (whole === undefined || found.length < parts.length) return []
        const all = measure === undefined ? undefined : numberOf(evidence, measure, at, area)?.value
        if (hasOthers(all, found)) return []
        const { ref } = indicator
        return [{ of: ref, indicator: ref, area, period: at, whole, parts: found, mayBeSum: !isDeclared }]
      }),
    ),
  )
}

/** Worked: of 201 placements, 46 in house and 82 by agencies are 128: the other 73 may have any mean. */
function hasOthers(all: Exact | undefined, parts: readonly MeanPart[]): boolean {
  const cases = parts.flatMap(one => one.cases ?? [])
  const sum = cases.reduce<Exact>((total, one) => total.add(one), exact(0))
  return all !== undefined && cases.length === parts.length && all.compare(sum) > 0
}

/** The declared cases, or else the count that the percentage is declared to be a share of. */
function casesOf(
  evidence: CheckEvidence,
  { ref }: IndicatorDefinition,
  cases: string | undefined,
  area: string,
  period: Period,
): Exact | undefined {
  if (cases !== undefined) return numberOf(evidence, cases, period, area)?.value
  const of = evidence.definitions.checks.relations['share-of'].find(one => one.indicator === ref)?.of
  if (of === undefined) return undefined
  const { name, part } = parseNameAndPart(of)
  return knownValue(evidence.observations.find(name, area, period, part).amount)
}
