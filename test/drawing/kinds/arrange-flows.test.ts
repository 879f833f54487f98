import { describe, expect, it } from 'vitest'
import { barsOf, colour, draw, drawNarrow, textsOf } from '../drawn.ts'
import { flows, publishedFlows } from '../examples.ts'
import { pictureOf } from '../picture.ts'

describe('draw(flows)', () => {
  it('draws two bars a month, a trend through each, and the net unchanged', () => {
    const svg = draw(publishedFlows)
    expect(barsOf(svg, 'flow-in')).toHaveLength(13 + 1)
    expect(barsOf(svg, 'flow-out')).toHaveLength(13 + 1)
    expect(svg.match(/<path d="M[\d.]+,[\d.]+L[\d.]+,[\d.]+"[^>]*stroke-dasharray/g)).toHaveLength(2)
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['−5', '+15', '0']))
  })

  it('draws the least squares line: it passes through 10, 20, 30 exactly, from the first month to the last', () => {
    const svg = draw(flows('f', [10, 20, 30], [5, '[x]', 5], ['Jan 17', 'Feb 17', 'Mar 17']))
    const [, x1, y1, x2, y2] =
      /d="M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)"[^>]*stroke-dasharray="8,3"/.exec(svg) ?? []
    const bars = barsOf(svg, 'flow-in').filter(bar => bar.y2 - bar.y1 > 12)
    const { lines } = pictureOf(svg)
    const left = Math.max(...lines.filter(({ stroke }) => stroke === colour('grid')).map(line => line.x1))
    expect(bars).toHaveLength(3)
    expect(Number(x1)).toBeLessThan(Number(x2))
    expect(left).toBeGreaterThan(0)
    expect(Number(y1) - Number(y2)).toBeCloseTo((bars[0]?.y1 ?? 0) - (bars[2]?.y1 ?? 0), 0)
  })

  it('draws no trend through fewer than three months', () => {
    expect(draw(flows('f', [10, 20], [5, 6]))).not.toContain('stroke-dasharray')
    expect(textsOf(draw(flows('f', [10, 20], [5, 6])))).not.toContain('trend')
  })

  it('leaves a gap where one of the two is missing', () => {
    const svg = draw(flows('f', [10, '[x]', 20], [5, 6, null]))
    expect(barsOf(svg, 'flow-in')).toHaveLength(2 + 1)
    expect(barsOf(svg, 'flow-out')).toHaveLength(2 + 1)
    expect(textsOf(svg)).toContain('[x]')
  })

  it('marks each gap on a narrow screen too, where only every second month has its label', () => {
    // Feb and May 2016 have no label there, and no number.
    const ins = [10, '[c]', 14, 9, '[c]', 12, 11, 8, 9, 10, 9, 7, 10]
    const chart = flows(
      'f',
      ins,
      ins.map(() => 8),
    )
    const kept = chart.months.map(month =>
      month.in.value === null ? { ...month, net: { ...month.net, text: '[c]' } } : month,
    )
    const texts = textsOf(drawNarrow({ ...chart, months: kept }))
    expect(texts.filter(text => text === '[c]')).toHaveLength(2)
    expect(texts).not.toContain('Feb')
  })
})
