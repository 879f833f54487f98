// A year of returns, and the form of dates in them. In: the year in which it begins. Out: its days, and dates as text.
import { type Day, dayOf, isoOf } from '../../../src/terms/day.ts'

/** 2017 is the return of 1 April 2017 to 31 March 2018. */
export interface Year {
  readonly begins: number
  readonly first: Day
  readonly last: Day
}

export const yearFrom = (begins: number): Year => ({
  begins,
  first: dayOf(`${begins}-04-01`),
  last: dayOf(`${begins + 1}-03-31`),
})

/** `2017-18`, the name of its folder. */
export const nameOf = (year: Year): string => `${year.begins}-${String(year.begins + 1).slice(2)}`

export const isIn = (day: Day, year: Year): boolean => day >= year.first && day <= year.last

const written = new Map<Day, string>()

/** `31/03/2018`. Cached, since the same few thousand dates are written many times. */
export function text(day: Day): string {
  const known = written.get(day)
  if (known !== undefined) return known
  const iso = isoOf(day)
  const made = `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`
  written.set(day, made)
  return made
}
