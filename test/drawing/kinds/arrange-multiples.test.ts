import { describe, expect, it } from 'vitest'
import { draw, shapesOf, textsOf } from '../drawn.ts'
import { pictureOf } from '../picture.ts'
import { multiples, years } from '../section-examples.ts'

describe('draw(multiples)', () => {
  it('draws every panel on one scale', () => {
    const bars = shapesOf(multiples('m', ['A', 'B'], [[10], [40]], ['2021/22']), 'bar-current')
    expect(((bars[1]?.y2 ?? 0) - (bars[1]?.y1 ?? 0)) / ((bars[0]?.y2 ?? 1) - (bars[0]?.y1 ?? 0))).toBeCloseTo(
      4,
      1,
    )
  })

  it.each([
    [1, 1],
    [3, 3],
    [4, 4],
    [5, 3],
    [6, 3],
    [7, 4],
    [8, 4],
    [9, 3],
    [12, 4],
  ])('puts %i panels in rows of %i', (panels, across) => {
    const titles = Array.from({ length: panels }, (_, i) => `Panel ${i}`)
    const { texts } = pictureOf(
      draw(
        multiples(
          'm',
          titles,
          titles.map(() => [1, 2]),
          years(2021, 2),
        ),
      ),
    )
    const first = texts.filter(({ text }) => text.startsWith('Panel'))
    expect(first.filter(({ y1 }) => Math.abs(y1 - (first[0]?.y1 ?? 0)) < 1)).toHaveLength(across)
  })

  it('leaves a gap with its mark', () => {
    expect(textsOf(multiples('m', ['A'], [[10, '[c]', 12]], years(2021, 3)))).toContain('[c]')
    expect(
      shapesOf(multiples('m', ['A'], [[10, '[c]', 12]], years(2021, 3)), 'bar', 'bar-current'),
    ).toHaveLength(2)
  })
})
