// Within twelve months of the decision as List 10 of Annex A has it, by hand (rule ANNEX-8).
import { describe, expect, it } from 'vitest'
import { annexAAdoptedWithin12Months } from '../../../src/counting/leaves/annex-a-adopted-within-12-months.ts'
import { child, said } from './child.ts'
import { LIST, listed } from './list-10.ts'

describe('the list of adoptions in Annex A', () => {
  it('within twelve months: 1 December 2019 to 1 June 2020 are 183 days', () => {
    expect(said(annexAAdoptedWithin12Months, listed({}), LIST, { told: { to: 'adopted' } })).toBe(
      'in-numerator: within twelve months (183)',
    )
    expect(said(annexAAdoptedWithin12Months, listed({}), LIST, { told: { to: 'placed' } })).toBe(
      'in-denominator: placed before the decision',
    )
  })
  it('does not ask about a child who waits', () =>
    expect(
      said(annexAAdoptedWithin12Months, child({ rows: { 'list-10': [{ DATE_INT: '2020-12-01' }] } }), LIST, {
        told: { to: 'adopted' },
      }),
    ).toBe('nothing'))
})
