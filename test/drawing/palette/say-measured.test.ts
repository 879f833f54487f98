import { describe, expect, it } from 'vitest'
import { sayMeasured } from '../../../src/drawing/palette/say-measured.ts'

describe('sayMeasured(found, needed, decimals)', () => {
  it.each([
    [19.586, 4.5, 2, '19.59'],
    [4.4999, 4.5, 2, '4.49'],
    [4.5, 4.5, 2, '4.50'],
    [14.96, 15, 1, '14.9'],
  ])('%d of %d needed', (found, needed, decimals, said) =>
    expect(sayMeasured(found, needed, decimals)).toBe(said),
  )
})
