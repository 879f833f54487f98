import { describe, expect, it } from 'vitest'
import { bankHolidaysOf, easterOf } from '../../src/counting/bank-holidays.ts'
import { isoOf } from '../../src/terms/day.ts'

describe('bankHolidaysOf(year)', () => {
  it.each([
    [2012, '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26', 'the Diamond Jubilee'],
    [2015, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28', 'Boxing Day on a Saturday'],
    [2016, '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27', 'Christmas on a Sunday'],
    [2019, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26', 'a late Easter'],
    [
      2020,
      '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
      'the May holiday moved to Victory in Europe Day',
    ],
    [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28', 'Christmas on a Saturday'],
    [
      2022,
      '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
      'New Year on a Saturday, the Platinum Jubilee, the State Funeral',
    ],
    [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26', 'the Coronation'],
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26', 'an early Easter'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26', 'a usual year'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28', 'Christmas on a Saturday again'],
    [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26', 'New Year on a Saturday'],
  ])('%i: %s (%s)', (year, days) => {
    expect(
      bankHolidaysOf(year)
        .map(day => isoOf(day).slice(5))
        .join(' '),
    ).toBe(days)
    expect(bankHolidaysOf(year).every(day => isoOf(day).startsWith(String(year)))).toBe(true)
  })
})

describe('easterOf(year)', () => {
  it.each(['2000-04-23', '2008-03-23', '2011-04-24', '2016-03-27', '2024-03-31', '2025-04-20', '2038-04-25'])(
    'is %s',
    day => expect(isoOf(easterOf(Number(day.slice(0, 4))))).toBe(day),
  )
})
