// Periods: a month, a quarter, a financial year, a year to date, twelve rolling months or a day. Parses, compares and
// formats them.

/**
 * Months are counted from year 0, so that they can be added and compared: index = year × 12 + (month − 1).
 */
export type Period =
  | { readonly kind: 'month'; readonly index: number }
  /** The quarter that ends with the month, which is June, September, December or March. */
  | { readonly kind: 'quarter'; readonly index: number }
  /** The financial year that starts in April of `startYear`: 2016 is 2016/17. */
  | { readonly kind: 'year'; readonly startYear: number }
  /** April up to and including the month. */
  | { readonly kind: 'year-to-date'; readonly index: number }
  /** The twelve months that end with the month. */
  | { readonly kind: 'rolling-12'; readonly index: number }
  /** A calendar day, such as the date a population estimate takes effect. */
  | { readonly kind: 'day'; readonly day: string }

export type Month = Extract<Period, { kind: 'month' }>
export type Quarter = Extract<Period, { kind: 'quarter' }>
export type FinancialYear = Extract<Period, { kind: 'year' }>
/** What a paper may be about. */
export type PaperPeriod = Month | Quarter | FinancialYear

export const month = (year: number, monthOfYear: number): Month => ({
  kind: 'month',
  index: year * 12 + monthOfYear - 1,
})
export const year = (startYear: number): FinancialYear => ({ kind: 'year', startYear })
/** The quarter of a financial year, from 1 (April to June) to 4 (January to March). */
export const quarter = (startYear: number, number: number): Quarter => ({
  kind: 'quarter',
  index: startYear * 12 + APRIL + 3 * number - 2,
})
export const yearToDate = (upTo: Month): Period => ({ kind: 'year-to-date', index: upTo.index })
export const rolling12 = (upTo: Month): Period => ({ kind: 'rolling-12', index: upTo.index })

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const APRIL = 4

export const monthsAfter = (m: Month, count: number): Month => ({ kind: 'month', index: m.index + count })
export const yearOf = (m: Month): number => Math.floor(m.index / 12)
export const monthOfYear = (m: Month): number => (m.index % 12) + 1
/** The financial year in which a period ends. */
export function financialYearOf(period: Period): FinancialYear {
  const end = endMonthOf(period)
  return year(monthOfYear(end) >= APRIL ? yearOf(end) : yearOf(end) - 1)
}
export const firstMonthOf = (y: FinancialYear): Month => month(y.startYear, APRIL)
export const lastMonthOf = (y: FinancialYear): Month => month(y.startYear + 1, APRIL - 1)

/** The last month of a period; for a day, the month that it is in. */
export function endMonthOf(period: Period): Month {
  switch (period.kind) {
    case 'year':
      return lastMonthOf(period)
    case 'day':
      return month(Number(period.day.slice(0, 4)), Number(period.day.slice(5, 7)))
    default:
      return { kind: 'month', index: period.index }
  }
}

/** For what knows months and years only: a quarter as the month that ends it. */
export const monthOrYear = (of: PaperPeriod): Month | FinancialYear =>
  of.kind === 'quarter' ? endMonthOf(of) : of

export const quartersAfter = (of: Quarter, count: number): Quarter => ({
  kind: 'quarter',
  index: of.index + 3 * count,
})

/** The three months of a quarter, in order. */
export const monthsOfQuarter = ({ index }: Quarter): [Month, Month, Month] => [
  { kind: 'month', index: index - 2 },
  { kind: 'month', index: index - 1 },
  { kind: 'month', index },
]

/** Whether a quarter of the financial year ends with the month. */
export const endsQuarter = (m: Month): boolean => monthOfYear(m) % 3 === 0

/** Every month from the first to the last, inclusive; none if the last is before the first. */
export function monthsBetween(first: Month, last: Month): Month[] {
  return Array.from({ length: Math.max(0, last.index - first.index + 1) }, (_, i) => monthsAfter(first, i))
}

/** The last calendar day of a month: `2016-02` gives `2016-02-29`. */
export function lastDayOf(m: Month): string {
  const days = new Date(Date.UTC(yearOf(m), monthOfYear(m), 0)).getUTCDate()
  return `${periodId(m)}-${String(days).padStart(2, '0')}`
}

/**
 * The unique id by which a period is stored: `2017-01`, `2016/17`, `2017-01.ytd`, `2017-01.r12`,
 * `2016-04-01`, `2016-17-Q3`.
 */
export function periodId(period: Period): string {
  const ofMonth = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  switch (period.kind) {
    case 'month':
      return ofMonth(period.index)
    case 'year':
      return `${period.startYear}/${String((period.startYear + 1) % 100).padStart(2, '0')}`
    case 'quarter':
      return `${periodId(financialYearOf(period)).replace('/', '-')}-Q${quarterNumber(period)}`
    case 'year-to-date':
      return `${ofMonth(period.index)}.ytd`
    case 'rolling-12':
      return `${ofMonth(period.index)}.r12`
    case 'day':
      return period.day
  }
}

/** 1 for April to June, 4 for January to March. */
export const quarterNumber = (of: Quarter): number => ((monthOfYear(endMonthOf(of)) / 3 + 2) % 4) + 1

/** A quarter from `2016-17-Q3`, or undefined. */
export function parseQuarter(text: string): Quarter | undefined {
  const [, start, end, number] = /^(\d{4})-(\d{2})-Q([1-4])$/.exec(text.trim()) ?? []
  return start !== undefined && Number(end) === (Number(start) + 1) % 100
    ? quarter(Number(start), Number(number))
    : undefined
}

/** A month from `2017-01`, or undefined. */
export function parseMonth(text: string): Month | undefined {
  const found = /^(\d{4})-(\d{2})$/.exec(text.trim())
  const monthNumber = Number(found?.[2])
  return found && monthNumber >= 1 && monthNumber <= 12 ? month(Number(found[1]), monthNumber) : undefined
}

/** A financial year from `2021-22` or `2021/22`, or undefined: 2021-12 is December 2021. */
export function parseYear(text: string): FinancialYear | undefined {
  const [, start, end] = /^(\d{4})[-/](\d{2})$/.exec(text.trim()) ?? []
  const startYear = Number(start)
  return start !== undefined &&
    Number(end) === (startYear + 1) % 100 &&
    !(text.includes('-') && Number(end) <= 12)
    ? year(startYear)
    : undefined
}

/** The period of a paper from `2017-01`, `2016-17-Q3` or `2016-17`, or undefined. */
export const parsePaperPeriod = (text: string): PaperPeriod | undefined =>
  parseMonth(text) ?? parseQuarter(text) ?? parseYear(text)

/** The period in the name of a folder, which cannot have a slash: `2016-17` for 2016/17. */
export const folderId = (period: Period): string => periodId(period).replace('/', '-')

/** For sentences and headings: `January 2017`, `2016/17`, `Q3 2016/17`, `April 2016 to January 2017`. */
export function sayPeriod(period: Period): string {
  switch (period.kind) {
    case 'month':
      return `${MONTHS[period.index % 12]} ${Math.floor(period.index / 12)}`
    case 'year':
      return `${period.startYear}/${String((period.startYear + 1) % 100).padStart(2, '0')}`
    case 'quarter':
      return `Q${quarterNumber(period)} ${sayPeriod(financialYearOf(period))}`
    case 'year-to-date': {
      const last: Month = { kind: 'month', index: period.index }
      const first = firstMonthOf(financialYearOf(last))
      return first.index === last.index ? sayPeriod(last) : `${sayPeriod(first)} to ${sayPeriod(last)}`
    }
    case 'rolling-12':
      return `twelve months to ${sayPeriod({ kind: 'month', index: period.index })}`
    case 'day':
      return sayDay(period.day)
  }
}

/** `October to December 2021`: the months of a quarter in words. */
export function sayMonthsOf(of: Quarter): string {
  const [first, , last] = monthsOfQuarter(of)
  return `${MONTHS[first.index % 12]} to ${sayPeriod(last)}`
}

/** For a column or an axis: `Jan 17`, `Q3 16/17`. Other periods are as in `sayPeriod`. */
export function sayShort(period: Period): string {
  if (period.kind === 'quarter') return sayPeriod(period).replace(/ \d\d(?=\d\d\/)/, ' ')
  if (period.kind !== 'month') return sayPeriod(period)
  return `${MONTHS[period.index % 12]?.slice(0, 3)} ${String(Math.floor(period.index / 12) % 100).padStart(2, '0')}`
}

/** `2017-01-31` as `31 January 2017`. */
export function sayDay(day: string): string {
  const [y, m, d] = day.split('-').map(Number)
  return `${d} ${MONTHS[(m ?? 1) - 1]} ${y}`
}

/** A period from the id that `periodId` gives, or undefined. 2011/12 is a year; 2011-12 is December 2011. */
export function parsePeriod(id: string): Period | undefined {
  const [name = '', span] = id.split('.')
  const at = parseMonth(name)
  if (at !== undefined) return spanEnding(at, span)
  if (/^\d{4}-\d{2}-\d{2}$/.test(id)) return { kind: 'day', day: id }
  return parseYear(id) ?? parseQuarter(id)
}

/** @throws Error if the text is not the id of a period. */
export function periodFromId(id: string): Period {
  const found = parsePeriod(id)
  if (found === undefined) throw new Error(`${id} is not the id of a period`)
  return found
}

/** The suffix says which span ends with the month; without a suffix it is the month alone. */
function spanEnding(last: Month, span: string | undefined): Period {
  if (span === 'ytd') return yearToDate(last)
  return span === 'r12' ? rolling12(last) : last
}

export const monthNames: readonly string[] = MONTHS
export const samePeriod = (a: Period, b: Period): boolean => periodId(a) === periodId(b)
