// Working days in England. Bank holidays as listed on gov.uk/bank-holidays; due days counted by hand on a
// calendar.
import { describe, expect, it } from 'vitest'
import { bankHolidaysOf, easterOf } from '../../src/counting/bank-holidays.ts'
import { workingDaysAfter } from '../../src/counting/working-days.ts'
import { dayOf, isoOf } from '../../src/terms/day.ts'

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

describe('workingDaysAfter(day, 20)', () => {
  it.each([
    ['2019-03-04', '2019-04-01', 'four weeks where no holiday is between'],
    ['2024-04-06', '2024-05-03', 'from a Saturday: the first working day is Monday'],
    ['2024-04-07', '2024-05-03', 'from a Sunday'],
    ['2024-02-01', '2024-02-29', 'to the leap day'],
    ['2023-02-01', '2023-03-01', 'past the end of February'],
    ['2024-03-15', '2024-04-16', 'Good Friday and Easter Monday between'],
    ['2019-12-24', '2020-01-24', 'Christmas and New Year between'],
    ['2020-04-06', '2020-05-06', 'Easter between; Monday 4 May 2020 was a working day'],
    ['2020-04-20', '2020-05-19', 'Friday 8 May 2020 was none'],
    ['2022-05-09', '2022-06-08', 'Thursday 2 and Friday 3 June 2022 between; 30 May was a working day'],
    ['2022-09-05', '2022-10-04', 'the State Funeral between'],
    ['2023-04-24', '2023-05-24', '1 and 8 May 2023 between'],
    ['2020-12-07', '2021-01-07', 'Christmas on a Friday, New Year on a Friday'],
    ['2021-12-13', '2022-01-13', 'substitutes on 27 and 28 December and 3 January'],
    ['2022-12-05', '2023-01-05', 'substitutes on 27 December and 2 January'],
  ])('from %s is %s: %s', (from, due) => expect(isoOf(workingDaysAfter(dayOf(from), 20))).toBe(due))
  it('of one working day on a Friday is Monday', () =>
    expect(isoOf(workingDaysAfter(dayOf('2024-06-07'), 1))).toBe('2024-06-10'))
})
