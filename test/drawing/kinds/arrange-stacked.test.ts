import { describe, expect, it } from 'vitest'
import { hatching } from '../../../src/drawing/kinds/stacked/hatching.ts'
import { HATCHED, segmentsOf, stepsFor } from '../../../src/drawing/kinds/stacked/segments.ts'
import { greyContrast } from '../../../src/drawing/palette/colour.ts'
import { PAIRS } from '../../../src/drawing/palette/pairs.ts'
import type { Chart } from '../../../src/papers/chart.ts'
import { colour, draw, shapesOf, textsOf } from '../drawn.ts'
import { point } from '../examples.ts'
import { pictureOf } from '../picture.ts'
import { ordinary, stacked, years } from '../section-examples.ts'

/** The number of lines at 45 degrees. */
const slanting = (chart: Chart): number =>
  pictureOf(draw(chart)).lines.filter(
    ({ x1, x2, y1, y2 }) => x1 !== x2 && Math.abs(Math.abs(x2 - x1) - Math.abs(y2 - y1)) < 0.05,
  ).length

describe('draw(stacked)', () => {
  it('begins at zero, in proportion, the first category on top', () => {
    const chart = stacked('s', ['Young', 'Old'], [[100], [300]], ['2021/22'])
    const [young] = shapesOf(chart, 'step-1')
    const [old] = shapesOf(chart, 'step-3')
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

  it('marks between a bar and its total that a part of it is kept back', () => {
    const chart = stacked(
      's',
      ['A', 'B'],
      [
        ['[c]', 5],
        [8, 7],
      ],
      years(2021, 2),
    )
    const { texts } = pictureOf(draw(chart))
    const [mark] = texts.filter(({ text }) => text === '[c]')
    const total = texts.find(({ text, isBold }) => text === '8' && isBold)
    const [, bar] = shapesOf(chart, 'step-3').toSorted((a, b) => b.x1 - a.x1)
    expect(mark?.y1).toBeGreaterThanOrEqual(total?.y2 ?? Infinity)
    expect(mark?.y2).toBeLessThanOrEqual(bar?.y1 ?? 0)
    expect(mark?.x1).toBeGreaterThan(bar?.x1 ?? Infinity)
    expect(mark?.x2).toBeLessThan(bar?.x2 ?? 0)
  })

  it('marks on the zero line a bar of which every part is kept back, and none of which every part is zero', () => {
    const chart = stacked(
      's',
      ['A', 'B'],
      [
        ['[c]', 0, 60],
        ['[c]', 0, 40],
      ],
      years(2021, 3),
      true,
    )
    const bars = [...shapesOf(chart, 'step-1'), ...shapesOf(chart, 'step-3')]
    const marks = pictureOf(draw(chart)).texts.filter(({ text }) => text === '[c]')
    expect(bars).toHaveLength(2)
    expect(marks).toHaveLength(1)
    expect(Math.max(...bars.map(({ y2 }) => y2)) - (marks[0]?.y2 ?? 0)).toBeLessThan(4)
    expect(marks[0]?.x2).toBeLessThan(Math.min(...bars.map(({ x1 }) => x1)))
  })

  it('writes the total and the mark of an empty bar one over the other, also where they are as wide as a narrow bar', () => {
    const of = (total: string): Chart => {
      const chart = stacked('s', ['A', 'B'], [Array(12).fill('[c]'), Array(12).fill('[c]')], years(2021, 12))
      return { ...chart, bars: chart.bars.map(bar => ({ ...bar, total })) }
    }
    expect(textsOf(of('1,342')).filter(text => text === '1,342')).toHaveLength(12)
    expect(textsOf(of('1,342')).filter(text => text === '[c]')).toHaveLength(12)
    expect(textsOf(of('[c]')).filter(text => text === '[c]')).toHaveLength(12)
  })

  it('says at the label what the last bar keeps back, with a swatch of its colour in place of a line', () => {
    // Two lines, to B and D. A is drawn in the first bar alone, C in none.
    const chart = stacked(
      's',
      ['A', 'B', 'C', 'D'],
      [
        [20, '[c]'],
        [30, 40],
        ['[c]', '[c]'],
        [10, 15],
      ],
      years(2021, 2),
    )
    const { texts, lines } = pictureOf(draw(chart))
    const labels = texts.filter(({ text }) => /^[A-D]/.test(text))
    expect(labels.map(({ text }) => text)).toEqual(['A [c]', 'B', 'C [c]', 'D'])
    const beside = labels[0]?.x1 ?? 0
    const leaders = lines.filter(({ x2 }) => beside - x2 > 0 && beside - x2 < 4)
    expect(leaders.map(({ y2 }) => labels.find(({ y1, y2: end }) => y1 < y2 && y2 < end)?.text)).toEqual([
      'B',
      'D',
    ])
    const swatches = pictureOf(draw(chart)).shapes.filter(
      ({ x1, x2, y1, y2 }) => Math.abs(x2 - x1 - 8) < 0.05 && Math.abs(y2 - y1 - 8) < 0.05,
    )
    expect(swatches.map(({ fill }) => fill)).toEqual([colour('step-1')])
    expect(swatches[0]?.x2).toBeLessThan(beside)
    expect(swatches[0]?.y1).toBeLessThan(labels[0]?.y2 ?? 0)
  })

  it('draws no line across an empty last bar: every category that an earlier one draws has a swatch', () => {
    const chart = stacked(
      's',
      ['A', 'B'],
      [
        [20, '[c]'],
        [30, '[c]'],
      ],
      years(2021, 2),
    )
    const { texts, lines } = pictureOf(draw(chart))
    expect(texts.filter(({ text }) => /^[AB]$/.test(text))).toHaveLength(2)
    expect(shapesOf(chart, 'step-1', 'step-3')).toHaveLength(4)
    const beside = texts.find(({ text }) => text === 'A')?.x1 ?? 0
    expect(lines.filter(({ x2 }) => beside - x2 > 0 && beside - x2 < 4)).toEqual([])
  })

  it('distinguishes up to six categories in grey print: neighbours differ in grey, and the sixth is hatched', () => {
    for (let categories = 2; categories <= 6; categories += 1) {
      const steps = stepsFor(categories)
      expect(steps).toHaveLength(categories)
      const coloured = steps.filter(step => step !== HATCHED).map(step => colour(`step-${step}`))
      for (const [i, step] of coloured.entries())
        if (i > 0) expect(greyContrast(step, coloured[i - 1] ?? step), step).toBeGreaterThanOrEqual(1.8)
    }
    expect(stepsFor(6).at(-1)).toBe(HATCHED)
    expect(() => stepsFor(7)).toThrow('7 categories')
  })

  it('measures each two neighbours of each number of categories in the palette', () => {
    const measured = new Set(
      PAIRS.filter(({ rule }) => rule === 'grey').map(({ token, beside }) => `${beside} ${token}`),
    )
    for (let categories = 2; categories <= 6; categories += 1) {
      const steps = stepsFor(categories).filter(step => step !== HATCHED)
      for (const [i, step] of steps.entries())
        if (i > 0) expect(measured).toContain(`step-${steps[i - 1]} step-${step}`)
    }
  })

  it('draws a line round each segment that is paler than 3:1 against the page', () => {
    const chart = stacked('s', ['A', 'B', 'C', 'D', 'E'], [[1], [1], [1], [1], [1]], ['2021/22'])
    // Contrasts of the steps against white: 16.45, 8.62, 4.56, 2.33 and 1.17.
    const isOutlined = (step: string) =>
      draw(chart).includes(`fill="${colour(step)}" stroke="${colour('axis')}"`)
    expect(['step-1', 'step-2', 'step-3', 'step-4', 'step-5'].map(isOutlined)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ])
  })

  it('hatches the sixth category, and not behind its figure', () => {
    const six = stacked(
      's',
      ['A', 'B', 'C', 'D', 'E', 'Not known'],
      [[11], [12], [13], [14], [15], [67]],
      ['2021/22'],
    )
    const svg = draw(six)
    const { texts } = pictureOf(svg)
    expect(slanting(six)).toBeGreaterThan(10)
    const figure = texts.find(({ text }) => text === '67')
    const [, , ground] = shapesOf(six, 'page')
    expect(ground?.x1).toBeLessThan(figure?.x1 ?? 0)
    expect(ground?.x2).toBeGreaterThan(figure?.x2 ?? Infinity)
    const last = svg.lastIndexOf(`fill="${colour('page')}"/>`)
    expect(last).toBeGreaterThan(svg.indexOf('<g stroke="#505A5F"><line'))
    expect(slanting(stacked('s', ['A', 'B'], [[11], [12]], ['2021/22']))).toBe(0)
  })
})

describe('hatching(rectangle)', () => {
  it('draws lines at 45 degrees, 6 px apart, and none outside', () => {
    expect(hatching({ x: 0, x2: 12, y: 0, y2: 6 })).toEqual([
      { x: 6, y: 0, x2: 0, y2: 6 },
      { x: 12, y: 0, x2: 6, y2: 6 },
    ])
  })
  it('goes on where the rectangle before it ended', () => {
    // x + y is 12 on the first line: (10, 2) to (10, 2) would be a point; the line of 18 runs from (13, 5) to (10, 8).
    expect(hatching({ x: 10, x2: 13, y: 4, y2: 8 })).toEqual([{ x: 13, y: 5, x2: 10, y2: 8 }])
  })
  it('draws nothing in a sliver between two lines', () => {
    expect(hatching({ x: 1, x2: 3, y: 1, y2: 2 })).toEqual([])
  })
})
