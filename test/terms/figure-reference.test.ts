import { describe, expect, it } from 'vitest'
import { indicatorIn, parseReference, referenceOf, sayReference } from '../../src/terms/figure-reference.ts'

const COUNCIL = 'rotherham'

/** Each written by hand from the rule in figure-reference.ts. */
const REFERENCES = [
  '6.7@2017-01',
  '6.10@2017-01.ytd',
  '6.16@2017-01.r12',
  '6.2@2015/16',
  '6.2@2017-01/england',
  '6.2@2015/16/statistical-neighbours',
  'S1[age=1-4]@2021/22',
  'S1[age=1-4]%@2021/22',
  'S1[distance=20-49;provider=own]%[provider=own]@2021/22',
  'S1~numbers@2024/25',
  'S1~numbers.low@2024/25',
  'S1[age=1-4]~numbers.said-high@2024/25',
  'S1@2022-03-31',
]

describe('parseReference(text, council)', () => {
  it.each(REFERENCES)('is the inverse of sayReference: %s', text => {
    const parsed = parseReference(text, COUNCIL)
    expect(parsed).toBeDefined()
    expect(parsed && sayReference(parsed, COUNCIL)).toBe(text)
  })

  it('parses a share of a part', () =>
    expect(parseReference('S1[distance=20-49;provider=own]%[provider=own]@2021/22', COUNCIL)).toEqual({
      indicator: 'S1',
      area: COUNCIL,
      period: { kind: 'year', startYear: 2021 },
      part: 'distance=20-49;provider=own',
      shareOf: 'provider=own',
    }))

  it('parses another area after a financial year', () =>
    expect(parseReference('6.2@2015/16/england', COUNCIL)).toEqual({
      indicator: '6.2',
      area: 'england',
      period: { kind: 'year', startYear: 2015 },
    }))

  it('takes 2011-12 for December and 2011/12 for the year', () => {
    expect(parseReference('6.2@2011-12', COUNCIL)?.period).toEqual({ kind: 'month', index: 2011 * 12 + 11 })
    expect(parseReference('6.2@2011/12', COUNCIL)?.period).toEqual({ kind: 'year', startYear: 2011 })
  })

  it.each(['6.7', '6.7@', '@2017-01', '6.7@tomorrow', 'S1~numbers.middle@2024/25', ''])(
    'is nothing for %j',
    text => expect(parseReference(text, COUNCIL)).toBeUndefined(),
  )
})

describe('indicatorIn(text)', () => {
  it.each([
    ['S1[age=1-4]%@2021/22', 'S1'],
    ['S1~numbers@2024/25', 'S1'],
    ['6.10@2017-01', '6.10'],
    ['6.10', '6.10'],
  ])('is the indicator of %s: %s', (text, indicator) => expect(indicatorIn(text)).toBe(indicator))
})

describe('referenceOf(holder)', () => {
  it('leaves out everything but the reference', () => {
    for (const text of REFERENCES) {
      const reference = parseReference(text, COUNCIL)
      if (reference === undefined) throw new Error(text)
      const holder = { ...reference, rule: 'as supplied', from: [] }
      expect(referenceOf(holder)).toEqual(reference)
    }
  })
})
