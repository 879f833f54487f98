import { expect, it } from 'vitest'
import { deviation } from '../../src/projections/interval.ts'

it('deviation: 2, 4, 9 have mean 5, squares 9 + 1 + 16 = 26, √13 = 3.6056', () =>
  expect(deviation([2, 4, 9])).toBeCloseTo(3.6056, 4))
