import { describe, expect, it } from 'vitest'
import { conditionHolds } from '../../src/definitions/group-condition.ts'

describe('a condition', () => {
  it.each([
    [{ from: 1, below: 5 }, 0, false],
    [{ from: 1, below: 5 }, 1, true],
    [{ from: 1, below: 5 }, 4, true],
    [{ from: 1, below: 5 }, 5, false],
    [{ from: 16 }, 18, true],
    [{ below: 1 }, undefined, false],
  ])('%j on %s: %s', (condition, value, expected) => {
    expect(conditionHolds(value, condition)).toBe(expected)
  })
})
