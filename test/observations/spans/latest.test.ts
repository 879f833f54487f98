import { describe, expect, it } from 'vitest'
import { observed, said } from '../build.ts'
import { count, share } from './indicators.ts'

describe('latest', () => {
  it("is the paper's month for the year to date, and March for a closed year", () => {
    const { at } = observed(count({ 'year-to-date': 'latest', annual: 'latest' }), {
      m: { '2016-03': '432', '2016-12': '488', '2017-01': '482' },
    })
    expect([said(at('2017-01.ytd').amount), at('2017-01.ytd').rule]).toEqual([
      '482',
      'latest month, January 2017',
    ])
    expect([said(at('2015/16').amount), at('2015/16').rule]).toEqual(['432', 'latest month, March 2016'])
  })
  it('is as supplied for a closed year without its March', () => {
    expect(
      said(
        observed(count({ annual: 'latest' }), { m: { '2016-02': '422' }, I: { '2015/16': '430' } }).at(
          '2015/16',
        ).amount,
      ),
    ).toBe('430')
  })
  it('is the month as it is printed, even if it was supplied without its parts', () => {
    const { at } = observed(share({ 'year-to-date': 'latest' }), { I: { '2017-01': '98.9' } })
    expect([said(at('2017-01').amount), said(at('2017-01.ytd').amount), at('2017-01.ytd').rule]).toEqual([
      '989/10',
      '989/10',
      'latest month, January 2017',
    ])
  })
  it('keeps the reason why the last month has no figure', () => {
    const given = { part: { '2017-01': '0' }, whole: { '2017-01': '0' } }
    expect(said(observed(share({ 'year-to-date': 'latest' }), given).at('2017-01.ytd').amount)).toBe(
      'not-applicable: the denominator is zero',
    )
  })
})
