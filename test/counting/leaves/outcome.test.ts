// Yes or no of the OC2 table, by hand (rules OUTCOME-1 and OUTCOME-2).
import { describe, expect, it } from 'vitest'
import type { MeasureSettings } from '../../../src/counting/leaf.ts'
import { outcome } from '../../../src/counting/leaves/outcome.ts'
import { sdq } from '../../../src/counting/leaves/sdq.ts'
import { child, inCareSince, options, said } from './child.ts'
import { oc2, THE_DAY } from './outcome-row.ts'

const YES = oc2({ TEETH_CHECK: '1' })
const COHORT = { flag: 'TEETH_CHECK', base: 'cohort-12-months' }
const RETURNED = { flag: 'TEETH_CHECK', base: 'as-returned' }

describe('outcome.count(31 March)(child)', () => {
  it.each([
    ['1', 'in-numerator: yes'],
    ['0', 'in-denominator: no'],
    ['2', 'in-denominator: an answer other than 0 and 1'],
  ])('puts TEETH_CHECK %s %s', (TEETH_CHECK, expected) => {
    expect(
      said(outcome, inCareSince('2019-01-07', oc2({ TEETH_CHECK })), THE_DAY, { settings: COHORT }),
    ).toBe(expected)
    expect(
      said(outcome, inCareSince('2019-01-07', oc2({ TEETH_CHECK })), THE_DAY, { settings: RETURNED }),
    ).toBe(expected)
  })
  it('keeps a row without an answer, and a child without a row, in the denominator', () => {
    expect(
      said(outcome, inCareSince('2019-01-07', oc2({ SDQ_SCORE: 5 })), THE_DAY, { settings: COHORT }),
    ).toBe('in-denominator: no answer in the row of OC2')
    expect(said(outcome, inCareSince('2019-01-07'), THE_DAY, { settings: COHORT })).toBe(
      'in-denominator: no row in OC2 for the year',
    )
  })
  it('has no verdict, as returned, on a child without a row', () =>
    expect(said(outcome, inCareSince('2019-01-07'), THE_DAY, { settings: RETURNED })).toBe('nothing'))

  it('reads the row of the financial year of the day, and the last one where it is repeated', () => {
    const rows = oc2(
      { TEETH_CHECK: '1', year: 2020 },
      { TEETH_CHECK: '1', year: 2021 },
      { TEETH_CHECK: '0', year: 2021 },
    )
    expect(said(outcome, inCareSince('2019-01-07', rows), THE_DAY, { settings: COHORT })).toBe(
      'in-denominator: no',
    )
    expect(said(outcome, inCareSince('2019-01-07', rows), '2021-03-31', { settings: COHORT })).toBe(
      'in-numerator: yes',
    )
    expect(said(outcome, inCareSince('2019-01-07', rows), '2023-03-31', { settings: COHORT })).toBe(
      'in-denominator: no row in OC2 for the year',
    )
  })

  it.each([
    ['2021-04-01', 'in-numerator: yes', 'a start on 1 April is a whole year'],
    ['2021-04-02', 'out: in care for less than twelve months', 'a day later is not'],
  ])('care since %s: %s (%s)', (start, expected) =>
    expect(said(outcome, inCareSince(start, YES), THE_DAY, { settings: COHORT })).toBe(expected),
  )
  it("begins on 1 April in the year to a leap year's March as well", () => {
    expect(
      said(outcome, inCareSince('2023-04-01', oc2({ TEETH_CHECK: '1', year: 2023 })), '2024-03-31', {
        settings: COHORT,
      }),
    ).toBe('in-numerator: yes')
    expect(
      said(outcome, inCareSince('2023-04-02', oc2({ TEETH_CHECK: '1', year: 2023 })), '2024-03-31', {
        settings: COHORT,
      }),
    ).toBe('out: in care for less than twelve months')
  })
  it('reads only the row, as returned', () => {
    expect(said(outcome, inCareSince('2021-04-02', YES), THE_DAY, { settings: RETURNED })).toBe(
      'in-numerator: yes',
    )
    expect(said(outcome, child(YES), THE_DAY, { settings: RETURNED })).toBe('in-numerator: yes')
  })
  it('leaves out care whose start is not in the data, where less than a year is visible', () => {
    expect(
      said(outcome, inCareSince('2021-06-01', { startIsKnown: false, ...YES }), THE_DAY, {
        settings: COHORT,
      }),
    ).toBe('out: the start of care is not in the data')
    expect(
      said(outcome, inCareSince('2021-03-01', { startIsKnown: false, ...YES }), THE_DAY, {
        settings: COHORT,
      }),
    ).toBe('in-numerator: yes')
  })
  it.each([
    ['2021-04-01', 'in-numerator: yes', 'ended as the year began'],
    ['2021-04-02', 'out: in a series of short breaks in the year', 'a day of short breaks in the year'],
  ])('short breaks until %s: %s (%s)', (until, expected) => {
    const changed = child({
      care: [
        [
          ['2019-01-07', until, 'S', 'V3', 'U4'],
          [until, '', 'L', 'C2', 'U4'],
        ],
      ],
      ...YES,
    })
    expect(said(outcome, changed, THE_DAY, { settings: COHORT })).toBe(expected)
  })
  it('leaves out short breaks on the day, and has no verdict on a child not in care', () => {
    expect(
      said(outcome, child({ care: [[['2019-01-07', '', 'S', 'V4', 'U4']]], ...YES }), THE_DAY, {
        settings: COHORT,
      }),
    ).toMatch(/^out: in a series of short breaks \(/)
    expect(
      said(outcome, child({ care: [[['2019-01-07', THE_DAY, 'S', 'C2', 'U4', 'E4A']]], ...YES }), THE_DAY, {
        settings: COHORT,
      }),
    ).toBe('nothing')
  })
  it('is given as at 31 March only', () =>
    expect([outcome.isAtYearEnd, sdq.isAtYearEnd]).toEqual([true, true]))

  // HEALTH_CHECK covers children under 5, CONVICTED children from 10. Ages on 31 March 2022.
  it.each<readonly [string, MeasureSettings, string, string, string]>([
    ['HEALTH_CHECK', { below: 5 }, '2017-04-01', 'in-numerator: yes', '4, and 5 the day after'],
    ['HEALTH_CHECK', { below: 5 }, '2017-03-31', 'out: too old', '5 on the day'],
    ['CONVICTED', { from: 10 }, '2012-03-31', 'in-numerator: yes', '10 on the day'],
    ['CONVICTED', { from: 10 }, '2012-04-01', 'out: too young', '9, and 10 the day after'],
  ])('%s of %j born on %s: %s (%s)', (flag, ages, born, expected) => {
    expect(
      said(outcome, inCareSince('2019-01-07', { born, ...oc2({ [flag]: '1' }) }), THE_DAY, {
        settings: { ...COHORT, flag, ...ages },
      }),
    ).toBe(expected)
    expect(
      said(outcome, inCareSince('2019-01-07', { born, ...oc2({ [flag]: '1' }) }), THE_DAY, {
        settings: { ...RETURNED, flag, ...ages },
      }),
    ).toBe(expected)
  })
  it('leaves out a child without a date of birth where the measure has ages, and only there', () => {
    expect(
      said(outcome, inCareSince('2019-01-07', YES), THE_DAY, { settings: { ...COHORT, from: 10 } }),
    ).toBe('out: the date of birth is not known')
    expect(said(outcome, inCareSince('2019-01-07', YES), THE_DAY, { settings: COHORT })).toBe(
      'in-numerator: yes',
    )
  })
  it('describes base, ages and column', () => {
    expect(outcome.describe(options(), { ...COHORT, flag: 'CONVICTED', from: 10 })).toMatch(
      /^children in care on 31 March, .* aged 10 and over: those with CONVICTED 1/,
    )
    expect(outcome.describe(options(), RETURNED)).toMatch(
      /^children with a row in the OC2 table of the year: those with TEETH_CHECK 1/,
    )
  })
  it('refuses an unknown base, and a measure without a column', () => {
    expect(() =>
      said(outcome, inCareSince('2019-01-07'), THE_DAY, { settings: { flag: 'TEETH_CHECK', base: 'all' } }),
    ).toThrow('base: all')
    expect(() =>
      said(outcome, inCareSince('2019-01-07', YES), THE_DAY, { settings: { base: 'as-returned' } }),
    ).toThrow('needs a flag')
  })
})
