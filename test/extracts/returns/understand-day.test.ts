// The forms in which a day may be written.
import { describe, expect, it } from 'vitest'
import { understandDay } from '../../../src/extracts/returns/understand-day.ts'
import { isoOf } from '../../../src/terms/day.ts'

const said = (text: string) => {
  const read = understandDay(text)
  return 'no' in read ? read.no : isoOf(read.day)
}

describe('understandDay(text)', () => {
  it.each([
    ['09/04/2017', '2017-04-09'],
    ['9/4/2017', '2017-04-09'],
    ['09-04-2017', '2017-04-09'],
    ['09.04.2017', '2017-04-09'],
    ['2017-04-09', '2017-04-09'],
    ['2017/04/09', '2017-04-09'],
    ['2017-04-09T00:00:00', '2017-04-09'],
    ['2017-04-09 13:45:00.000', '2017-04-09'],
    ['09/04/2017 00:00', '2017-04-09'],
    ['9 Apr 2017', '2017-04-09'],
    ['09-Apr-17', '2017-04-09'],
    ['31/03/2018', '2018-03-31'],
    ['29/02/2016', '2016-02-29'],
    // The reference date of the Annex A samples, and the first and last serial number that is taken for a
    // day.
    ['44271', '2021-03-16'],
    ['44271.75', '2021-03-16'],
    ['10000', '1927-05-18'],
    ['99999', '2173-10-13'],
    ['09/04/17', '2017-04-09'],
    ['17/12/99', '1999-12-17'],
    ['01/01/49', '2049-01-01'],
    ['01/01/50', '1950-01-01'],
  ])('reads %s as %s', (text, day) => expect(said(text)).toBe(day))

  it.each([
    '31/02/2018',
    '29/02/2017',
    '04/17/2018',
    '00/01/2017',
    '01/00/2017',
    '2017-13-01',
    'Monday',
    '1234',
    '123456',
    '09/04',
    '09/04/2017x',
    '01/01/0017',
  ])('does not read %s as a date', text => expect(said(text)).toBe('not a date'))
  it.each(['zz/09/2015', 'ZZ/zz/2015', 'zz/zz/zzzz'])('reads %s as an unknown day', text =>
    expect(said(text)).toBe('a date whose day or month is not known'),
  )

  it('reports guesses, and nothing else', () => {
    expect(understandDay('09/04/17')).toHaveProperty('repair', 'a two-digit year')
    expect(understandDay('44271')).toHaveProperty('repair', 'a date stored as an Excel number')
    expect(understandDay('09/04/2017')).not.toHaveProperty('repair')
  })
})
