import { describe, expect, it } from 'vitest'
import { annexAAtLeast } from '../../../src/counting/leaves/annex-a-at-least.ts'
import { said } from './child.ts'
import { listed, THE_LIST } from './list-8.ts'

describe('annexAAtLeast.count(day of the list)(child)', () => {
  const settings = { column: 'PLACEMENTS', least: 3 }
  it.each([
    [{ PLACEMENTS: 3 }, 'in-numerator: 3 or more (3)'],
    [{ PLACEMENTS: 2 }, 'in-denominator: fewer than 3 (2)'],
    [{}, 'in-denominator: no number in the list'],
  ])('%j: %s', (row, expected) =>
    expect(said(annexAAtLeast, listed(row), THE_LIST, { settings })).toBe(expected),
  )
  it('needs both settings', () =>
    expect(() => said(annexAAtLeast, listed({}), THE_LIST, { settings: { column: 'PLACEMENTS' } })).toThrow(
      'needs a column and a least number',
    ))
})
