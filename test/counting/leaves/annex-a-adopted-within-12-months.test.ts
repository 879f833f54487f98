// Within twelve months of the decision, from List 10 of Annex A, by hand (rule ANNEX-8).
import { describe, expect, it } from 'vitest'
import { annexAAdoptedWithin12Months } from '../../../src/counting/leaves/annex-a-adopted-within-12-months.ts'
import { child, said } from './child.ts'
import { LIST, listed } from './list-10.ts'

describe('the list of adoptions in Annex A', () => {
  it('within twelve months: 1 December 2019 to 1 June 2020 is 183 days', () => {
    expect(said(annexAAdoptedWithin12Months, listed({}), LIST, { settings: { to: 'adopted' } })).toBe(
      'in-numerator: within twelve months (183)',
    )
    expect(said(annexAAdoptedWithin12Months, listed({}), LIST, { settings: { to: 'placed' } })).toBe(
      'in-denominator: placed before the decision',
    )
  })
  it('has no verdict on a child who is waiting', () =>
    expect(
      said(annexAAdoptedWithin12Months, child({ rows: { 'list-10': [{ DATE_INT: '2020-12-01' }] } }), LIST, {
        settings: { to: 'adopted' },
      }),
    ).toBe('nothing'))
})
