// Whom a number counts: conditions on facts of a child. In: conditions. Out: a name for them, and whether one takes in
// the other.
import type { GroupCondition } from '../definitions/group-condition.ts'

/** By fact. All must be met; none are all children. */
export type Conditions = Readonly<Record<string, GroupCondition>>

/** Both. Worked: placement U1 to U6 and placement U4 is placement U4; ages from 1 and below 5 is the band 1 to 4. */
export function joinConditions(...all: readonly Conditions[]): Conditions {
  const joined: Record<string, GroupCondition> = {}
  for (const conditions of all)
    for (const [fact, condition] of Object.entries(conditions)) {
      const before = joined[fact]
      joined[fact] = before === undefined ? condition : both(before, condition)
    }
  return joined
}

function both(one: GroupCondition, other: GroupCondition): GroupCondition {
  if (Array.isArray(one) && Array.isArray(other)) return one.filter(code => other.includes(code))
  if (isBand(one) && isBand(other)) {
    const from = Math.max(one.from ?? Number.NEGATIVE_INFINITY, other.from ?? Number.NEGATIVE_INFINITY)
    const below = Math.min(one.below ?? Number.POSITIVE_INFINITY, other.below ?? Number.POSITIVE_INFINITY)
    return {
      ...(Number.isFinite(from) && { from }),
      ...(Number.isFinite(below) && { below }),
    }
  }
  return other
}

type Band = Extract<GroupCondition, { from?: number | undefined }>
const isBand = (condition: GroupCondition): condition is Band =>
  !Array.isArray(condition) && !('blank' in condition)

/** The same for the same conditions, in whatever order they stand. */
export const conditionsKey = (conditions: Conditions): string =>
  Object.entries(conditions)
    .map(([fact, condition]) => `${fact}:${conditionKey(condition)}`)
    .sort()
    .join(';')

const conditionKey = (condition: GroupCondition): string =>
  Array.isArray(condition) ? condition.toSorted().join(',') : JSON.stringify(condition)

/** Whether every child who meets `inner` meets `outer`. Worked: reason E11 is within reasons E11 and E12. */
export const isWithin = (inner: Conditions, outer: Conditions): boolean =>
  Object.entries(outer).every(([fact, condition]) => {
    const own = inner[fact]
    return own !== undefined && takesIn(condition, own)
  })

function takesIn(outer: GroupCondition, inner: GroupCondition): boolean {
  if (Array.isArray(outer)) return Array.isArray(inner) && inner.every(code => outer.includes(code))
  if ('blank' in outer) return !Array.isArray(inner) && 'blank' in inner
  return (
    isBand(inner) &&
    (outer.from === undefined || (inner.from !== undefined && inner.from >= outer.from)) &&
    (outer.below === undefined || (inner.below !== undefined && inner.below <= outer.below))
  )
}

/** Whether no child meets both: two placements, two bands of age. */
export const areApart = (one: Conditions, other: Conditions): boolean =>
  Object.entries(one).some(([fact, condition]) => {
    const own = other[fact]
    return own !== undefined && excludes(condition, own)
  })

function excludes(one: GroupCondition, other: GroupCondition): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return !one.some(code => other.includes(code))
  if (Array.isArray(one) || Array.isArray(other)) return false
  if ('blank' in one || 'blank' in other) return 'blank' in one !== 'blank' in other
  return (
    (one.below !== undefined && other.from !== undefined && one.below <= other.from) ||
    (other.below !== undefined && one.from !== undefined && other.below <= one.from)
  )
}
