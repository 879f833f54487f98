import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { textMeasure, withOurWidths } from '../../src/drawing/measure-text.ts'
import { fontBytes } from './examples.ts'

const open = (weight: '400Regular' | '600SemiBold') => {
  const font = fontkit.create(Buffer.from(fontBytes(weight)))
  if ('fonts' in font) throw new Error('a collection')
  return font
}
const fonts = { regular: open('400Regular'), semibold: open('600SemiBold') }

const TEXTS = [
  'Target 95%',
  'Statistical neighbour average 75.8',
  "Adults' social care",
  'WAVE Tower Terrace, Yew Tree Way',
  'fi fl ffi office',
  '£1,234.56m',
  '12,345,678',
  '2025/26 Q1',
  'Ynys Môn',
  'ŵ ŷ Ŵ Ŷ',
  'To. V. Ty AV LT',
  '[x] [low] −3 +12',
  '≤ 5 – ≥ 9 → ▲ ▼ ■ ●',
  'Jan 17',
  '99.9%',
  'w\u0302 y\u0302',
  '3⁄4',
  'Ελλάδα',
  'Дети',
  'a  b',
]

describe('textMeasure(fonts).width(text, size, weight)', () => {
  it('agrees with the whole of layout() within 0.05 px at every size in use', () => {
    const measure = textMeasure(fonts)
    for (const weight of ['regular', 'semibold'] as const) {
      for (const size of [11, 11.5, 12, 13, 16]) {
        for (const text of TEXTS) {
          const laidOut =
            (fonts[weight].layout(text, { liga: false, clig: false, calt: false }).advanceWidth * size) / 1000
          expect(Math.abs(measure.width(text, size, weight) - laidOut), `${text} ${weight}`).toBeLessThan(
            0.05,
          )
        }
      }
    }
  })

  it('agrees for texts whose pairs were measured in other texts', () => {
    const letters = 'AVTYLPWRoaeyvw.,7149%/-–() '
    for (const weight of ['regular', 'semibold'] as const) {
      const measure = textMeasure(fonts)
      for (const a of letters) for (const b of letters) measure.width(`${a}${b}x`, 1, weight)
      for (let i = 0; i < 200; i += 1) {
        const text = Array.from(
          { length: 9 },
          (_, j) => letters[(i * 7 + j * j * 5 + i * j) % letters.length],
        ).join('')
        const laidOut =
          fonts[weight].layout(text, { liga: false, clig: false, calt: false }).advanceWidth / 1000
        expect(Math.abs(measure.width(text, 1, weight) - laidOut) * 16, text).toBeLessThan(0.05)
      }
    }
  })

  it('is 0 for no text, and twice as much at twice the size', () => {
    const measure = textMeasure(fonts)
    expect(measure.width('', 12)).toBe(0)
    expect(measure.width('Target', 24)).toBeCloseTo(2 * measure.width('Target', 12))
    expect(measure.width('Target', 12, 'semibold')).toBeGreaterThan(measure.width('Target', 12))
  })
})

describe('withOurWidths(textMetrics, measure, draw)', () => {
  it('lends our widths and restores the metrics, also when drawing fails', () => {
    const theirs = () => 739
    const textMetrics: { width: unknown } = { width: theirs }
    withOurWidths(textMetrics, textMeasure(fonts), () => expect(textMetrics.width).not.toBe(theirs))
    expect(textMetrics.width).toBe(theirs)
    expect(() =>
      withOurWidths(textMetrics, textMeasure(fonts), () => {
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(textMetrics.width).toBe(theirs)
  })
})
