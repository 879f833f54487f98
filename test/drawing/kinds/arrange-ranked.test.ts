import { describe, expect, it } from 'vitest'
import { colour, draw, shapesOf, textsOf } from '../drawn.ts'
import { pictureOf, textsOnBars } from '../picture.ts'
import { ordinary, ranked } from '../section-examples.ts'

describe('draw(ranked)', () => {
  it("picks out the council's bar by colour, weight and a mark", () => {
    expect(shapesOf(ordinary.ranked, 'bar-current')).toHaveLength(1)
    expect(
      pictureOf(draw(ordinary.ranked))
        .texts.filter(({ isBold }) => isBold)
        .map(({ text }) => text),
    ).toEqual(['Rotherham', '99.1'])
    expect(draw(ordinary.ranked).match(/<path [^>]*d="M[^h"]*Z" fill="#12436D"/g)).toHaveLength(1)
  })

  it('draws no bar for a missing figure, and prints its mark', () => {
    expect(shapesOf(ordinary.ranked, 'bar-benchmark')).toHaveLength(9)
    expect(textsOf(ordinary.ranked)).toContain('[x]')
  })

  it('puts no text on a bar', () => {
    expect(
      textsOnBars(
        pictureOf(draw(ranked('n', { Ours: -5, Theirs: 12 }, 'Ours'))),
        new Set([colour('bar-current'), colour('bar-benchmark')]),
      ),
    ).toEqual([])
  })
})
