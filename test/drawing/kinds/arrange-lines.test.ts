import { describe, expect, it } from 'vitest'
import { draw } from '../drawn.ts'
import { pictureOf } from '../picture.ts'
import { lines, ordinary, years } from '../section-examples.ts'

describe('draw(lines)', () => {
  const paths = (svg: string) =>
    [...svg.matchAll(/<path d="(M[^"A]*L[^"A]*)"/g)].map(([, d]) => d ?? '').filter(d => !/[hvZ]/.test(d))

  it('marks a year that is kept back on the zero line, or over another line that runs there', () => {
    const marksOf = (other: readonly number[]) =>
      pictureOf(draw(lines('l', { Ours: [40, '[c]', 60], Other: other }, years(2021, 3)))).texts.filter(
        ({ text }) => text === '[c]',
      )
    const [clear] = marksOf([80, 80, 80])
    const [over] = marksOf([0, 0, 80])
    expect(marksOf([0, 0, 80])).toHaveLength(1)
    expect(over?.y2).toBeLessThan(clear?.y1 ?? 0)
    expect(over?.x1).toBeCloseTo(clear?.x1 ?? 0, 0)
  })
  it('names a line of which every figure is kept back, without a leader', () => {
    const chart = lines('l', { Ours: ['[c]', '[c]'], Other: [50, 60] }, years(2021, 2))
    const { texts, lines: drawn } = pictureOf(draw(chart))
    const label = texts.find(({ text }) => text === 'Ours [c]')
    expect(label).toBeDefined()
    expect(drawn.filter(({ x2 }) => (label?.x1 ?? 0) - x2 > 0 && (label?.x1 ?? 0) - x2 < 4)).toHaveLength(1)
  })
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
