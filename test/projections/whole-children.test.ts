import { describe, expect, it } from 'vitest'
import { roundToTotal } from '../../src/projections/whole-children.ts'
import { exact } from '../../src/terms/exact.ts'

describe('whole children', () => {
  it.each([
    // 10.92, 5.565, 4.515: rounded down to 19; the shortfall of two goes to the remainders .92 and .565
    [21, ['10.4', '5.3', '4.3'], [11, 6, 4]],
    // Equal remainders: the first is raised.
    [3, ['1', '1'], [2, 1]],
    [0, ['1', '1'], [0, 0]],
    [5, ['0', '0'], [0, 0]],
  ])('%s split in proportion to %s is %s', (whole, parts, expected) =>
    expect(
      roundToTotal(
        whole,
        parts.map(part => exact(part)),
      ),
    ).toEqual(expected),
  )
})
