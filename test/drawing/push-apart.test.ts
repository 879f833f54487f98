import { describe, expect, it } from 'vitest'
import { pushApart } from '../../src/drawing/push-apart.ts'

describe('pushApart(blocks, top, bottom)', () => {
  it('moves blocks as little as possible', () => {
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
