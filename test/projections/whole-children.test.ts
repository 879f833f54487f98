import { describe, expect, it } from 'vitest'
import { holdTo } from '../../src/projections/whole-children.ts'
import { exact } from '../../src/terms/exact.ts'

describe('whole children', () => {
  it.each([
    // 10.92, 5.565, 4.515: cut to 19, two lacking, to the largest remainders .92 and .565
    [21, ['10.4', '5.3', '4.3'], [11, 6, 4]],
    // Alike remainders: the first gets it.
    [3, ['1', '1'], [2, 1]],
    [0, ['1', '1'], [0, 0]],
    [5, ['0', '0'], [0, 0]],
  ])('%s held by %s are %s', (whole, parts, expected) =>
    expect(
      holdTo(
        whole,
        parts.map(part => exact(part)),
      ),
    ).toEqual(expected),
  )
})
