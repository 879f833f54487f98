import culori from 'culori/require'
import { describe, expect, it } from 'vitest'
import { segmentsOf, stepsFor } from '../../../src/drawing/kinds/stacked/segments.ts'
import { colour, draw, shapesOf, textsOf } from '../drawn.ts'
import { point } from '../examples.ts'
import { pictureOf } from '../picture.ts'
import { ordinary, stacked, years } from '../section-examples.ts'

/** The grey of a mono print, 0 to 255. */
function greyOf(hex: string): number {
  const light = culori.wcagLuminance(hex)
  return Math.round(255 * culori.rgb({ mode: 'lrgb', r: light, g: light, b: light }).r)
}

describe('draw(stacked)', () => {
  it('begins at zero, in proportion, the first category on top', () => {
    const chart = stacked('s', ['Young', 'Old'], [[100], [300]], ['2021/22'])
    const [young] = shapesOf(chart, 'step-1')
    const [old] = shapesOf(chart, 'step-5')
    expect(young?.y2).toBeLessThanOrEqual(old?.y1 ?? 0)
    expect(((old?.y2 ?? 0) - (old?.y1 ?? 0) + 1.5) / ((young?.y2 ?? 0) - (young?.y1 ?? 0) + 1.5)).toBeCloseTo(
      3,
      1,
    )
  })

  it('names every category next to the last bar, in order, and prints its figures and totals', () => {
    const { texts } = pictureOf(draw(ordinary.stacked))
    const names = ['Under 1', '1 to 4', '5 to 9', '10 to 15', '16 and over'].map(
      name => texts.find(({ text }) => text === name)?.y1 ?? NaN,
    )
    expect(names).toEqual([...names].sort((a, b) => a - b))
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['160', '123', '395', '482']))
  })

  it('prints shares of 6% or more, and no smaller ones', () => {
    expect(
      textsOf(stacked('s', ['A', 'B', 'C'], [[88], [6], [5]], ['All'], true)).filter(text =>
        /^\d%$/.test(text),
      ),
    ).toEqual(['0%'].concat(['6%']))
  })

  it('draws shares to 100 where printed ones add up to 99, and leaves the gap where one is missing', () => {
    expect(
      segmentsOf([point('A', 33, String), point('B', 33, String), point('C', 33, String)], true).map(
        ({ to }) => Math.round(to * 10) / 10,
      ),
    ).toEqual([33.3, 66.7, 100])
    expect(segmentsOf([point('A', 40, String), point('B', '[c]', String)], true)).toEqual([
      { category: 0, from: 0, to: 40, text: '40' },
    ])
  })

  it('marks next to the total that a part of it is missing', () => {
    const chart = stacked(
      's',
      ['A', 'B'],
      [
        [5, '[c]'],
        [7, 8],
      ],
      years(2021, 2),
    )
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['12', '8 [c]']))
  })

  it('distinguishes up to six categories in grey print, each lighter than the one before', () => {
    for (let categories = 1; categories <= 6; categories += 1) {
      const greys = stepsFor(categories).map(step => greyOf(colour(`step-${step}`)))
      expect(greys).toHaveLength(categories)
      for (const [i, grey] of greys.entries())
        if (i > 0) expect(grey - (greys[i - 1] ?? 0)).toBeGreaterThanOrEqual(25)
    }
    expect(() => stepsFor(7)).toThrow('7 categories')
  })
})
