import { describe, expect, it } from 'vitest'
import { observed, said } from '../build.ts'
import { count, FROM_APRIL } from './indicators.ts'

describe('as-supplied and none', () => {
  it('as-supplied takes the supplied figure, even if the months give another', () => {
    expect(
      said(
        observed(count({ 'year-to-date': 'as-supplied' }), { m: FROM_APRIL, I: { '2017-01.ytd': '200' } }).at(
          '2017-01.ytd',
        ).amount,
      ),
    ).toBe('200')
  })
  it('as-supplied is missing without a supplied figure', () => {
    expect(
      said(observed(count({ 'year-to-date': 'as-supplied' }), { m: FROM_APRIL }).at('2017-01.ytd').amount),
    ).toBe('not-supplied')
  })
  it('none has no figure, even if one is supplied', () => {
    const { at } = observed(count({}), { m: FROM_APRIL, I: { '2017-01.ytd': '200' } })
    expect(said(at('2017-01.ytd').amount)).toBe(
      'not-applicable: its rule gives no figure for more than one month',
    )
  })
})
