// Working days in England: Monday to Friday, except bank holidays. In: a day and a number. Out: the day that
// many working days later.
import { calendarOf, type Day } from '../terms/day.ts'
import { bankHolidaysOf, weekdayOf } from './bank-holidays.ts'

/**
 * The day itself is not counted (rule REVIEW-2). Source: Care Planning, Placement and Case Review (England)
 * Regulations 2010, regulation 33, and regulation 2 for "working day".
 * Worked: 20 working days after Tuesday 24 December 2019 is Friday 24 January 2020, since 25 and 26 December
 * and 1 January are bank holidays.
 */
export function workingDaysAfter(day: Day, count: number): Day {
  const { year } = calendarOf(day)
  // Twenty working days end in the next year at the latest.
  const holidays = [...bankHolidaysOf(year), ...bankHolidaysOf(year + 1)].filter(holiday => holiday > day)
  let at = day
  for (let left = count; left > 0; ) {
    at += 1
    const weekday = weekdayOf(at)
    if (weekday !== 0 && weekday !== 6 && !holidays.includes(at)) left -= 1
  }
  return at
}
