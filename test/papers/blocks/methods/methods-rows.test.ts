import { describe, expect, it } from 'vitest'
import { asPrinted } from '../../section-world.ts'
import { full } from '../methods-annex.ts'

describe('rowsPlan(planning, titleOf) and leftOutPlan(planning, titleOf)', () => {
  it('accounts for every row: read = used + left out, from the reader to the join', () => {
    expect(full[3] && asPrinted(full[3])).toEqual([
      'Made-up return: ',
      'Episodes of care: 13 | 10 | 3 | 2',
      'Placed for adoption: 1,200 | 1,200 | 0 | 0',
    ])
    expect(full[4] && asPrinted(full[4])).toEqual([
      'Made-up return: ',
      'Episodes of care: Left out | No start | 1',
      'Episodes of care: Left out | Repeated in a later return | 2',
      'Episodes of care: Repaired | A code in small letters | 2',
    ])
  })
})
