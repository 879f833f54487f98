import { describe, expect, it } from 'vitest'
import { draw, textsOf } from '../drawn.ts'
import { pictureOf } from '../picture.ts'
import { ordinary, projection } from '../section-examples.ts'

describe('draw(projection)', () => {
  it('draws a solid line through the actual figures only', () => {
    const svg = draw(ordinary.projection)
    const curves = [...svg.matchAll(/<path d="M[\d.]+,[\d.]+(?:L[\d.]+,[\d.]+)+"[^>]*>/g)].map(
      ([path]) => path,
    )
    expect(curves.filter(path => !path.includes('dash'))).toHaveLength(1)
    expect(curves.find(path => !path.includes('dash'))?.match(/L/g)).toHaveLength(4)
    expect(curves.filter(path => path.includes('dash')).length).toBeGreaterThanOrEqual(3)
  })

  it('marks an actual figure that is kept back, at the bottom of a scale that does not reach zero', () => {
    const chart = projection('j', { actual: [290, '[c]', 328], ahead: [[343, 359, 377]] })
    const { texts } = pictureOf(draw(chart))
    const [mark] = texts.filter(({ text }) => text === '[c]')
    const [lowest] = texts.filter(({ text }) => text === '280')
    expect(Math.abs((mark?.y2 ?? 0) - (lowest?.y2 ?? Infinity))).toBeLessThan(12)
  })

  it('labels the ends of the range and every other line', () => {
    const texts = textsOf(ordinary.projection)
    expect(texts).toEqual(
      expect.arrayContaining([
        'High 840',
        'Projected 722',
        'Low 605',
        'Planned path 530',
        'Actual',
        'Projected',
      ]),
    )
    expect(texts.join(' ')).toContain('Said in 2018/19 520')
  })

  it('draws a line round the range, so that it is seen in grey', () => {
    const svg = draw(projection('j', { actual: [100], ahead: [[80, 110, 140]] }))
    const dashed = [...svg.matchAll(/<path d="M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)"[^>]*dasharray="4,2"/g)]
    // Both edges begin at the last actual figure, and end at the two ends of a line down the last year.
    expect(dashed).toHaveLength(2)
    const [[, x, y, end, low], [, x2, y2, end2, high]] = dashed as unknown as [string[], string[]]
    expect([x2, y2, end2]).toEqual([x, y, end])
    expect(svg).toContain(`<line x1="${end}" y1="${low}" x2="${end}" y2="${high}" stroke=`)
  })

  it('has a scale for its figures alone, not from zero', () => {
    const ticks = textsOf(projection('j', { actual: [290, 328], ahead: [[343, 359, 377]] })).filter(text =>
      /^\d+$/.test(text),
    )
    // 290 to 377 in at most five steps of a round number: 280, 300 … 380.
    expect(ticks.slice(0, 6)).toEqual(['280', '300', '320', '340', '360', '380'])
  })

  it('names the last projected figure beside the range only', () => {
    const texts = textsOf(projection('j', { actual: [100], ahead: [[100, 200, 300]] }))
    expect(texts.filter(text => text.includes('200'))).toEqual(['200', 'Projected 200'])
    expect(texts.filter(text => text === '300')).toHaveLength(1)
  })

  it('formats the range like the figures', () => {
    const money = { ...projection('j', { actual: [1000], ahead: [[1200, 1300, 1400]] }) }
    const texts = textsOf({ ...money, projected: money.projected.map(one => ({ ...one, text: '£1,300' })) })
    expect(texts).toEqual(expect.arrayContaining(['High £1,400', 'Low £1,200']))
  })
})
