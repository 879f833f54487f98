// The mean score of the questionnaire, by hand (rules OUTCOME-1 to OUTCOME-3).
import { describe, expect, it } from 'vitest'
import { sdq } from '../../../src/counting/leaves/sdq.ts'
import { inCareSince, options, said, verdicts } from './child.ts'
import { oc2, THE_DAY } from './outcome-row.ts'

describe('sdq.count(31 March)(child)', () => {
  const settings = { base: 'cohort-12-months', from: 5, below: 17 }
  const one = (born: string, row: Readonly<Record<string, string | number>>) =>
    inCareSince('2019-01-07', { born, ...oc2(row) })
  it('has a mean of (9 + 14 + 20) ÷ 3 = 14.3 with three of four having a score', () => {
    const all = [
      one('2010-05-01', { SDQ_SCORE: 9 }),
      one('2011-05-01', { SDQ_SCORE: 14 }),
      one('2012-05-01', { SDQ_SCORE: 20 }),
      one('2013-05-01', { SDQ_REASON: 'SDQ2' }),
    ]
    const found = all.flatMap(history => verdicts(sdq, history, THE_DAY, { settings }))
    expect(found.map(({ value }) => value)).toEqual([9, 14, 20, undefined])
    expect(found.map(({ stands }) => stands)).toEqual([
      'in-numerator',
      'in-numerator',
      'in-numerator',
      'in-denominator',
    ])
  })
  it.each([
    [{ SDQ_SCORE: 0 }, 'in-numerator: has a score (0)'],
    [{ SDQ_SCORE: 40 }, 'in-numerator: has a score (40)'],
    [{ SDQ_SCORE: 41 }, 'in-denominator: a score outside 0 to 40'],
    [{ SDQ_SCORE: -1 }, 'in-denominator: a score outside 0 to 40'],
    [{ SDQ_REASON: 'SDQ1' }, 'in-denominator: no score: the form came back uncompleted'],
    [{ SDQ_REASON: 'SDQ3' }, 'in-denominator: no score: not possible with the disability'],
    [{ SDQ_REASON: 'SDQ9' }, 'in-denominator: no score and no reason'],
    [{ SDQ_SCORE: 12, SDQ_REASON: 'SDQ2' }, 'in-numerator: has a score (12)'],
  ])('%j: %s', (row, expected) =>
    expect(said(sdq, one('2010-05-01', row), THE_DAY, { settings })).toBe(expected),
  )
  it.each([
    ['2017-04-01', 'out: too young'],
    ['2017-03-31', 'in-numerator: has a score (9)'],
    ['2005-04-01', 'in-numerator: has a score (9)'],
    ['2005-03-31', 'out: too old'],
  ])('covers children of 5 to 16: born on %s %s', (born, expected) =>
    expect(said(sdq, one(born, { SDQ_SCORE: 9 }), THE_DAY, { settings })).toBe(expected),
  )
  it('keeps a child without a row in the denominator of the cohort', () =>
    expect(said(sdq, inCareSince('2019-01-07', { born: '2010-05-01' }), THE_DAY, { settings })).toBe(
      'in-denominator: no row in OC2 for the year',
    ))
  it('describes the ages', () => expect(sdq.describe(options(), settings)).toMatch(/aged 5 to 16: the mean/))
})
