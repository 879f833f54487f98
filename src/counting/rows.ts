// Values of the rows about a child. In: a history, a table and columns. Out: days, codes, ages, the row of a
// financial year.
import { ageOn, calendarOf, type Day, dayOf } from '../terms/day.ts'
import type { ChildHistory, Row } from './histories/history.ts'
import type { Told } from './leaf.ts'

const NONE: readonly Row[] = []
const APRIL = 4

export const rowsOf = (child: ChildHistory, table: string): readonly Row[] => child.rows.get(table) ?? NONE

export function dayIn(row: Row, column: string): Day | undefined {
  const value = row.values[column]
  return typeof value === 'number' ? value : undefined
}

/** A code as text, whether it was read as a code or as a number. */
export function codeIn(row: Row, column: string): string | undefined {
  const value = row.values[column]
  return value === undefined ? undefined : String(value)
}

/**
 * The financial year in which a day falls, by the year in which it begins. Worked: 31 March 2022 falls in
 * 2021, 1 April 2022 in 2022.
 */
export function financialYearAt(day: Day): number {
  const { year, month } = calendarOf(day)
  return month >= APRIL ? year : year - 1
}

export const lastDayOfYear = (startYear: number): Day => dayOf(`${startYear + 1}-03-31`)

/** The row of a table that has one row a child and year: the last where the file repeats it. */
export const rowOfYear = (child: ChildHistory, table: string, year: number): Row | undefined =>
  rowsOf(child, table).findLast(row => row.year === year)

/**
 * The ages that a measure is told: `{ from: 5, below: 17 }` are children of 5 to 16. Either may be left out.
 */
export type AgeFit = 'fits' | 'too young' | 'too old' | 'no date of birth'

export function ageFits(born: Day | undefined, on: Day, told: Told): AgeFit {
  const [from, below] = [told['from'], told['below']]
  if (typeof from !== 'number' && typeof below !== 'number') return 'fits'
  if (born === undefined) return 'no date of birth'
  const age = ageOn(born, on)
  if (typeof from === 'number' && age < from) return 'too young'
  return typeof below === 'number' && age >= below ? 'too old' : 'fits'
}

/**
 * The ages in words: `aged 5 to 16`, `aged 10 and over`, `aged under 5`; nothing where all ages are counted.
 */
export function sayAges(told: Told): string {
  const [from, below] = [told['from'], told['below']]
  if (typeof from === 'number' && typeof below === 'number')
    return below === from + 1 ? ` aged ${from}` : ` aged ${from} to ${below - 1}`
  if (typeof from === 'number') return ` aged ${from} and over`
  return typeof below === 'number' ? ` aged under ${below}` : ''
}

/**
 * A word that a measure must be told, one of those named.
 * @throws Error for another, which the definitions must not hold.
 */
export function toldWord<W extends string>(told: Told, name: string, words: readonly W[]): W {
  const found = words.find(word => word === told[name])
  if (found === undefined)
    throw new Error(`a measure is told ${name}: ${String(told[name])}, and not one of ${words.join(', ')}`)
  return found
}
