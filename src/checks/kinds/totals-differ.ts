// A table whose total is not the one that another table states: children who ceased to be looked after are 199 in the
// table by reason, and 201 in the sum of the months; boys and girls on two sheets make 486, and the placements 488.
import type { Reading } from '../../extracts/extract.ts'
import { type Exact, exact, sayDecimal } from '../../terms/exact.ts'
import { sayOrigin } from '../../terms/origin.ts'
import { sayPeriod } from '../../terms/period.ts'
import { knownValue } from '../as-stated.ts'
import type { Check, CheckEvidence, CheckFinding } from '../check-evidence.ts'
import { comparedArea } from '../compared-area.ts'
import { type CountBySex, countsBySex } from '../counts-by-sex.ts'
import { type CountOfSpan, countsOfSpans } from '../counts-of-spans.ts'
import { type CountStated, countElsewhere } from '../counts-stated.ts'
import { countKey, type PartTable, partTables } from '../part-tables.ts'
import { countedAs, sayGroup } from '../parts-and-totals.ts'
import { roundingOf, roundingOfAll } from '../rounding-of.ts'

export const totalsDiffer: Check<'totals-differ'> = evidence => {
  const tables = partTables(evidence).filter(({ parts }) => parts.every(({ unit }) => unit === 'count'))
  const found = [
    ...tables.flatMap((table, at) => unlike(table, tables.slice(0, at), evidence) ?? []),
    ...countsOfSpans(evidence).flatMap(one => unlikeItsMonths(one, evidence) ?? []),
    ...countsBySex(evidence).flatMap(one => unlikeBothSexes(one, evidence) ?? []),
  ]
  // A sheet may have several tables under one total.
  const keyOf = ({ origin, facts }: Finding) => `${sayOrigin(origin)} ${facts.found}`
  return [...new Map(found.map(one => [keyOf(one), one] as const).reverse()).values()].reverse()
}

type Finding = CheckFinding<'totals-differ'>

function unlikeItsMonths({ stated, value, made }: CountOfSpan, evidence: CheckEvidence): Finding | undefined {
  const tolerance = allowed([stated], made, evidence)
  const difference = value.sub(made.value).abs()
  return difference.compare(tolerance) <= 0 || areRounded([value, made.value], difference)
    ? undefined
    : findingOf(stated, value, '', made, evidence)
}

function unlikeBothSexes({ all, girls, boys }: CountBySex, evidence: CheckEvidence): Finding | undefined {
  const numbers = [all, girls, boys].flatMap(({ amount }) => knownValue(amount) ?? [])
  const [whole, ...parts] = numbers
  if (whole === undefined) return undefined
  const value = parts.reduce((sum, part) => sum.add(part), exact(0))
  const tolerance = allowed([all, boys], { value, from: girls }, evidence)
  const difference = whole.sub(value).abs()
  return difference.compare(tolerance) <= 0 || areRounded(numbers, difference)
    ? undefined
    : findingOf(all, whole, '', { value, from: girls, rule: 'sum of girls and boys' }, evidence)
}

function unlike(
  table: PartTable,
  before: readonly PartTable[],
  evidence: CheckEvidence,
): Finding | undefined {
  const [first] = table.parts
  const stated = knownValue(table.total?.amount)
  const claim = stated === undefined ? first : (table.total ?? first)
  if (isComparedAlready(table, claim, evidence)) return undefined
  const sum = stated ?? sumOf(table)
  const other =
    countElsewhere(evidence, claim) ?? (stated === undefined ? sumBefore(table, before) : undefined)
  return other === undefined || !isUnlike(table, sum, other, evidence)
    ? undefined
    : findingOf(claim, sum, stated === undefined ? sayGroup(evidence, table.group) : '', other, evidence)
}

/** With a cell of the same measure and period, by other checks; but not the total of a second statement. */
function isComparedAlready(
  { parts: [first], total }: PartTable,
  claim: Reading,
  { readings, statements }: CheckEvidence,
): boolean {
  const cell = readings.find(first.measure, first.period, first.area)
  if (cell?.amount.kind !== 'known' || cell === claim) return false
  return claim !== total || !statements.some(one => one.readings.includes(claim))
}

function findingOf(
  claim: Reading,
  found: Exact,
  parts: string,
  other: CountStated,
  evidence: CheckEvidence,
): Finding {
  const { measure, area, period, origin } = claim
  const { name, indicator } = countedAs(evidence, measure)
  const place = sayOrigin(other.from.origin)
  const facts = {
    total: name,
    area: comparedArea(evidence, area),
    period: sayPeriod(period),
    found: sayDecimal(found, 0),
    parts,
    other: sayDecimal(other.value, 0),
    elsewhere: other.rule === undefined ? `the number in ${place}` : `the ${other.rule} from ${place} on`,
  }
  return { facts, origin, period, ...(indicator !== undefined && { indicator }) }
}

/** If a part has no figure, such as a dash, the others cannot exceed the total. */
function isUnlike(
  { parts, total }: PartTable,
  sum: Exact,
  other: CountStated,
  evidence: CheckEvidence,
): boolean {
  const { value } = other
  const tolerance = allowed(total === undefined ? parts : [total], other, evidence)
  const isWhole = total?.amount.kind === 'known' || parts.every(({ amount }) => amount.kind === 'known')
  const difference = isWhole ? sum.sub(value).abs() : sum.sub(value)
  if (difference.compare(tolerance) <= 0) return false
  const numbers = [
    value,
    ...(total === undefined ? parts : [total]).flatMap(one => knownValue(one.amount) ?? []),
  ]
  return !areRounded(numbers, difference)
}

/** The tolerance that is stated, and the rounding of each number: of those in thousands, half a thousand. */
const allowed = (
  cells: readonly Reading[],
  { from, rounding = roundingOf(from) }: CountStated,
  { definitions }: CheckEvidence,
): Exact =>
  roundingOfAll(cells)
    .add(rounding)
    .add(definitions.checks.tolerance['total-is-not-its-parts'] ?? 0)

/** Numbers rounded to the nearest five are each wrong by two at most. */
const areRounded = (numbers: readonly Exact[], difference: Exact): boolean =>
  numbers.every(number => number.mod(5).equals(0)) && difference.compare(2 * numbers.length) <= 0

const sumOf = ({ parts }: PartTable): Exact =>
  parts.flatMap(({ amount }) => knownValue(amount) ?? []).reduce<Exact>((a, b) => a.add(b), exact(0))

/** By another group map, or on another sheet. */
function sumBefore(table: PartTable, before: readonly PartTable[]): CountStated | undefined {
  const [first] = table.parts
  const found = before.find(
    one =>
      one.total === undefined &&
      countKey(one.parts[0]) === countKey(first) &&
      one.parts.every(({ amount }) => amount.kind === 'known'),
  )
  return found && { value: sumOf(found), from: found.parts[0], rounding: roundingOfAll(found.parts) }
}
