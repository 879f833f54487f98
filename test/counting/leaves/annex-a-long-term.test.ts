import { describe, expect, it } from 'vitest'
import { annexALongTerm } from '../../../src/counting/leaves/annex-a-long-term.ts'
import { said } from './child.ts'
import { listed, THE_LIST } from './list-8.ts'

describe('annexALongTerm.count(day of the list)(child)', () => {
  it.each([
    ['2018-09-16', '2019-03-16', '2010-03-16', 'in-numerator: two years or more in one placement'],
    ['2018-09-16', '2019-03-17', '2010-03-16', 'in-denominator: less than two years in one placement'],
    ['2018-09-17', '2018-09-17', '2010-03-16', 'out: in care for less than two and a half years'],
    ['2018-09-16', '2019-03-16', '2005-03-17', 'in-numerator: two years or more in one placement'],
    ['2018-09-16', '2019-03-16', '2005-03-16', 'out: 16 or over'],
  ])('in care since %s, placed on %s, born on %s: %s', (start, PLACED, born, expected) =>
    expect(said(annexALongTerm, listed({ PLACED }, born, start), THE_LIST)).toBe(expected),
  )
  it('keeps a child without the start of the placement in the denominator', () =>
    expect(said(annexALongTerm, listed({}), THE_LIST)).toBe(
      'in-denominator: the start of the placement is not in the list',
    ))
})
