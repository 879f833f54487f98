// Days of an adoption as List 10 of Annex A has them, by hand (rule ANNEX-8).
import { describe, expect, it } from 'vitest'
import { annexAAdoptionInterval } from '../../../src/counting/leaves/annex-a-adoption-interval.ts'
import { A1, A2, A10 } from './adopted-child.ts'
import { options, said } from './child.ts'
import { LIST, listed } from './list-10.ts'

describe('the list of adoptions in Annex A', () => {
  it('A1: 1 May 2018 to 1 February 2019 are 276 days; A2: 1 November to 1 December are 30', () => {
    expect(said(annexAAdoptionInterval, listed({}), LIST, { told: A1 })).toBe(
      'in-numerator: both days are known (276)',
    )
    expect(said(annexAAdoptionInterval, listed({}), LIST, { told: A2 })).toBe(
      'in-numerator: both days are known (30)',
    )
  })
  it('A10 stops at fostering for adoption: 1 May to 1 June 2018 are 31 days', () => {
    expect(
      said(annexAAdoptionInterval, listed({ FOSTERED: '2018-06-01' }), LIST, { told: A1, instead: A10 }),
    ).toBe('in-numerator: both days are known (31)')
    expect(said(annexAAdoptionInterval, listed({ FOSTERED: '2018-06-01' }), LIST, { told: A1 })).toBe(
      'in-numerator: both days are known (276)',
    )
    expect(said(annexAAdoptionInterval, listed({}), LIST, { told: A1, instead: A10 })).toBe(
      'in-numerator: both days are known (276)',
    )
  })
  it.each([
    ['2020-03-17', 1],
    ['2020-03-16', 0],
    ['2021-03-16', 1],
    ['2021-03-17', 0],
  ])('an order of %s: %i', (ADOPTED, count) => {
    expect(said(annexAAdoptionInterval, listed({ ADOPTED }), LIST, { told: A1 }) === 'nothing').toBe(
      count === 0,
    )
  })
  it('says the window of the list', () =>
    expect(annexAAdoptionInterval.says(options(), A1)).toMatch(/twelve months to the day of the list/))
})
