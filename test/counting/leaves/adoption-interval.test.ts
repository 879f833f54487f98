// Days of an adoption, by hand (rules ADOPTION-3 to ADOPTION-5).
import { describe, expect, it } from 'vitest'
import { adoptionInterval } from '../../../src/counting/leaves/adoption-interval.ts'
import { ad1, adopted, CARE, SCORECARD_A1, SCORECARD_A2, SCORECARD_A10, YEAR } from './adopted-child.ts'
import { type GivenEpisode, options, said } from './child.ts'

const IN_SPAN = { 'adoption-cohort': 'in-the-span' }

describe('adoptionInterval.count(span)(child)', () => {
  const days = (value: number) => `in-numerator: both days are known (${value})`

  it('ADOPTION-3: 4 February 2019 to 5 February 2020 is 366 days', () =>
    expect(said(adoptionInterval, adopted(), YEAR, { settings: SCORECARD_A1 })).toBe(days(366)))
  it('ADOPTION-3 across a leap day: 28 February to 1 March 2020 is 2 days', () => {
    const care: GivenEpisode[] = [
      ['2020-02-28', '2020-03-01', 'S', 'V2', 'U6'],
      ['2020-03-01', '2021-06-01', 'P', 'V2', 'A4', 'E12'],
    ]
    expect(said(adoptionInterval, adopted({}, care), YEAR, { settings: SCORECARD_A1 })).toBe(days(2))
  })
  it('entry to adoption: 4 February 2019 to 1 March 2022 is 365 + 366 + 365 + 25 = 1121 days', () => {
    expect(said(adoptionInterval, adopted(), YEAR, { settings: { from: 'entry', to: 'adopted' } })).toBe(
      days(1121),
    )
  })
  it.each([
    ['2019-10-08', days(120), '10 June to 8 October are 20 + 31 + 31 + 30 + 8 days'],
    ['2019-06-10', days(0), 'on the day of the order'],
    ['2019-06-01', days(0), 'a match before the order is 0'],
  ])('ADOPTION-5 with a match on %s: %s (%s)', (DATE_MATCH, expected) =>
    expect(said(adoptionInterval, adopted(ad1({ DATE_MATCH })), YEAR, { settings: SCORECARD_A2 })).toBe(
      expected,
    ),
  )
  it('accepts D1 as the order as well', () => {
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
    expect(
      said(adoptionInterval, adopted(ad1({ DATE_MATCH: '2019-06-11' }), care), YEAR, {
        settings: SCORECARD_A2,
      }),
    ).toBe(days(1))
  })

  const fostered: readonly GivenEpisode[] = [
    ['2019-02-04', '2019-03-20', 'S', 'C1', 'U6'],
    ['2019-03-20', '2019-06-10', 'P', 'C1', 'U4'],
    ['2019-06-10', '2020-02-05', 'L', 'E1', 'U4'],
    ['2020-02-05', '2022-03-01', 'U', 'E1', 'A5', 'E11'],
  ]
  it('ADOPTION-4 stops the clock on moving in with the foster carer who adopts: 4 February to 20 March 2019 is 44 days', () => {
    expect(said(adoptionInterval, adopted({}, fostered), YEAR, { settings: SCORECARD_A1 })).toBe(days(366))
    expect(
      said(adoptionInterval, adopted({}, fostered), YEAR, { settings: SCORECARD_A1, instead: SCORECARD_A10 }),
    ).toBe(days(44))
  })
  it('ADOPTION-4 ignores a move with the carer and a stay in hospital', () => {
    const moved: GivenEpisode[] = [
      ['2019-02-04', '2019-03-20', 'S', 'C1', 'U6'],
      ['2019-03-20', '2019-05-01', 'P', 'C1', 'U4'],
      ['2019-05-01', '2019-05-04', 'P', 'C1', 'T1'],
      ['2019-05-04', '2019-08-01', 'P', 'C1', 'U4'],
      ['2019-08-01', '2020-02-05', 'T', 'E1', 'U4'],
      ['2020-02-05', '2022-03-01', 'T', 'E1', 'A5', 'E11'],
    ]
    expect(
      said(adoptionInterval, adopted({}, moved), YEAR, { settings: SCORECARD_A1, instead: SCORECARD_A10 }),
    ).toBe(days(44))
  })
  it('ADOPTION-4 also recognises a foster carer who adopts by AD1, and equals ADOPTION-3 for other children', () => {
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
      said(adoptionInterval, adopted(ad1({ FOSTER_CARE: '1' }), coded), YEAR, {
        settings: SCORECARD_A1,
        instead: SCORECARD_A10,
      }),
    ).toBe(days(44))
    expect(
      said(adoptionInterval, adopted(ad1({ FOSTER_CARE: '0' }), coded), YEAR, {
        settings: SCORECARD_A1,
        instead: SCORECARD_A10,
      }),
    ).toBe(days(366))
    expect(said(adoptionInterval, adopted(), YEAR, { settings: SCORECARD_A1, instead: SCORECARD_A10 })).toBe(
      days(366),
    )
  })

  it('leaves out a child without both days, and gives the reason', () => {
    expect(said(adoptionInterval, adopted({ startIsKnown: false }), YEAR, { settings: SCORECARD_A1 })).toBe(
      'out: the start of care is not in the data',
    )
    expect(said(adoptionInterval, adopted(), YEAR, { settings: SCORECARD_A2 })).toBe(
      'out: no date of a match',
    )
    expect(said(adoptionInterval, adopted(), YEAR, { settings: { from: 'decision', to: 'placed' } })).toBe(
      'out: no date of a decision for adoption',
    )
    const noOrder: GivenEpisode[] = [['2019-02-04', '2022-03-01', 'S', 'V2', 'U6', 'E11']]
    expect(
      said(adoptionInterval, adopted(ad1({ DATE_MATCH: '2019-10-08' }), noOrder), YEAR, {
        settings: SCORECARD_A2,
      }),
    ).toBe('out: no placement order in the data')
    expect(said(adoptionInterval, adopted({}, noOrder), YEAR, { settings: SCORECARD_A1 })).toBe(
      'out: no placement for adoption in the data',
    )
  })
  it('ADOPTION-5 leaves out a child who was not placed', () => {
    const notPlaced: GivenEpisode[] = [
      ['2019-02-04', '2019-06-10', 'S', 'C1', 'U6'],
      ['2019-06-10', '2022-03-01', 'L', 'E1', 'U6', 'E11'],
    ]
    expect(
      said(adoptionInterval, adopted(ad1({ DATE_MATCH: '2019-10-08' }), notPlaced), YEAR, {
        settings: SCORECARD_A2,
      }),
    ).toBe('out: no placement for adoption in the data')
  })
  it('leaves out an order or a placement that had begun before the data (rule ADOPTION-7)', () => {
    const cut = (rne: string): GivenEpisode[] => [['2020-02-05', '2022-03-01', rne, 'E1', 'A6', 'E11']]
    const asked = { startIsKnown: false, ...ad1({ DATE_INT: '2020-02-01', DATE_MATCH: '2020-03-01' }) }
    expect(said(adoptionInterval, adopted(asked, cut('P')), YEAR, { settings: SCORECARD_A2 })).toBe(
      'out: no placement order in the data',
    )
    expect(
      said(adoptionInterval, adopted(asked, cut('L')), YEAR, {
        settings: { from: 'decision', to: 'placed' },
      }),
    ).toBe('out: no placement for adoption in the data')
    expect(
      said(adoptionInterval, adopted(asked, cut('P')), YEAR, {
        settings: { from: 'decision', to: 'placed' },
      }),
    ).toBe(days(4))
  })
  it('leaves out steps in the wrong order, except placement order and match', () => {
    expect(
      said(adoptionInterval, adopted(ad1({ DATE_INT: '2020-02-06' })), YEAR, {
        settings: { from: 'decision', to: 'placed' },
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
      said(adoptionInterval, adopted(), day, {
        settings: SCORECARD_A1,
        instead: { 'adoption-cohort': position },
      }),
    ).toBe(expected)
  })
  it.each(['E4A', 'E45', 'X1'])('has no verdict where care ended with %s (rule ADOPTION-1)', rec => {
    expect(
      said(adoptionInterval, adopted({}, [['2019-02-04', '2022-03-01', 'S', 'E1', 'A6', rec]]), YEAR, {
        settings: SCORECARD_A1,
      }),
    ).toBe('nothing')
  })
  it('has no verdict for an end in short breaks, which is not an end of care', () => {
    expect(
      said(adoptionInterval, adopted({}, [['2019-02-04', '2022-03-01', 'S', 'V4', 'A6', 'E11']]), YEAR, {
        settings: SCORECARD_A1,
      }),
    ).toBe('nothing')
  })
  it('describes steps and cohort', () => {
    expect(adoptionInterval.describe(options(), SCORECARD_A2)).toMatch(
      /36 months to the last day.*placement order to the match.*counts as 0/,
    )
    expect(adoptionInterval.describe(options(IN_SPAN), SCORECARD_A1)).toMatch(
      /in the period, the days from the start of care to the first placement/,
    )
    expect(adoptionInterval.describe(options(SCORECARD_A10), SCORECARD_A1)).toMatch(/foster carer/)
  })
  it('refuses unknown steps', () =>
    expect(() =>
      said(adoptionInterval, adopted(), YEAR, { settings: { from: 'birth', to: 'placed' } }),
    ).toThrow('from: birth'))
})
