// The bank holidays of England by year. In: a year. Out: its bank holidays in order.
// A constant and not council data: the days follow from the law for any year, and a list would be silently
// empty after its last year. A newly proclaimed day is one line in PROCLAIMED. Source: Banking and Financial
// Dealings Act 1971, schedule 1 (days and substitutes), and royal proclamations as listed on
// gov.uk/bank-holidays.
import { type Day, dayOf } from '../terms/day.ts'

interface Proclaimed {
  readonly added: readonly Day[]
  readonly moved: readonly Day[]
}

const proclaimed = (added: readonly string[], moved: readonly string[]): Proclaimed => ({
  added: added.map(dayOf),
  moved: moved.map(dayOf),
})

/** By year: days added by proclamation, and the usual days that were moved. */
const PROCLAIMED: ReadonlyMap<number, Proclaimed> = new Map([
  [1995, proclaimed(['1995-05-08'], ['1995-05-01'])],
  [1999, proclaimed(['1999-12-31'], [])],
  [2002, proclaimed(['2002-06-03', '2002-06-04'], ['2002-05-27'])],
  [2011, proclaimed(['2011-04-29'], [])],
  [2012, proclaimed(['2012-06-04', '2012-06-05'], ['2012-05-28'])],
  [2020, proclaimed(['2020-05-08'], ['2020-05-04'])],
  [2022, proclaimed(['2022-06-02', '2022-06-03', '2022-09-19'], ['2022-05-30'])],
  [2023, proclaimed(['2023-05-08'], [])],
])

const SUNDAY = 0
const MONDAY = 1
const SATURDAY = 6

/** 0 is Sunday; 1 January 1970, day 0, was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7

const firstMondayFrom = (day: Day): Day => day + ((MONDAY - weekdayOf(day) + 7) % 7)

/** Easter Sunday by the Gregorian rule of Meeus, Jones and Butcher. Worked: 2024 gives 31 March. */
export function easterOf(year: number): Day {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100]
  const leap = Math.floor(century / 4)
  const moon =
    (19 * golden + century - leap - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const late = moon + week - 7 * Math.floor((golden + 11 * moon + 22 * week) / 451) + 114
  return dayOf(`${year}-0${Math.floor(late / 31)}-${String((late % 31) + 1).padStart(2, '0')}`)
}

/** New Year's Day, or the Monday after it where it falls on a weekend. */
function newYearOf(year: number): Day {
  const day = dayOf(`${year}-01-01`)
  return weekdayOf(day) === SATURDAY || weekdayOf(day) === SUNDAY ? firstMondayFrom(day) : day
}

/**
 * Christmas and Boxing Day, each with its substitute. Worked: in 2021 they fell on Saturday and Sunday, and
 * the 27th and 28th were the holidays.
 */
function christmasOf(year: number): readonly Day[] {
  const christmas = dayOf(`${year}-12-25`)
  switch (weekdayOf(christmas)) {
    case SATURDAY:
      return [christmas + 2, christmas + 3]
    case SUNDAY:
      return [christmas + 1, christmas + 2]
    case SATURDAY - 1:
      return [christmas, christmas + 3]
    default:
      return [christmas, christmas + 1]
  }
}

/** The bank holidays of one year, in order. */
export function bankHolidaysOf(year: number): readonly Day[] {
  const easter = easterOf(year)
  const usual = [
    newYearOf(year),
    easter - 2,
    easter + 1,
    firstMondayFrom(dayOf(`${year}-05-01`)),
    firstMondayFrom(dayOf(`${year}-05-25`)),
    firstMondayFrom(dayOf(`${year}-08-25`)),
    ...christmasOf(year),
  ]
  const { added, moved } = PROCLAIMED.get(year) ?? { added: [], moved: [] }
  return [...usual.filter(day => !moved.includes(day)), ...added].sort((a, b) => a - b)
}
