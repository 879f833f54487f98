import { describe, expect, it } from 'vitest'
import { draw, textsOf } from '../drawn.ts'
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

  it('formats the range like the figures', () => {
    const money = { ...projection('j', { actual: [1000], ahead: [[1200, 1300, 1400]] }) }
    const texts = textsOf({ ...money, projected: money.projected.map(one => ({ ...one, text: '£1,300' })) })
    expect(texts).toEqual(expect.arrayContaining(['High £1,400', 'Low £1,200']))
  })
})
