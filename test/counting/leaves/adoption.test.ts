// Days of an adoption and the twelve months, by hand (rules A1, A2, A6, A10; N8 for the list of Annex A).
import { describe, expect, it } from 'vitest'
import { adoptedWithin12Months } from '../../../src/counting/leaves/adopted-within-12-months.ts'
import { adoptionInterval } from '../../../src/counting/leaves/adoption-interval.ts'
import { annexAAdoptedWithin12Months } from '../../../src/counting/leaves/annex-a-adopted-within-12-months.ts'
import { annexAAdoptionInterval } from '../../../src/counting/leaves/annex-a-adoption-interval.ts'
import { child, type GivenChild, type GivenEpisode, options, said } from './child.ts'

const YEAR = '2021-04-01 to 2022-03-31'
const A1 = { from: 'entry', to: 'placed' }
const A2 = { from: 'order', to: 'matched' }
const A10 = { 'adoption-cohort': 'three-years-a10' }
const IN_SPAN = { 'adoption-cohort': 'in-the-span' }

/** Entry 4 February 2019, order 10 June 2019, placed 5 February 2020, adopted 1 March 2022. */
const CARE: readonly GivenEpisode[] = [
  ['2019-02-04', '2019-06-10', 'S', 'C1', 'U6'],
  ['2019-06-10', '2020-02-05', 'L', 'E1', 'U6'],
  ['2020-02-05', '2022-03-01', 'P', 'E1', 'A6', 'E11'],
]
const adopted = (more: Omit<GivenChild, 'care'> = {}, care = CARE) => child({ care: [care], ...more })
const ad1 = (row: Readonly<Record<string, string>>) => ({ rows: { ad1: [row] } })

describe('adoptionInterval.count(span)(child)', () => {
  const days = (value: number) => `in-numerator: both days are known (${value})`

  it('A1: 4 February 2019 to 5 February 2020 are 366 days', () =>
    expect(said(adoptionInterval, adopted(), YEAR, { told: A1 })).toBe(days(366)))
  it('A1 across a leap day: 28 February to 1 March 2020 are 2 days', () => {
    const care: GivenEpisode[] = [
      ['2020-02-28', '2020-03-01', 'S', 'V2', 'U6'],
      ['2020-03-01', '2021-06-01', 'P', 'V2', 'A4', 'E12'],
    ]
    expect(said(adoptionInterval, adopted({}, care), YEAR, { told: A1 })).toBe(days(2))
  })
  it('entry to adoption: 4 February 2019 to 1 March 2022 are 365 + 366 + 365 + 25 = 1121 days', () => {
    expect(said(adoptionInterval, adopted(), YEAR, { told: { from: 'entry', to: 'adopted' } })).toBe(
      days(1121),
    )
  })
  it.each([
    ['2019-10-08', days(120), '10 June to 8 October are 20 + 31 + 31 + 30 + 8 days'],
    ['2019-06-10', days(0), 'on the day of the order'],
    ['2019-06-01', days(0), 'a match before the order is 0'],
  ])('A2 with a match on %s: %s (%s)', (DATE_MATCH, expected) =>
    expect(said(adoptionInterval, adopted(ad1({ DATE_MATCH })), YEAR, { told: A2 })).toBe(expected),
  )
  it('takes D1 as the order too', () => {
    const care = CARE.map(
      ([start, end, rne, status, place, rec]): GivenEpisode => [
        start,
        end,
        rne,
        status === 'E1' ? 'D1' : status,
        place,
        rec ?? '',
      ],
    )
    expect(said(adoptionInterval, adopted(ad1({ DATE_MATCH: '2019-06-11' }), care), YEAR, { told: A2 })).toBe(
      days(1),
    )
  })

  const fostered: readonly GivenEpisode[] = [
    ['2019-02-04', '2019-03-20', 'S', 'C1', 'U6'],
    ['2019-03-20', '2019-06-10', 'P', 'C1', 'U4'],
    ['2019-06-10', '2020-02-05', 'L', 'E1', 'U4'],
    ['2020-02-05', '2022-03-01', 'U', 'E1', 'A5', 'E11'],
  ]
  it('A10 stops at the start with the foster carer who adopts: 4 February to 20 March 2019 are 44 days', () => {
    expect(said(adoptionInterval, adopted({}, fostered), YEAR, { told: A1 })).toBe(days(366))
    expect(said(adoptionInterval, adopted({}, fostered), YEAR, { told: A1, instead: A10 })).toBe(days(44))
  })
  it('A10 passes over a move with the carer and a stay in hospital', () => {
    const moved: GivenEpisode[] = [
      ['2019-02-04', '2019-03-20', 'S', 'C1', 'U6'],
      ['2019-03-20', '2019-05-01', 'P', 'C1', 'U4'],
      ['2019-05-01', '2019-05-04', 'P', 'C1', 'T1'],
      ['2019-05-04', '2019-08-01', 'P', 'C1', 'U4'],
      ['2019-08-01', '2020-02-05', 'T', 'E1', 'U4'],
      ['2020-02-05', '2022-03-01', 'T', 'E1', 'A5', 'E11'],
    ]
    expect(said(adoptionInterval, adopted({}, moved), YEAR, { told: A1, instead: A10 })).toBe(days(44))
  })
  it('A10 knows a foster carer who adopts by AD1 as well, and is A1 for the others', () => {
    const coded = fostered.map(
      ([start, end, rne, status, place, rec]): GivenEpisode => [
        start,
        end,
        rne,
        status,
        place === 'A5' ? 'A6' : place,
        rec ?? '',
      ],
    )
    expect(
      said(adoptionInterval, adopted(ad1({ FOSTER_CARE: '1' }), coded), YEAR, { told: A1, instead: A10 }),
    ).toBe(days(44))
    expect(
      said(adoptionInterval, adopted(ad1({ FOSTER_CARE: '0' }), coded), YEAR, { told: A1, instead: A10 }),
    ).toBe(days(366))
    expect(said(adoptionInterval, adopted(), YEAR, { told: A1, instead: A10 })).toBe(days(366))
  })

  it('leaves out a child without one of the two days, each for its own reason', () => {
    expect(said(adoptionInterval, adopted({ startIsKnown: false }), YEAR, { told: A1 })).toBe(
      'out: the start of care is not in the data',
    )
    expect(said(adoptionInterval, adopted(), YEAR, { told: A2 })).toBe('out: no date of a match')
    expect(said(adoptionInterval, adopted(), YEAR, { told: { from: 'decision', to: 'placed' } })).toBe(
      'out: no date of a decision for adoption',
    )
    const noOrder: GivenEpisode[] = [['2019-02-04', '2022-03-01', 'S', 'V2', 'U6', 'E11']]
    expect(
      said(adoptionInterval, adopted(ad1({ DATE_MATCH: '2019-10-08' }), noOrder), YEAR, { told: A2 }),
    ).toBe('out: no placement order in the data')
    expect(said(adoptionInterval, adopted({}, noOrder), YEAR, { told: A1 })).toBe(
      'out: no placement for adoption in the data',
    )
  })
  it('A2 leaves out a child who was not placed', () => {
    const notPlaced: GivenEpisode[] = [
      ['2019-02-04', '2019-06-10', 'S', 'C1', 'U6'],
      ['2019-06-10', '2022-03-01', 'L', 'E1', 'U6', 'E11'],
    ]
    expect(
      said(adoptionInterval, adopted(ad1({ DATE_MATCH: '2019-10-08' }), notPlaced), YEAR, { told: A2 }),
    ).toBe('out: no placement for adoption in the data')
  })
  it('leaves out an order or a placement in the middle of which the data begin', () => {
    const cut = (rne: string): GivenEpisode[] => [['2020-02-05', '2022-03-01', rne, 'E1', 'A6', 'E11']]
    const asked = { startIsKnown: false, ...ad1({ DATE_INT: '2020-02-01', DATE_MATCH: '2020-03-01' }) }
    expect(said(adoptionInterval, adopted(asked, cut('P')), YEAR, { told: A2 })).toBe(
      'out: no placement order in the data',
    )
    expect(
      said(adoptionInterval, adopted(asked, cut('L')), YEAR, { told: { from: 'decision', to: 'placed' } }),
    ).toBe('out: no placement for adoption in the data')
    expect(
      said(adoptionInterval, adopted(asked, cut('P')), YEAR, { told: { from: 'decision', to: 'placed' } }),
    ).toBe(days(4))
  })
  it('leaves out steps in the wrong order but for order and match', () => {
    expect(
      said(adoptionInterval, adopted(ad1({ DATE_INT: '2020-02-06' })), YEAR, {
        told: { from: 'decision', to: 'placed' },
      }),
    ).toBe('out: the second step is before the first')
  })

  it.each([
    ['three-years', '2022-03-31', days(366)],
    ['three-years', '2025-02-28', days(366)],
    ['three-years', '2025-03-01', 'nothing'],
    ['rolling-year', '2023-02-28', days(366)],
    ['rolling-year', '2023-03-01', 'nothing'],
    ['in-the-span', '2022-03-01', days(366)],
    ['in-the-span', '2022-03-02', 'nothing'],
    ['three-years', '2022-02-28', 'nothing'],
  ])('%s to %s: an adoption of 1 March 2022 is %s', (position, day, expected) => {
    expect(
      said(adoptionInterval, adopted(), day, { told: A1, instead: { 'adoption-cohort': position } }),
    ).toBe(expected)
  })
  it.each(['E4A', 'E45', 'X1'])('does not ask about care that ended with %s', rec => {
    expect(
      said(adoptionInterval, adopted({}, [['2019-02-04', '2022-03-01', 'S', 'E1', 'A6', rec]]), YEAR, {
        told: A1,
      }),
    ).toBe('nothing')
  })
  it('does not ask about an end in short breaks, which is no end of care', () => {
    expect(
      said(adoptionInterval, adopted({}, [['2019-02-04', '2022-03-01', 'S', 'V4', 'A6', 'E11']]), YEAR, {
        told: A1,
      }),
    ).toBe('nothing')
  })
  it('says steps and cohort', () => {
    expect(adoptionInterval.says(options(), A2)).toMatch(
      /36 months to the last day.*placement order to the match.*counts as 0/,
    )
    expect(adoptionInterval.says(options(IN_SPAN), A1)).toMatch(
      /in the period, the days from the start of care to the first placement/,
    )
    expect(adoptionInterval.says(options(A10), A1)).toMatch(/foster carer/)
  })
  it('refuses steps that there are not', () =>
    expect(() => said(adoptionInterval, adopted(), YEAR, { told: { from: 'birth', to: 'placed' } })).toThrow(
      'from: birth',
    ))
})

describe('adoptedWithin12Months.count(span)(child)', () => {
  const TO_ADOPTED = { told: { to: 'adopted' } }
  const TO_PLACED = { told: { to: 'placed' } }
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
  it('passes over a placement that broke down', () => {
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
    expect(said(adoptionInterval, adopted({}, broken), YEAR, { told: A1 })).toBe(
      'in-numerator: both days are known (86)',
    )
  })
  it('without AD1 takes the latest decision that is not after the adoption', () => {
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
})

describe('the list of adoptions in Annex A', () => {
  const LIST = '2021-03-16'
  const listed = (row: Readonly<Record<string, string>>) =>
    child({
      rows: {
        'list-10': [
          {
            STARTED: '2018-05-01',
            ORDER: '2018-11-01',
            DATE_INT: '2019-12-01',
            DATE_MATCH: '2018-12-01',
            PLACED: '2019-02-01',
            ADOPTED: '2020-06-01',
            ...row,
          },
        ],
      },
    })
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
  it('says the window of the list', () =>
    expect(annexAAdoptionInterval.says(options(), A1)).toMatch(/twelve months to the day of the list/))
})
