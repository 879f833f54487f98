import { describe, expect, it } from 'vitest'
import { enlargeType } from '../../src/drawing/enlarge-type.ts'

const CHARTS = { widthPx: 672, enlarge: 2 }

describe('enlargeType(params, charts)', () => {
  it('doubles type and lengths, sets the width, and leaves shares, words and bounds', () =>
    expect(
      enlargeType(
        [
          { name: 'pictureWidth', value: 668 },
          { name: 'mediumHeight', value: 160 },
          { name: 'labelSize', value: 12 },
          { name: 'barShare', value: 0.7 },
          { name: 'yTo', value: 1 },
          { name: 'netWord', value: 'Net' },
        ],
        CHARTS,
      ).map(({ value }) => value),
    ).toEqual([672, 320, 24, 0.7, 1, 'Net']))

  it('leaves a picture without type as it is', () =>
    expect(enlargeType([{ name: 'pictureWidth', value: 88 }], CHARTS)).toEqual([
      { name: 'pictureWidth', value: 88 },
    ]))
})
