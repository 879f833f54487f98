import { describe, expect, it } from 'vitest'
import { contrast } from '../../../src/drawing/palette/colour.ts'

describe('contrast(a, b)', () => {
  // Worked out by shared/check/pdfcheck/palette.mjs, which is not part of this program.
  it.each([
    ['#0B0C0C', '#FFFFFF', 19.59],
    ['#7A0019', '#FFFFFF', 11.4],
    ['#F46A25', '#FFFFFF', 3.03],
    ['#28A197', '#FFFFFF', 3.17],
    ['#FFC000', '#FFFFFF', 1.64],
    ['#12436D', '#801650', 1.05],
    ['#F46A25', '#28A197', 1.05],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 1)
    expect(contrast(b, a)).toBe(contrast(a, b))
  })
})
