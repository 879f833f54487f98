// Calendar days as whole numbers, so that no time zone can move a day. In: ISO dates. Out: day numbers, ages,
// months and years.

/** Days since 1 January 1970. Compare and subtract two days as numbers. */
export type Day = number

const MILLISECONDS = 86_400_000

/** The text must be a valid date: `2022-03-31`. */
export const dayOf = (iso: string): Day =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / MILLISECONDS
export const isoOf = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10)

/**
 * Adds months; a negative number goes back. A shorter month gives its last day: 31 March less 30 months is 30
 * September.
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = calendarOf(day)
  const index = year * 12 + month - 1 + months
  const first = firstOfMonth(index)
  return first + Math.min(dayOfMonth, firstOfMonth(index + 1) - first) - 1
}

/**
 * Completed years. Outside a leap year, a birthday on 29 February counts from 1 March. Worked: born 1 April
 * 2004, on 31 March 2022: 17.
 */
export function ageOn(born: Day, on: Day): number {
  const [from, to] = [calendarOf(born), calendarOf(on)]
  const hadBirthday = to.month > from.month || (to.month === from.month && to.dayOfMonth >= from.dayOfMonth)
  return to.year - from.year - (hadBirthday ? 0 : 1)
}

/**
 * The calendar repeats every 400 years. Here a year begins on 1 March, so that a leap day is the last day of
 * its year.
 */
const [DAYS_IN_400_YEARS, MARCH_OF_YEAR_0] = [146_097, -719_468]

/**
 * Year, month and day of the month, by integer arithmetic: a Date for each of 80,000 children at 60 month
 * ends would cost more than the rest of the counting together.
 * It counts the days since 1 March of the year 0. Worked: day 0 is 719,468 days after it: 1 January 1970.
 */
export function calendarOf(day: Day): {
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
} {
  const since = day - MARCH_OF_YEAR_0
  const cycle = Math.floor(since / DAYS_IN_400_YEARS)
  const inCycle = since - cycle * DAYS_IN_400_YEARS
  const year = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) /
      365,
  )
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  // Starting with March, every five months have 153 days: 31, 30, 31, 30, 31.
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: year + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** The first day of a month; months are counted from January of the year 0. */
function firstOfMonth(index: number): Day {
  const year = Math.floor((index - 2) / 12)
  const monthFromMarch = index - 2 - year * 12
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    MARCH_OF_YEAR_0
  )
}
