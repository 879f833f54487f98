import { describe, expect, it } from 'vitest'
import { isOutOfReach, takeTheSameOfBoth } from '../../src/definitions/children-taken.ts'

describe('isOutOfReach(row)', () => {
  it.each([
    [{ placement: ['U1'] }, [{ placement: ['U1', 'U2'] }], true],
    // A child of 4 in U1 gets through.
    [{ placement: ['U1'] }, [{ placement: ['U1'], age: { from: 5 } }], false],
    [{ age: { from: 5, below: 10 } }, [{ age: { from: 0, below: 7 } }, { age: { from: 7 } }], true],
    [{ age: { from: 5, below: 10 } }, [{ age: { from: 0, below: 7 } }, { age: { from: 8 } }], false],
  ])('%j below %j: %s', (when, above, expected) => expect(isOutOfReach({ when, above })).toBe(expected))
})

describe('takeTheSameOfBoth(one, other)', () => {
  /** A last row takes all others. */
  const row = (when: object, ...above: readonly object[]) => ({ when, above, whole: [...above, when, {}] })
  it.each([
    [row({ placement: ['U1', 'U2'] }), row({ placement: ['U2', 'U1'] }), true],
    [row({ placement: ['U1', 'U2'] }), row({ placement: ['U1'] }), false],
    [row({ placement: ['K2', 'U1'] }, { placement: ['K2'] }), row({ placement: ['U1'] }), true],
    // Codes of two facts: U4 of an agency is in the second row only.
    [row({ placement: ['U4'], provider: ['PR1'] }), row({ placement: ['U4'] }), false],
    [row({ age: { from: 16 } }), row({ age: { from: 16, below: 18 } }), false],
    [row({ provider: { blank: true } }), row({ provider: ['PR0'] }), false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(takeTheSameOfBoth(one, other)).toBe(expected)
    expect(takeTheSameOfBoth(other, one)).toBe(expected)
  })
  it('compares only the children whom both maps divide', () => {
    const house = { placement: ['U4'], provider: ['PR1'] }
    const foster = { when: house, above: [], whole: [house, { placement: ['U4'], provider: ['PR4'] }] }
    const home = { placement: ['K2'], provider: ['PR1'] }
    expect(takeTheSameOfBoth(foster, { when: home, above: [], whole: [home] })).toBe(true)
    // The second map has the agencies of foster care in its row too.
    const all = { placement: ['U4', 'K2'], provider: ['PR1', 'PR4'] }
    expect(takeTheSameOfBoth(foster, { when: all, above: [], whole: [all] })).toBe(false)
  })
})
