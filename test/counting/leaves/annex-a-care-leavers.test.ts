// Care leavers from the list of Annex A, by hand (rule ANNEX-7).
import { describe, expect, it } from 'vitest'
import { annexACareLeavers } from '../../../src/counting/leaves/annex-a-care-leavers.ts'
import { child, said } from './child.ts'

describe('annexACareLeavers.count(day of the list)(young person)', () => {
  const listed = (row: Readonly<Record<string, string>>) =>
    child({ born: '2001-03-16', rows: { 'list-9': [row] } })
  const THE_LIST = '2021-03-16'
  it.each([
    [{ ACCOM_TYPE: 'K', ACCOM_SUITABLE: '1' }, 'suitable', 'in-numerator: accommodation suitable'],
    [{ ACCOM_TYPE: 'R', ACCOM_SUITABLE: '2' }, 'suitable', 'in-denominator: accommodation not suitable'],
    [{}, 'suitable', 'in-denominator: no information on accommodation'],
    [{ IN_TOUCH: 'DIED' }, 'all', 'in-numerator: a care leaver'],
    [{ ACTIV: 'F4' }, 'eet', 'in-numerator: in education, employment or training'],
    [{ ACTIV: 'G5' }, 'neet', 'in-numerator: not in education, employment or training'],
    [{}, 'neet', 'in-denominator: no information on activity'],
  ])('%j, %s: %s', (row, test, expected) =>
    expect(
      said(annexACareLeavers, listed(row), THE_LIST, { settings: { test }, instead: { suitability: 'all' } }),
    ).toBe(expected),
  )
  it('uses the age on the day of the list: 20 on the birthday', () => {
    expect(said(annexACareLeavers, listed({}), THE_LIST, { settings: { test: 'all', from: 20 } })).toBe(
      'in-numerator: a care leaver',
    )
    expect(said(annexACareLeavers, listed({}), '2021-03-15', { settings: { test: 'all', from: 20 } })).toBe(
      'out: too young',
    )
  })
  it('has no verdict on anyone outside the list', () =>
    expect(
      said(annexACareLeavers, child({ born: '2001-03-16' }), THE_LIST, { settings: { test: 'all' } }),
    ).toBe('nothing'))
})
