import { describe, expect, it } from 'vitest'
import { draw } from '../drawn.ts'
import { pictureOf } from '../picture.ts'
import { lines, ordinary, years } from '../section-examples.ts'

describe('draw(lines)', () => {
  const paths = (svg: string) =>
    [...svg.matchAll(/<path d="(M[^"A]*L[^"A]*)"/g)].map(([, d]) => d ?? '').filter(d => !/[hvZ]/.test(d))

  it('breaks a line where a year is missing', () => {
    expect(
      paths(draw(lines('l', { Ours: [1, 2, '[x]', 4, 5] }, years(2021, 5))))[0]?.match(/M/g),
    ).toHaveLength(2)
  })

  it("draws only the council's line solid", () => {
    const svg = draw(
      lines('l', { Ours: [1, 2], One: [2, 3], Two: [3, 4], Three: [4, 5], Four: [5, 6] }, years(2021, 2)),
    )
    expect(svg.match(/stroke-dasharray="/g)).toHaveLength(4)
    expect(new Set(svg.match(/stroke-dasharray="[^"]*"/g))).toHaveProperty('size', 4)
  })

  it("names each line at its end with its last figure, the council's in semibold, and gives the year of a line that ended earlier", () => {
    const { texts } = pictureOf(draw(ordinary.lines))
    expect(texts.filter(({ isBold }) => isBold).map(({ text }) => text)).toContain('Rotherham 99.1')
    expect(texts.map(({ text }) => text).join(' ')).toContain('average 81.2 (2018/19)')
  })
})
