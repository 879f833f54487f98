import { describe, expect, it } from 'vitest'
import { colour, draw } from '../drawn.ts'
import { sparkline } from '../examples.ts'
import { pictureOf } from '../picture.ts'

describe('draw(sparkline)', () => {
  const line = (svg: string): string => /<path d="(M[^"A]*)"/.exec(svg)?.[1] ?? ''

  it('breaks the line where a value is missing', () => {
    expect(line(draw(sparkline('s', [1, 2, '[x]', 4, 5]))).match(/M/g)).toHaveLength(2)
    expect(line(draw(sparkline('s', [1, 2, 3, 4, 5]))).match(/M/g)).toHaveLength(1)
  })

  it('fills the last point where it is the latest period, and leaves it hollow where the latest period is missing', () => {
    expect(draw(sparkline('s', [1, 2]))).toContain(`fill="${colour('spark')}"`)
    expect(draw(sparkline('s', [1, 2, '[x]']))).toContain(`fill="${colour('page')}"`)
  })

  it('dashes the target', () => {
    expect(pictureOf(draw(sparkline('s', [1, 2], 2))).lines.map(({ dash }) => dash)).toEqual(['4,2'])
  })

  it('dashes a step about each month of a target that moves', () => {
    const chart = sparkline('s', [1, 2, 3], 3)
    const target = { value: 4, text: '4', byMonth: [null, 2, 3] }
    const { lines } = pictureOf(draw({ ...chart, target }))
    expect(lines.map(({ dash }) => dash)).toEqual(['4,2', '4,2'])
    expect(lines[0]?.y1).toBeGreaterThan(lines[1]?.y1 ?? Infinity)
  })

  it('draws one point, no point and equal points', () => {
    for (const values of [[5], ['[x]', '[x]'], [], [0, 0], [100, 100, 100], [-1, 1]])
      expect(draw(sparkline('s', values))).not.toMatch(/NaN|Infinity|undefined/)
  })
})
