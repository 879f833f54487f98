// A total that is not the sum of its rows: 8 children, 3 girls and 4 boys; 123 who started care, by age 124. In
// months, closed years and tables of parts. Each figure may have been rounded by half of its last place.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { Reading } from '../../extracts/extract.ts'
import { type Exact, exact } from '../../terms/exact.ts'
import { type Period, sayPeriod, yearToDate } from '../../terms/period.ts'
import { knownValue } from '../as-stated.ts'
import type { Check, CheckEvidence, CheckFinding } from '../check-evidence.ts'
import { comparedArea } from '../compared-area.ts'
import { numberOf } from '../number-of.ts'
import { countedAs, isMeanOfParts, partsAndTotals, sayGroup } from '../parts-and-totals.ts'
import { decimalsShown, roundingOfAll, sayApart } from '../rounding-of.ts'

export const totalIsNotItsParts: Check<'total-is-not-its-parts'> = evidence => {
  const periods = [...evidence.months, ...evidence.years, yearToDate(evidence.period)]
  return [
    ...evidence.indicators.flatMap(indicator =>
      periods.flatMap(period => total(indicator, period, evidence) ?? []),
    ),
    ...totalsOfTables(evidence),
  ]
}

function total(
  { ref, name, method, parts = [] }: IndicatorDefinition,
  period: Period,
  evidence: CheckEvidence,
): CheckFinding<'total-is-not-its-parts'> | undefined {
  const { readings } = evidence
  const measure = method.kind === 'count' || method.kind === 'as-supplied' ? method.measure : undefined
  const found =
    measure === undefined
      ? undefined
      : [ref, measure].map(name => readings.find(name, period)).find(one => one?.amount.kind === 'known')
  const stated = knownValue(found?.amount)
  const addends = parts.flatMap(part => numberOf(evidence, part, period) ?? [])
  if (found === undefined || stated === undefined || parts.length === 0 || addends.length < parts.length)
    return undefined
  const sum = sumOf(addends.map(({ value }) => value))
  const cells = addends.map(({ value, from }) => (isSame(from, value) ? from : undefined))
  if (
    sum
      .sub(stated)
      .abs()
      .compare(allowed(evidence, [found, ...cells])) <= 0
  )
    return undefined
  const facts = {
    total: name,
    period: sayPeriod(period),
    ...sayBoth(stated, sum, found, cells),
    parts: parts.join(' + '),
    ...roundedParts(
      addends.map(({ value }) => value),
      sum.sub(stated),
    ),
  }
  return { facts, origin: found.origin, indicator: ref, period }
}

/** Of a part that is worked out from several cells, none is the part itself. */
const isSame = (cell: Reading | undefined, value: Exact): boolean =>
  knownValue(cell?.amount)?.equals(value) ?? false

const sumOf = (values: readonly Exact[]): Exact => values.reduce<Exact>((a, b) => a.add(b), exact(0))

/** The tolerance that is stated, and the rounding of each figure: four parts in thousands may make 2,000 less or more. */
const allowed = ({ definitions }: CheckEvidence, cells: readonly (Reading | undefined)[]): Exact =>
  roundingOfAll(cells).add(definitions.checks.tolerance['total-is-not-its-parts'] ?? 0)

function sayBoth(stated: Exact, sum: Exact, total: Reading, parts: readonly (Reading | undefined)[]) {
  const decimals = [decimalsShown(total), Math.max(...parts.map(decimalsShown))] as const
  const [found, added] = sayApart([stated, sum], decimals)
  return { found, sum: added }
}

/** If a part has no figure, such as a dash, the others cannot exceed the total. */
function totalsOfTables(evidence: CheckEvidence): CheckFinding<'total-is-not-its-parts'>[] {
  return partsAndTotals(evidence).flatMap(({ group, parts, total: stated }) => {
    const whole = knownValue(stated.amount)
    const known = parts.flatMap(({ amount }) => knownValue(amount) ?? [])
    if (whole === undefined || known.length === 0 || isMeanOfParts(stated, parts)) return []
    const sum = sumOf(known)
    const over = known.length < parts.length ? sum.sub(whole) : sum.sub(whole).abs()
    if (over.compare(allowed(evidence, [stated, ...parts])) <= 0) return []
    const { name, indicator } = countedAs(evidence, stated.measure)
    const facts = {
      total: name,
      area: comparedArea(evidence, stated.area),
      period: sayPeriod(stated.period),
      ...sayBoth(whole, sum, stated, parts),
      parts: `its parts (${sayGroup(evidence, group)})`,
      ...roundedParts(known, over),
    }
    return [
      { facts, origin: stated.origin, period: stated.period, ...(indicator !== undefined && { indicator }) },
    ]
  })
}

/**
 * Parts and a total that are rounded to the nearest five are each wrong by two at most. Worked: 47, 32 and 12
 * children are printed as 45, 30 and 10, which make 85, and their total of 91 as 90. Up to 8 could be rounding.
 */
function roundedParts(parts: readonly Exact[], difference: Exact): { tolerance?: number } {
  const most = 2 * (parts.length + 1)
  const areFives = parts.length > 1 && parts.every(part => part.mod(5).equals(0))
  return areFives && difference.abs().compare(most) <= 0 ? { tolerance: most } : {}
}
