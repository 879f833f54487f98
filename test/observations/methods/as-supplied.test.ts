import { describe, expect, it } from 'vitest'
import { said } from '../build.ts'
import { work } from './one-month.ts'

describe('as-supplied', () => {
  it('is the cell of the month, and its rule says that it was supplied', () => {
    const worked = work({ kind: 'as-supplied', measure: '6.9' }, { '6.9': { '2017-01': '92.7' } })
    expect([said(worked.amount), worked.rule, 'numerator' in worked.amount]).toEqual([
      '927/10',
      'as supplied',
      false,
    ])
  })
})
