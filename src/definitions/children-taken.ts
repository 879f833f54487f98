// Which children a row of a group map takes: those that fit it and no row above it. In: rows with the rows above
// them. Out: whether a row is out of reach, and whether two rows of two maps take the same children.
import { type ChildFact, FACTS } from './child-facts.ts'
import { conditionHolds, type GroupCondition } from './group-condition.ts'

type Conditions = Readonly<Partial<Record<ChildFact, GroupCondition>>>

/** The conditions of a row, and those of the rows above it in its map, which are tried first. */
export interface PlacedRow {
  readonly when: Conditions
  readonly above: readonly Conditions[]
}

/**
 * Whether the rows above take all of its children. Worked: {placement: [U1]} below {placement: [U1, U2]} is out of
 * reach; below {placement: [U1], age: {from: 5}} it is not, since a child of 4 gets through.
 */
export function isOutOfReach({ when, above }: PlacedRow): boolean {
  return kindsOfChild([when, ...above])
    .filter(child => fits(child, when))
    .every(child => above.some(one => fits(child, one)))
}

/** A row, with all rows of its map, which together are the whole that the map divides. */
export interface RowOfWhole extends PlacedRow {
  readonly whole: readonly Conditions[]
}

/**
 * Whether two rows take the same of those children whom both maps divide. Worked: {placement: [U1, U2]} is not the same as
 * {placement: [U1]}, if the second map has U2 in another row, but is the same as {placement: [U1, U2, K2]} below a row of
 * {placement: [K2]}. `In house` is {placement: [U4],
 * provider: [PR1]} of a map of foster care and {placement: [K2], provider: [PR1]} of one of homes, which have no child in
 * common.
 */
export function takeTheSameOfBoth(one: RowOfWhole, other: RowOfWhole): boolean {
  return kindsOfChild([...one.whole, ...other.whole])
    .filter(child => [one, other].every(({ whole }) => whole.some(row => fits(child, row))))
    .every(child => isTakenBy(child, one) === isTakenBy(child, other))
}

const isTakenBy = (child: KindOfChild, { when, above }: PlacedRow): boolean =>
  fits(child, when) && !above.some(one => fits(child, one))

/** Values of a fact that distinguish conditions: codes, the ends of bands, no value, and an unnamed value. */
type Value = string | number | undefined
type KindOfChild = ReadonlyMap<ChildFact, Value>
const ANOTHER = 'a value that no row names'

const fits = (child: KindOfChild, when: Conditions): boolean =>
  FACTS.every(fact => {
    const condition = when[fact]
    return condition === undefined || conditionHolds(child.get(fact), condition)
  })

/** One of each kind of child that the conditions can tell apart. */
function kindsOfChild(all: readonly Conditions[]): KindOfChild[] {
  const facts = FACTS.filter(fact => all.some(when => when[fact] !== undefined))
  return facts.reduce<KindOfChild[]>(
    (made, fact) => {
      const conditions = all.map(when => when[fact]).filter(one => one !== undefined)
      const values = valuesOf(conditions)
      return made.flatMap(before => values.map(value => new Map([...before, [fact, value] as const])))
    },
    [new Map()],
  )
}

function valuesOf(conditions: readonly GroupCondition[]): Value[] {
  const found = conditions.flatMap((condition): Value[] => {
    if (Array.isArray(condition)) return condition
    if ('blank' in condition) return []
    // The last whole number or tenth below an end represents all values below it.
    return [condition.from, condition.below].flatMap(end => (end === undefined ? [] : [end, end - SMALL]))
  })
  return [...new Set([...found, undefined, ANOTHER])]
}

/** Less than the step of any number: ages are whole, miles have one decimal. */
const SMALL = 0.05
