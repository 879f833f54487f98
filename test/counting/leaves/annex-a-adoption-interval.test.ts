// Days of an adoption from List 10 of Annex A, by hand (rule ANNEX-8).
import { describe, expect, it } from 'vitest'
import { annexAAdoptionInterval } from '../../../src/counting/leaves/annex-a-adoption-interval.ts'
import { SCORECARD_A1, SCORECARD_A2, SCORECARD_A10 } from './adopted-child.ts'
import { options, said } from './child.ts'
import { LIST, listed } from './list-10.ts'

describe('the list of adoptions in Annex A', () => {
  it('ADOPTION-3: 1 May 2018 to 1 February 2019 is 276 days; ADOPTION-5: 1 November to 1 December is 30', () => {
    expect(said(annexAAdoptionInterval, listed({}), LIST, { settings: SCORECARD_A1 })).toBe(
      'in-numerator: both days are known (276)',
    )
    expect(said(annexAAdoptionInterval, listed({}), LIST, { settings: SCORECARD_A2 })).toBe(
      'in-numerator: both days are known (30)',
    )
  })
  it('ADOPTION-4 stops at fostering for adoption: 1 May to 1 June 2018 is 31 days', () => {
    expect(
      said(annexAAdoptionInterval, listed({ FOSTERED: '2018-06-01' }), LIST, {
        settings: SCORECARD_A1,
        instead: SCORECARD_A10,
      }),
    ).toBe('in-numerator: both days are known (31)')
    expect(
      said(annexAAdoptionInterval, listed({ FOSTERED: '2018-06-01' }), LIST, { settings: SCORECARD_A1 }),
    ).toBe('in-numerator: both days are known (276)')
    expect(
      said(annexAAdoptionInterval, listed({}), LIST, { settings: SCORECARD_A1, instead: SCORECARD_A10 }),
    ).toBe('in-numerator: both days are known (276)')
  })
  it.each([
    ['2020-03-17', 1],
    ['2020-03-16', 0],
    ['2021-03-16', 1],
    ['2021-03-17', 0],
  ])('an order of %s: %i', (ADOPTED, count) => {
    expect(
      said(annexAAdoptionInterval, listed({ ADOPTED }), LIST, { settings: SCORECARD_A1 }) === 'nothing',
    ).toBe(count === 0)
  })
  it('describes the window of the list', () =>
    expect(annexAAdoptionInterval.describe(options(), SCORECARD_A1)).toMatch(
      /twelve months to the day of the list/,
    ))
})
