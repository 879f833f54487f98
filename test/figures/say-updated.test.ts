import { describe, expect, it } from 'vitest'
import { sayUpdates, updatedSentence } from '../../src/figures/say-updated.ts'
import { month, quarter, year } from '../../src/terms/period.ts'
import { indicator, inMonths } from '../observations/build.ts'
import { rated } from '../papers/rated.ts'

const monthly = inMonths('2016-09', [1, 2, 3, 4, 5])
const says = (
  updated: 'monthly' | 'quarterly' | 'yearly' | undefined,
  m: Record<string, string>,
  period = month(2017, 1),
) => updatedSentence(rated(indicator({ ...(updated && { updated }) }), { m }, { period }).indicator)

describe('updatedSentence(indicator)', () => {
  it('says nothing of an indicator that is updated with each paper', () =>
    expect(says(undefined, monthly)).toBeUndefined())
  it('says nothing of an indicator without any figure', () => expect(says(undefined, {})).toBeUndefined())
  it.each([
    [
      'whose last month is missing',
      undefined,
      inMonths('2016-09', [1, 2, 3]),
      'Last updated: November 2016. Next: February 2017.',
    ],
    ['for quarters', undefined, { '2016-17-Q3': '3' }, 'Last updated: Q3 2016/17. Next: March 2017.'],
    [
      'that is declared quarterly',
      'quarterly',
      inMonths('2016-12', [4]),
      'Last updated: December 2016. Next: March 2017.',
    ],
    [
      'that is declared yearly',
      'yearly',
      inMonths('2016-03', [4]),
      'Last updated: March 2016. Next: March 2017.',
    ],
    [
      'that is yearly, with a figure for the month',
      'yearly',
      monthly,
      'Last updated: January 2017. Next: March 2017.',
    ],
  ] as const)('says it of one %s', (_, updated, m, expected) =>
    expect(says(updated, { ...m })).toBe(expected),
  )
  it.each([
    ['quarterly', month(2016, 12), 'March 2017'],
    ['quarterly', month(2017, 3), 'June 2017'],
    ['yearly', month(2017, 3), 'March 2018'],
  ] as const)('knows when a %s one is next, after %o', (updated, period, expected) =>
    expect(says(updated, { '2016-12': '4' }, period)).toContain(`Next: ${expected}.`),
  )
})

describe('sayUpdates(period)', () => {
  it('is about the quarter after a quarter', () =>
    expect(sayUpdates(quarter(2016, 4))).toBe(
      'Figures were last updated in Q4 2016/17 and are next updated in Q1 2017/18, unless the indicator says otherwise.',
    ))
  it('is about the month after a month', () =>
    expect(sayUpdates(month(2016, 12))).toBe(
      'Figures were last updated in December 2016 and are next updated in January 2017, unless the indicator says otherwise.',
    ))
  it('is about the year after a year', () =>
    expect(sayUpdates(year(2021))).toContain('last updated in 2021/22 and are next updated in 2022/23,'))
})
