import { describe, expect, it } from 'vitest'
import { barsOf, colour, draw, textsOf } from '../drawn.ts'
import { funnel, funnels } from '../funnel-examples.ts'
import { type Box, faultsOf, pictureOf, textsStruck } from '../picture.ts'

const svg = draw(funnels.ordinary)
/** The signs of one fill: those of the plot and the one of the key. */
const signs = (name: string) => svg.match(new RegExp(`<path transform[^>]*fill="${colour(name)}"`, 'g')) ?? []

describe('draw(funnel)', () => {
  it('picks out the council by a diamond, and by its name in semibold with its figure', () => {
    expect(signs('bar-current')).toHaveLength(2)
    expect(
      pictureOf(svg)
        .texts.filter(({ isBold }) => isBold)
        .map(({ text }) => text),
    ).toEqual(['Rotherham 45.0%'])
  })

  it('gives councils within the limits, beyond the inner and beyond the outer limits a sign each, and a key', () => {
    // Within: Wakefield and Gateshead. Beyond 95%: Dudley. Beyond 99.8%: Doncaster.
    expect([signs('page'), signs('bar-benchmark'), signs('text')].map(({ length }) => length)).toEqual([
      3, 2, 2,
    ])
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining([
        'Rotherham',
        'Within the 95% limits',
        'Beyond the 95% limits',
        'Beyond the 99.8% limits',
      ]),
    )
  })

  it('names the lines at their end, with the limits there', () => {
    // 1.1 × 400 = 440: 40 ÷ √440 = 1.907, 60 ÷ √440 = 2.860.
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining([
        '99.8% limit 52.9%',
        '95% limit 51.9%',
        'All together 50.0%',
        '95% limit 48.1%',
        '99.8% limit 47.1%',
        'Denominator of each council',
      ]),
    )
  })

  it('writes every name of an ordinary funnel, and no name over another', () => {
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Wakefield', 'Doncaster', 'Dudley', 'Gateshead']))
    expect(faultsOf(pictureOf(svg))).toEqual([])
    expect(textsStruck(pictureOf(svg), new Set([colour('text')]))).toEqual([])
  })

  it('puts white behind a name that a line crosses, where no side of its point is free', () => {
    // Dudley is between the two upper lines at the left end of the plot, so close that its name crosses one.
    const dudley = pictureOf(svg).texts.find(({ text }) => text === 'Dudley')
    if (dudley === undefined) throw new Error('no Dudley')
    const holds = ({ x1, x2, y1, y2 }: Box) =>
      x1 <= dudley.x1 && x2 >= dudley.x2 && y1 <= dudley.y1 && y2 >= dudley.y2
    expect(barsOf(svg, 'page').filter(holds)).toHaveLength(1)
  })

  it('leaves out a name that has no room', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => [`Council of number ${i}`, 300, 50] as const)
    const texts = textsOf(draw(funnel('crowd', [['Ours', 280, 50], ...crowd])))
    expect(texts).toContain('Ours 50.0%')
    expect(texts.filter(text => text.startsWith('Council of')).length).toBeLessThan(9)
  })

  it('lets the limits of a very small council leave the plot', () => {
    const tiny = funnel('tiny', [
      ['Ours', 900, 50],
      ['Tiny', 1, 50],
      ['Large', 900, 51],
      ['Larger', 1000, 49],
      ['Largest', 1100, 50],
    ])
    expect(textsOf(draw(tiny))).not.toContain('100%')
    expect(faultsOf(pictureOf(draw(tiny)))).toEqual([])
  })
})
