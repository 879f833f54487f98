// Finds editions of a group map that cannot put children into rows. In: a map as read. Out: an issue for each,
// at its entry.
import type { z } from 'zod'
import { FACTS } from './child-facts.ts'
import type { Group, GroupRowDefinition } from './group.ts'
import { conditionHolds, type GroupCondition } from './group-condition.ts'

/** Values of a fact that distinguish conditions: codes, the ends of bands, no value, and an unnamed value. */
type Value = string | number | undefined
const ANOTHER = 'a value that no row names'

/**
 * The first edition applies from the beginning, each later one from its day; within an edition, each row has
 * its own id, label and children.
 */
export function checkEditions(
  { editions, 'not-known': notKnown }: Pick<Group, 'editions' | 'not-known'>,
  context: z.RefinementCtx,
): void {
  const report = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path: ['editions', ...path], message })
  editions.forEach(({ from, rows }, at) => {
    const before = editions[at - 1]
    if (before === undefined && from !== ALWAYS)
      report([at, 'from'], 'no day in the first edition, which applies before any other')
    if (before !== undefined && from <= before.from)
      report([at, 'from'], 'a day after that of the edition before')
    rows.forEach((row, place) => {
      const earlier = rows.slice(0, place).filter(hasConditions)
      if (row.id === notKnown.id || isBefore(rows, place, ({ id }) => id === row.id))
        report([at, 'rows', place, 'id'], 'an id that no other row has')
      if (row.label === notKnown.label || isBefore(rows, place, ({ label }) => label === row.label))
        report([at, 'rows', place, 'label'], 'a label that no other row has')
      if (hasConditions(row) && isOutOfReach(row, earlier))
        report(
          [at, 'rows', place, 'when'],
          'children that no row above matches; rows are tried in order, and those above match all of these',
        )
    })
  })
}

const isBefore = (
  rows: readonly GroupRowDefinition[],
  place: number,
  fitsRow: (row: GroupRowDefinition) => boolean,
) => rows.slice(0, place).some(fitsRow)

/** A row with an unknown fact, which is reported separately. */
const hasConditions = ({ when }: GroupRowDefinition) => Object.keys(when).length > 0

/** No edition begins before this day: one from this day has always been in force. */
export const ALWAYS = '1900-01-01'

/**
 * Worked: {placement: [U1]} below {placement: [U1, U2]} is; below {placement: [U1], age: {from: 5}} is not,
 * since a child of 4 gets through.
 */
function isOutOfReach(row: GroupRowDefinition, earlier: readonly GroupRowDefinition[]): boolean {
  const facts = FACTS.filter(
    fact => row.when[fact] !== undefined || earlier.some(({ when }) => when[fact] !== undefined),
  )
  const takes = ({ when }: GroupRowDefinition, values: readonly Value[]) =>
    facts.every((fact, at) => {
      const condition = when[fact]
      return condition === undefined || conditionHolds(values[at], condition)
    })
  const choices = facts.map(fact =>
    valuesOf(
      [row, ...earlier].flatMap(({ when }) => {
        const condition = when[fact]
        return condition === undefined ? [] : [condition]
      }),
    ),
  )
  return combined(choices)
    .filter(values => takes(row, values))
    .every(values => earlier.some(one => takes(one, values)))
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

const combined = (choices: readonly (readonly Value[])[]): Value[][] =>
  choices.reduce<Value[][]>(
    (made, values) => made.flatMap(before => values.map(value => [...before, value])),
    [[]],
  )
