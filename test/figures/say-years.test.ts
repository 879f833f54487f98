import { describe, expect, it } from 'vitest'
import { yearBeforeSentence, yearsOfRedSentence } from '../../src/figures/say-years.ts'
import { indicator, inMonths } from '../observations/build.ts'
import { rated } from '../papers/rated.ts'

const PERCENT = {
  unit: 'percentage',
  method: { kind: 'as-supplied', measure: 'I' },
  polarity: 'high',
  annual: 'as-supplied',
}
const yearBefore = (then: string, now: string, more: Readonly<Record<string, unknown>> = {}) => {
  const { indicator: one, figures } = rated(indicator({ ...PERCENT, ...more }), {
    I: { '2016-01': then, '2017-01': now },
  })
  return yearBeforeSentence(one, figures)
}

describe('yearBeforeSentence(indicator)', () => {
  // 98.6 - 98.2 = 0.4; 98.24 is printed as 98.2, and 98.55 as 98.6: the difference is that of the printed figures.
  it.each([
    ['98.6', '98.2', {}, '98.6%; it is now 0.4 percentage points lower, which is worse.'],
    ['98.55', '98.24', {}, '98.6%; it is now 0.4 percentage points lower, which is worse.'],
    ['98.2', '98.6', {}, '98.2%; it is now 0.4 percentage points higher, which is better.'],
    ['98.2', '98.6', { polarity: 'low' }, '98.2%; it is now 0.4 percentage points higher, which is worse.'],
    ['98.2', '98.6', { polarity: 'none' }, '98.2%; it is now 0.4 percentage points higher.'],
    ['98.21', '98.24', {}, '98.2%; it is the same now.'],
    ['20', '30.5', { unit: 'days', polarity: 'low' }, '20.0; it is now 10.5 days higher, which is worse.'],
    ['1200', '150', { unit: 'money', polarity: 'none' }, '£1,200; it is now £1,050 lower.'],
    ['430', '482', { unit: 'count', polarity: 'none' }, '430; it is now 52 higher.'],
    [
      '98.2',
      '98.6',
      { breaks: [{ from: '2016-09', because: 'A new system' }] },
      '98.2%, which cannot be compared.',
    ],
    ['98.2', 'not-supplied', {}, '98.2%.'],
  ])('of %s then and %s now, %o', (then, now, more, expected) =>
    expect(yearBefore(then, now, more)).toBe(`A year before, in January 2016: ${expected}`),
  )
  it('is not there without a figure for the year before', () =>
    expect(yearBefore('not-supplied', '98.2')).toBeUndefined())
})

const RED = {
  ...PERCENT,
  targets: [{ green: { 'at-least': 95 }, amber: { 'at-least': 90 }, red: { below: 90 } }],
}
const years = (
  now: string,
  outturns: Record<string, string>,
  more: Readonly<Record<string, unknown>> = {},
) => {
  const { indicator: one, figures } = rated(indicator({ ...RED, ...more }), {
    I: { ...inMonths('2017-01', [now]), ...outturns },
  })
  return yearsOfRedSentence(one, figures)
}
const THREE = { '2013/14': '98.6', '2014/15': '94.9', '2015/16': '83.3' }

describe('yearsOfRedSentence(indicator)', () => {
  it('gives the last three closed years of one that is red', () =>
    expect(years('83', THREE)).toBe(
      'The last three years: 98.6% in 2013/14, 94.9% in 2014/15, 83.3% in 2015/16.',
    ))
  it.each(['90', '95', 'not-supplied'])('says nothing at %s, which is not red', now =>
    expect(years(now, THREE)).toBeUndefined(),
  )
  it('says where a year has no figure', () =>
    expect(years('83', { '2015/16': '83.3' })).toBe(
      'The last three years: not supplied in 2013/14, not supplied in 2014/15, 83.3% in 2015/16.',
    ))
  it('says nothing where no year has a figure', () => expect(years('83', {})).toBeUndefined())
  it.each([
    ['2015-04', 'The last year: 83.3% in 2015/16. Earlier years cannot be compared.'],
    ['2014-04', 'The last two years: 94.9% in 2014/15, 83.3% in 2015/16. Earlier years cannot be compared.'],
    // The outturn of 2014/15 holds months of before September and of after.
    ['2014-09', 'The last year: 83.3% in 2015/16. Earlier years cannot be compared.'],
    ['2016-09', undefined],
  ])('does not cross a break from %s', (from, expected) =>
    expect(years('83', THREE, { breaks: [{ from, because: 'A new definition' }] })).toBe(expected),
  )
})
