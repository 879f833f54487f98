import { describe, expect, it } from 'vitest'
import { contrast, greyContrast } from '../../../src/drawing/palette/colour.ts'

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

describe('greyContrast(a, b)', () => {
  it('is of black and white 21, as in colour', () => {
    expect(greyContrast('#000000', '#FFFFFF')).toBeCloseTo(21, 10)
  })
  /**
   * By hand. Teal #3DA297: lumas 0.299 × 61 + 0.587 × 162 + 0.114 × 151 = 130.55. Slate #587493: 0.299 × 88 + 0.587 × 116 +
   * 0.114 × 147 = 111.16. As amounts of light ((130.55 ÷ 255 + 0.055) ÷ 1.055)^2.4 = 0.2253 and 0.1594:
   * 0.2753 ÷ 0.2094 = 1.31. By luminance, 0.291 and 0.167, they are 1.57 apart.
   */
  it('is the smaller of luminance and luma', () => {
    expect(contrast('#3DA297', '#587493')).toBeCloseTo(1.57, 2)
    expect(greyContrast('#3DA297', '#587493')).toBeCloseTo(1.31, 2)
  })
  /**
   * By hand. Pure red and pure blue: luminances 0.2126 and 0.0722, so 0.2626 ÷ 0.1222 = 2.149. Lumas 0.299 and 0.114, as
   * light 0.0728 and 0.0123: 0.1228 ÷ 0.0623 = 1.97.
   */
  it('finds pure red and blue 1.97 apart', () => {
    expect(greyContrast('#FF0000', '#0000FF')).toBeCloseTo(1.97, 2)
  })
})
