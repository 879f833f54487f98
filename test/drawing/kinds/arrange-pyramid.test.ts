import { describe, expect, it } from 'vitest'
import { draw, shapesOf } from '../drawn.ts'
import { pictureOf } from '../picture.ts'
import { pyramid } from '../section-examples.ts'

describe('draw(pyramid)', () => {
  it('draws both sides on one scale, the youngest at the bottom', () => {
    const chart = pyramid('p', ['Young', 'Old'], [10, 20], [40, 0])
    const [left] = shapesOf(chart, 'bar-current')
    const [right] = shapesOf(chart, 'bar')
    expect(((right?.x2 ?? 0) - (right?.x1 ?? 0)) / ((left?.x2 ?? 1) - (left?.x1 ?? 0))).toBeCloseTo(4, 1)
    const { texts } = pictureOf(draw(chart))
    expect(texts.find(({ text }) => text === 'Young')?.y1).toBeGreaterThan(
      texts.find(({ text }) => text === 'Old')?.y1 ?? Infinity,
    )
  })
})
