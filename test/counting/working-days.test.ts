// Working days in England. Bank holidays as listed on gov.uk/bank-holidays; due days counted by hand on a
// calendar.
import { describe, expect, it } from 'vitest'
import { workingDaysAfter } from '../../src/counting/working-days.ts'
import { dayOf, isoOf } from '../../src/terms/day.ts'

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
