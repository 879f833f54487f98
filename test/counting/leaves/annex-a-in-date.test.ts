// What is in date for children in care, from List 8 of Annex A, by hand (rules ANNEX-1 to ANNEX-5).
import { describe, expect, it } from 'vitest'
import { annexAInDate } from '../../../src/counting/leaves/annex-a-in-date.ts'
import { child, inCareSince, options, said } from './child.ts'
import { listed, THE_LIST } from './list-8.ts'

describe('annexAInDate.count(day of the list)(child)', () => {
  const IN = 'in-numerator: in date'
  const OLD = 'in-denominator: out of date'
  it.each([
    ['review', { REVIEW: '2020-09-16' }, IN],
    ['review', { REVIEW: '2020-09-15' }, OLD],
    ['review', { REVIEW: THE_LIST }, IN],
    ['review', { REVIEW: '2021-03-17' }, 'in-denominator: a date after the day of the list'],
    ['review', {}, 'in-denominator: no date in the list'],
    ['visit', { VISIT: '2021-02-02' }, IN],
    ['visit', { VISIT: '2021-02-01' }, OLD],
    ['dental', { TEETH_CHECK_DATE: '2020-03-16' }, IN],
    ['dental', { TEETH_CHECK_DATE: '2020-03-15' }, OLD],
  ])('%s %j: %s', (what, row, expected) =>
    expect(said(annexAInDate, listed(row), THE_LIST, { settings: { what } })).toBe(expected),
  )
  it.each([
    ['2016-03-17', '2020-09-16', IN, '4, and 5 the day after'],
    ['2016-03-17', '2020-09-15', OLD, '4'],
    ['2016-03-16', '2020-09-15', IN, '5 on the day'],
    ['2016-03-16', '2020-03-16', IN, '5'],
    ['2016-03-16', '2020-03-15', OLD, '5'],
  ])('health, born on %s, assessed on %s: %s (%s)', (born, HEALTH_ASSESSMENT_DATE, expected) => {
    expect(
      said(annexAInDate, listed({ HEALTH_ASSESSMENT_DATE }, born), THE_LIST, {
        settings: { what: 'health' },
      }),
    ).toBe(expected)
  })
  it('health without a date of birth is in the denominator', () => {
    expect(
      said(
        annexAInDate,
        inCareSince('2018-01-05', { rows: { 'list-8': [{ HEALTH_ASSESSMENT_DATE: THE_LIST }] } }),
        THE_LIST,
        { settings: { what: 'health' } },
      ),
    ).toBe('in-denominator: the date of birth is not known')
  })
  it('six months before 31 August is 28 February', () => {
    expect(
      said(annexAInDate, listed({ REVIEW: '2021-02-28' }), '2021-08-31', { settings: { what: 'review' } }),
    ).toBe(IN)
    expect(
      said(annexAInDate, listed({ REVIEW: '2021-02-27' }), '2021-08-31', { settings: { what: 'review' } }),
    ).toBe(OLD)
  })
  it('keeps an 18-year-old without an end date (rule ANNEX-1), leaves out short breaks, and has no verdict on a child who has left', () => {
    expect(
      said(annexAInDate, listed({ REVIEW: THE_LIST }, '2003-03-01'), THE_LIST, {
        settings: { what: 'review' },
      }),
    ).toBe(IN)
    expect(
      said(
        annexAInDate,
        child({ care: [[['2018-01-05', '', 'S', 'V4', 'U4']]], rows: { 'list-8': [{ REVIEW: THE_LIST }] } }),
        THE_LIST,
        { settings: { what: 'review' } },
      ),
    ).toMatch(/^out: in a series of short breaks/)
    expect(
      said(
        annexAInDate,
        child({
          care: [[['2018-01-05', '2021-01-05', 'S', 'C2', 'U4', 'E4A']]],
          rows: { 'list-8': [{ REVIEW: THE_LIST }] },
        }),
        THE_LIST,
        { settings: { what: 'review' } },
      ),
    ).toBe('nothing')
  })
  it('describes what is tested', () => {
    expect(annexAInDate.describe(options(), { what: 'visit' })).toMatch(/42 days/)
    expect(() => annexAInDate.describe(options(), { what: 'eyes' })).toThrow('what: eyes')
  })
})
