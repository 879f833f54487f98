// Values of the rows about a child, and the settings of a measure. In: a history, a table and columns. Out:
// days, codes, ages, the row of a financial year.
import { ageOn, calendarOf, type Day, dayOf } from '../terms/day.ts'
import type { ChildHistory, HistoryRow } from './histories/child-history.ts'
import type { MeasureSettings } from './leaf.ts'

const NONE: readonly HistoryRow[] = []
const APRIL = 4

export const historyRows = (child: ChildHistory, table: string): readonly HistoryRow[] =>
  child.rows.get(table) ?? NONE

export function dayIn(row: HistoryRow, column: string): Day | undefined {
  const value = row.values[column]
  return typeof value === 'number' ? value : undefined
}

/** A code as text, whether it was read as a code or as a number. */
export function codeIn(row: HistoryRow, column: string): string | undefined {
  const value = row.values[column]
  return value === undefined ? undefined : String(value)
}

/**
 * The financial year of a day, by the year in which it begins. Worked: 31 March 2022 is in 2021, 1 April 2022
 * in 2022.
 */
export function financialYearAt(day: Day): number {
  const { year, month } = calendarOf(day)
  return month >= APRIL ? year : year - 1
}

export const lastDayOfYear = (startYear: number): Day => dayOf(`${startYear + 1}-03-31`)

/** The row of a table with one row for each child and year: the last one where the file repeats it. */
export const rowOfYear = (child: ChildHistory, table: string, year: number): HistoryRow | undefined =>
  historyRows(child, table).findLast(row => row.year === year)

/** Why a child of no known age is left out of a measure that asks for the age. */
export const NO_BIRTH = 'the date of birth is not known'

/** The ages that a measure counts: `{ from: 5, below: 17 }` is 5 to 16. Either may be left out. */
export type AgeFit = 'fits' | 'too young' | 'too old' | typeof NO_BIRTH

export function ageFits(born: Day | undefined, on: Day, settings: MeasureSettings): AgeFit {
  const [from, below] = [settings['from'], settings['below']]
  if (typeof from !== 'number' && typeof below !== 'number') return 'fits'
  if (born === undefined) return NO_BIRTH
  const age = ageOn(born, on)
  if (typeof from === 'number' && age < from) return 'too young'
  return typeof below === 'number' && age >= below ? 'too old' : 'fits'
}

/**
 * The ages in words: `aged 5 to 16`, `aged 10 and over`, `aged under 5`; nothing where all ages are counted.
 */
export function sayAges(settings: MeasureSettings): string {
  const [from, below] = [settings['from'], settings['below']]
  if (typeof from === 'number' && typeof below === 'number')
    return below === from + 1 ? ` aged ${from}` : ` aged ${from} to ${below - 1}`
  if (typeof from === 'number') return ` aged ${from} and over`
  return typeof below === 'number' ? ` aged under ${below}` : ''
}

/**
 * A setting that a measure must have: one of the words named.
 * @throws Error for another word, which the definitions must not hold.
 */
export function requiredWord<W extends string>(
  settings: MeasureSettings,
  name: string,
  words: readonly W[],
): W {
  const found = words.find(word => word === settings[name])
  if (found === undefined)
    throw new Error(`a measure has ${name}: ${String(settings[name])}; expected one of ${words.join(', ')}`)
  return found
}
