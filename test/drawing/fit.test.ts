import { describe, expect, it } from 'vitest'
import { axisFor, scaleFor } from '../../src/drawing/axis.ts'
import { cleanText } from '../../src/drawing/clean-text.ts'
import { cut, wrap } from '../../src/drawing/fit-text.ts'
import { pushApart } from '../../src/drawing/push-apart.ts'

const oneEach = (text: string): number => [...text].length

describe('axisFor(values, printed)', () => {
  it.each([
    [[98.6, 55.6], ['98.6%'], ['0%', '20%', '40%', '60%', '80%', '100%']],
    [[30, 9], ['30'], ['0', '10', '20', '30']],
    [[1], ['1'], ['0', '1']],
    [[0.1, 0.3], ['0.1%'], ['0.0%', '0.1%', '0.2%', '0.3%']],
    [[1234567], ['1,234,567'], ['0', '250,000', '500,000', '750,000', '1,000,000', '1,250,000']],
    [[12, -18], ['+12'], ['−20', '−10', '0', '10', '20']],
    [[2500], ['£2,500'], ['£0', '£500', '£1,000', '£1,500', '£2,000', '£2,500']],
    [[0, 0], ['0'], ['0']],
    [[], [], ['0']],
  ])('%j is %j: %j', (values, printed, texts) => {
    expect(axisFor(values, printed).texts).toEqual(texts)
  })

  it('keeps room over the top tick and under the bottom tick', () => {
    const scale = scaleFor(axisFor([100], ['100%']), 120, 20, 0)
    expect([scale.y(100), scale.y(0)]).toEqual([20, 120])
  })
})

describe('wrap(text, width, lines, widthOf)', () => {
  it('breaks at spaces, after a stroke and after a hyphen', () => {
    expect(wrap('Statistical neighbour average', 11, 3, oneEach)).toEqual([
      'Statistical',
      'neighbour',
      'average',
    ])
    expect(wrap('2015/16', 5, 3, oneEach)).toEqual(['2015/', '16'])
    expect(wrap('semi-independent', 12, 3, oneEach)).toEqual(['semi-', 'independent'])
    expect(wrap('-3', 1.5, 3, oneEach)).toEqual(['…'])
  })
  it('says where it cut', () => {
    expect(wrap('one two three four', 5, 2, oneEach)).toEqual(['one', 'two…'])
    expect(cut('Kingston', 5, oneEach)).toBe('King…')
    expect(cut('Kingston', 0.5, oneEach)).toBe('')
  })
})

describe('pushApart(blocks, top, bottom)', () => {
  it('moves blocks as little as they can', () => {
    expect(
      pushApart(
        [
          { centre: 50, height: 20 },
          { centre: 50, height: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([40, 60])
    expect(
      pushApart(
        [
          { centre: 20, height: 20 },
          { centre: 80, height: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 80])
    expect(
      pushApart(
        [
          { centre: 5, height: 20 },
          { centre: 8, height: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([10, 30])
    expect(
      pushApart(
        [
          { centre: 99, height: 20 },
          { centre: 95, height: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([90, 70])
  })
})

describe('cleanText(text)', () => {
  it('takes out what has no glyph or turns the reading round, and keeps words', () => {
    expect(cleanText('a\u0000\u0007b\u202Ec\u2066d\uD800e\uFFFF\uFEFFf')).toBe('abcdef')
    expect(cleanText('  Ynys\tMôn\n £1 – 2 \u{1F600} ')).toBe('Ynys Môn £1 – 2 \u{1F600}')
    expect(cleanText('w\u0302')).toBe('ŵ')
  })
})
