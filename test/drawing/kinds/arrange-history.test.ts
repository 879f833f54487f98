import { describe, expect, it } from 'vitest'
import { barsOf, colour, draw, textsOf } from '../drawn.ts'
import { count, history, published, signed } from '../examples.ts'
import { pictureOf } from '../picture.ts'

describe('draw(history)', () => {
  it('draws a bar for every value and none where it is missing', () => {
    expect(barsOf(draw(published.plans), 'bar', 'bar-current')).toHaveLength(11 + 4)
    expect(barsOf(draw(published.rate), 'bar-benchmark')).toHaveLength(3)
    expect(barsOf(draw(history('h', { months: ['[x]', null, '[c]'] })), 'bar', 'bar-current')).toHaveLength(0)
  })

  it('begins bars at zero, in proportion', () => {
    const bars = barsOf(draw(history('h', { months: [10, 20, 40], current: 9 })), 'bar')
    const [a, b, c] = bars.map(({ y1, y2 }) => y2 - y1)
    expect(new Set(bars.map(({ y2 }) => Math.round(y2 * 10))).size).toBe(1)
    expect((b ?? 0) / (a ?? 1)).toBeCloseTo(2, 1)
    expect((c ?? 0) / (a ?? 1)).toBeCloseTo(4, 1)
  })

  it('hangs a negative bar from zero', () => {
    const picture = pictureOf(draw(history('h', { months: [5, -3.5], print: signed, current: 9 })))
    const [up, down] = picture.shapes.filter(({ fill }) => fill === colour('bar'))
    expect(up?.y2).toBeCloseTo(down?.y1 ?? 0, 1)
    expect(picture.texts.find(({ text }) => text === '−3.5')?.y1).toBeGreaterThan(down?.y2 ?? Infinity)
  })

  it('marks a missing value on the zero line, and leaves a month not yet due unmarked', () => {
    const picture = pictureOf(draw(published.plans))
    expect(picture.texts.filter(({ text }) => text === '[x]')).toHaveLength(2)
    expect(picture.texts.filter(({ text }) => text === '')).toHaveLength(0)
  })

  it('shows the current period by colour and by weight', () => {
    const svg = draw(published.plans)
    expect(barsOf(svg, 'bar-current')).toHaveLength(1)
    expect(
      pictureOf(svg)
        .texts.filter(({ isBold, size }) => isBold && size < 13)
        .map(({ text }) => text),
    ).toEqual(['79.4%', 'Jan', '17'])
  })

  it("dashes the target line and not the neighbours' line, from end to end", () => {
    const { lines } = pictureOf(draw(published.stability))
    expect(lines.filter(({ stroke, dash }) => stroke === colour('line-target') && dash !== '')).toHaveLength(
      1,
    )
    expect(
      lines.filter(
        ({ stroke, dash, x1, x2 }) => stroke === colour('line-neighbour') && dash === '' && x2 - x1 > 400,
      ),
    ).toHaveLength(1)
  })

  it('draws a target that moves as a dashed step for each month, and its end beside the other zones', () => {
    const chart = history('h', { months: [50, 60, 70, null], years: [40, 50], target: 75, current: 2 })
    const target = {
      label: 'Target 75% by March 2017',
      value: 75,
      text: '75%',
      byMonth: [null, 60, 66.5, 75],
    }
    const { lines } = pictureOf(draw({ ...chart, target }))
    const steps = lines.filter(({ stroke, dash }) => stroke === colour('line-target') && dash !== '')
    expect(steps).toHaveLength(4)
    const [second, third, last, end] = steps.toSorted((a, b) => a.x1 - b.x1)
    // Each is higher than the one before and begins where that ends; the end of the path goes on at its height.
    expect((second?.y1 ?? 0) - (third?.y1 ?? 0)).toBeGreaterThan(0)
    expect((third?.y1 ?? 0) - (last?.y1 ?? 0)).toBeGreaterThan(0)
    expect(third?.x1).toBeCloseTo(second?.x2 ?? 0, 0)
    expect([end?.x1, end?.y1]).toEqual([last?.x2, last?.y1])
  })

  it('formats the axis like the figures, with at most six gridlines', () => {
    expect(textsOf(draw(published.plans))).toEqual(
      expect.arrayContaining(['0%', '20%', '40%', '60%', '80%', '100%']),
    )
    expect(textsOf(draw(history('h', { months: [1200, 800], print: count })))).toEqual(
      expect.arrayContaining(['0', '500', '1,000', '1,250', '1,200']),
    )
    expect(
      pictureOf(draw(published.rate)).lines.filter(({ stroke }) => stroke === colour('grid')).length,
    ).toBeLessThanOrEqual(6)
  })

  it('draws very large, very small, whole and equal values at finite positions', () => {
    for (const months of [
      [1e12, 2.5e12],
      [0.1],
      [0.001, 0.002],
      [0, 0, 0],
      [100, 100],
      [1 / 3, 1e-9],
      [-1e9, 1e9],
      [Number.NaN, Infinity, 5],
    ]) {
      expect(draw(history('h', { months, print: String }))).not.toMatch(
        /="[^"]*(NaN|Infinity|undefined|null)/,
      )
    }
  })
})
