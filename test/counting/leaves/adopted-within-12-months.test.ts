// Adopted or placed within twelve months of the decision, by hand (rules ADOPTION-2 and ADOPTION-6).
import { describe, expect, it } from 'vitest'
import { adoptedWithin12Months } from '../../../src/counting/leaves/adopted-within-12-months.ts'
import { adoptionInterval } from '../../../src/counting/leaves/adoption-interval.ts'
import { ad1, adopted, SCORECARD_A1, YEAR } from './adopted-child.ts'
import { child, type GivenEpisode, said } from './child.ts'

describe('adoptedWithin12Months.count(span)(child)', () => {
  const TO_ADOPTED = { settings: { to: 'adopted' } }
  const TO_PLACED = { settings: { to: 'placed' } }
  it.each([
    ['2021-03-02', 'in-numerator: within twelve months (364)'],
    ['2021-03-01', 'in-denominator: later than twelve months (365)'],
    ['2022-03-01', 'in-numerator: within twelve months (0)'],
  ])('decision on %s, adopted on 1 March 2022: %s', (DATE_INT, expected) =>
    expect(said(adoptedWithin12Months, adopted(ad1({ DATE_INT })), YEAR, TO_ADOPTED)).toBe(expected),
  )
  it('counts 365 days over a leap day as too many: 1 March 2019 to 29 February 2020', () => {
    const care: GivenEpisode[] = [['2019-02-04', '2020-02-29', 'S', 'E1', 'A6', 'E12']]
    expect(
      said(
        adoptedWithin12Months,
        adopted(ad1({ DATE_INT: '2019-03-01' }), care),
        '2019-04-01 to 2020-03-31',
        TO_ADOPTED,
      ),
    ).toBe('in-denominator: later than twelve months (365)')
  })
  it.each([
    ['2019-02-06', 'in-numerator: within twelve months (364)'],
    ['2019-02-05', 'in-denominator: later than twelve months (365)'],
    ['2020-02-05', 'in-numerator: within twelve months (0)'],
    ['2020-02-06', 'in-denominator: placed before the decision'],
  ])('decision on %s, placed on 5 February 2020: %s', (DATE_INT, expected) =>
    expect(said(adoptedWithin12Months, adopted(ad1({ DATE_INT })), YEAR, TO_PLACED)).toBe(expected),
  )
  it('ignores a placement that broke down', () => {
    const broken: GivenEpisode[] = [
      ['2019-02-04', '2019-05-01', 'S', 'E1', 'U6'],
      ['2019-05-01', '2019-06-01', 'P', 'E1', 'A6'],
      ['2019-06-01', '2020-02-05', 'P', 'E1', 'U6'],
      ['2020-02-05', '2020-08-01', 'P', 'V2', 'A4'],
      ['2020-08-01', '2022-03-01', 'L', 'E1', 'A6', 'E11'],
    ]
    expect(
      said(adoptedWithin12Months, adopted(ad1({ DATE_INT: '2019-04-01' }), broken), YEAR, TO_PLACED),
    ).toBe('in-numerator: within twelve months (310)')
    expect(said(adoptionInterval, adopted({}, broken), YEAR, { settings: SCORECARD_A1 })).toBe(
      'in-numerator: both days are known (86)',
    )
  })
  it('uses, without AD1, the latest decision that is not after the adoption', () => {
    const rows = {
      'placed-for-adoption': [
        { DATE_PLACED: '2019-01-05' },
        { DATE_PLACED: '2021-06-01' },
        { DATE_PLACED: '2022-03-02' },
      ],
    }
    expect(said(adoptedWithin12Months, adopted({ rows }), YEAR, TO_ADOPTED)).toBe(
      'in-numerator: within twelve months (273)',
    )
    expect(
      said(
        adoptedWithin12Months,
        adopted({ rows: { ...rows, ad1: [{ DATE_INT: '2019-03-01' }] } }),
        YEAR,
        TO_ADOPTED,
      ),
    ).toBe('in-denominator: later than twelve months (1096)')
  })
  it('keeps a child without a decision or a placement in the denominator', () => {
    expect(said(adoptedWithin12Months, adopted(), YEAR, TO_ADOPTED)).toBe(
      'in-denominator: no date of a decision for adoption',
    )
    expect(
      said(
        adoptedWithin12Months,
        adopted(ad1({ DATE_INT: '2021-06-01' }), [['2019-02-04', '2022-03-01', 'S', 'E1', 'U6', 'E11']]),
        YEAR,
        TO_PLACED,
      ),
    ).toBe('in-denominator: no placement for adoption in the data')
  })
  it.each([
    ['2022-03-01', 1],
    ['2022-02-28', 0],
  ])('to %s has %i', (last, count) =>
    expect(
      said(
        adoptedWithin12Months,
        adopted(ad1({ DATE_INT: '2021-06-01' })),
        `2021-04-01 to ${last}`,
        TO_ADOPTED,
      ) === 'nothing',
    ).toBe(count === 0),
  )
  // Adopted on 1 June 2021; the adoption broke down, back in care, and adopted again on 1 March 2022.
  const TWICE = child({
    care: [
      [['2020-02-05', '2021-06-01', 'S', 'E1', 'A6', 'E11']],
      [['2021-09-01', '2022-03-01', 'S', 'E1', 'A6', 'E11']],
    ],
    rows: { ad1: [{ DATE_INT: '2021-04-06' }] },
  })
  it('counts two adoptions of a child, or the child once, by the last of them', () => {
    expect(said(adoptedWithin12Months, TWICE, YEAR, TO_ADOPTED)).toBe(
      'in-numerator: within twelve months (56) | in-numerator: within twelve months (329)',
    )
    expect(said(adoptedWithin12Months, TWICE, YEAR, { settings: { to: 'adopted', of: 'children' } })).toBe(
      'out: a later end of care of the same child (56) | in-numerator: within twelve months (329)',
    )
  })
  it('does not count a child who left care in another way after the adoption', () =>
    expect(
      said(
        adoptedWithin12Months,
        child({
          care: [
            [['2020-02-05', '2021-06-01', 'S', 'E1', 'A6', 'E11']],
            [['2021-09-01', '2022-03-01', 'S', 'C2', 'U4', 'E4A']],
          ],
          rows: { ad1: [{ DATE_INT: '2021-04-06' }] },
        }),
        YEAR,
        { settings: { to: 'adopted', of: 'children' } },
      ),
    ).toBe('out: a later end of care of the same child (56)'))
})
