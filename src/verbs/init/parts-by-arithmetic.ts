// Joins a percentage to the two counts of its table that give it. In: groups of lines. Out: the groups, without the counts that
// are only parts.
import type { LineSeen } from '../../extracts/look/sheet-seen.ts'
import type { Unit } from '../../terms/unit.ts'
import { isQuotient } from './arithmetic.ts'
import { type KnownBy, knownAs } from './known-by.ts'
import type { LineGroup } from './line-group.ts'
import { unitOfLine } from './unit-of-line.ts'

/** An indicator of the register. */
export type CountKnown = KnownBy & { readonly unit: Unit }

/** A percentage that two counts of its table give is theirs: the nearest two, of which one may serve several percentages. */
export function byArithmetic(groups: readonly LineGroup[], register: readonly CountKnown[]): LineGroup[] {
  const taken = new Set<LineGroup>()
  const joined = groups.map((group, at) => {
    const counts = groups
      .map((other, place) => ({ other, far: Math.abs(place - at) }))
      .filter(({ other }) => other !== group && isCount(other))
      .toSorted((a, b) => a.far - b.far)
      .map(({ other }) => other)
    const parts = partsOf(group, counts)
    if (parts === undefined) return group
    const [numerator, denominator] = parts
    const named = parts.map(({ from }) => from).find(from => isFirstOfRows(from, groups, at))
    const isTaken = (from: LineGroup) => from.reference === undefined || from === named
    for (const { from } of parts) if (isTaken(from) && !isKnownCount(from, register)) taken.add(from)
    const reference = named !== undefined && taken.has(named) ? named.reference : undefined
    return {
      ...group,
      ...(reference !== undefined && { reference }),
      numerator: numerator.line,
      denominator: denominator.line,
    }
  })
  return joined.filter((_, at) => {
    const own = groups[at]
    return own === undefined || !taken.has(own)
  })
}

/** `CL1` stands beside the first of its rows, the numerator, and means the percentage below. */
function isFirstOfRows(from: LineGroup, groups: readonly LineGroup[], at: number): boolean {
  const first = groups.indexOf(from)
  const below = groups.slice(first + 1, at + 1)
  return first < at && from.reference !== undefined && below.every(({ reference }) => reference === undefined)
}

const isKnownCount = ({ label }: LineGroup, register: readonly CountKnown[]): boolean =>
  knownAs(label, register).some(({ unit }) => unit === 'count')

interface PartFound {
  readonly from: LineGroup
  readonly line: LineSeen
}

function partsOf(
  { figure, numerator }: LineGroup,
  counts: readonly LineGroup[],
): readonly [PartFound, PartFound] | undefined {
  if (figure === undefined || numerator !== undefined) return undefined
  const { unit, isOfParts, doubt } = unitOfLine(figure)
  // Numbers with decimals of which nothing is said may be percentages without their sign.
  const mayBeShare = unit === 'percentage' || (unit === 'average' && doubt !== undefined)
  if (!mayBeShare || isOfParts) return undefined
  const lines = counts.flatMap(from => (from.figure === undefined ? [] : [{ from, line: from.figure }]))
  for (const part of lines)
    for (const whole of lines)
      if (part !== whole && isQuotient(figure, part.line, whole.line)) return [part, whole]
  return undefined
}

const isCount = ({ figure, numerator }: LineGroup): boolean =>
  figure !== undefined && numerator === undefined && unitOfLine(figure).unit === 'count'
