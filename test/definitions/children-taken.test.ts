import { describe, expect, it } from 'vitest'
import { isOutOfReach, takeTheSameChildren } from '../../src/definitions/children-taken.ts'

describe('isOutOfReach(row)', () => {
  it.each([
    [{ placement: ['U1'] }, [{ placement: ['U1', 'U2'] }], true],
    // A child of 4 in U1 gets through.
    [{ placement: ['U1'] }, [{ placement: ['U1'], age: { from: 5 } }], false],
    [{ age: { from: 5, below: 10 } }, [{ age: { from: 0, below: 7 } }, { age: { from: 7 } }], true],
    [{ age: { from: 5, below: 10 } }, [{ age: { from: 0, below: 7 } }, { age: { from: 8 } }], false],
  ])('%j below %j: %s', (when, above, expected) => expect(isOutOfReach({ when, above })).toBe(expected))
})

describe('takeTheSameChildren(one, other)', () => {
  const row = (when: object, ...above: readonly object[]) => ({ when, above })
  it.each([
    [row({ placement: ['U1', 'U2'] }), row({ placement: ['U2', 'U1'] }), true],
    [row({ placement: ['U1', 'U2'] }), row({ placement: ['U1'] }), false],
    [row({ placement: ['K2', 'U1'] }, { placement: ['K2'] }), row({ placement: ['U1'] }), true],
    // Codes of two facts: U4 of an agency is in the second row only.
    [row({ placement: ['U4'], provider: ['PR1'] }), row({ placement: ['U4'] }), false],
    [row({ age: { from: 16 } }), row({ age: { from: 16, below: 18 } }), false],
    [row({ provider: { blank: true } }), row({ provider: ['PR0'] }), false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(takeTheSameChildren(one, other)).toBe(expected)
    expect(takeTheSameChildren(other, one)).toBe(expected)
  })
})
