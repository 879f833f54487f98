// Looks for dates whose day and month are in another order. In: raw tables with their years. Out: problems with the
// table's columns; no date is changed.
import { type Problem, problem } from '../../../problems/problem.ts'
import type { DateOrderFacts } from '../../../problems/return-sentences.ts'
import type { Origin } from '../../../terms/origin.ts'
import { plainText } from '../../cell.ts'
import { findHeadings } from '../find-headings.ts'
import type { RawTable } from '../raw-table.ts'
import { sayYear } from './return-as-read.ts'

/** A longer file is of many councils, and its first rows say enough. */
const MOST_ROWS = 10_000
/** Fewer dates of a kind may be mistakes in cells, or all have a low day by chance. */
const [FEWEST, FEWEST_OF_FORM] = [3, 5]
const SHARE = 0.05

const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?:\D.*)?$/
/** A spreadsheet's own date, saved by itself or as its serial number. */
const OF_SPREADSHEET = /^\d{4}[-/]\d{1,2}[-/](\d{1,2})(?!\d)/

/** The dates of one column by their form. The order shows only where one of the two numbers is above 12. */
interface DateForms {
  row: number
  dayFirst: number
  monthFirst: number
  either: number
  /** Of those with the day first: with a month such as 03, and with a month such as 3. */
  dayFirstPadded: number
  dayFirstShort: number
  eitherPadded: number
  eitherShort: number
  /** Of a spreadsheet's own dates: with a day up to 12, and with a later one. */
  ownLow: number
  ownHigh: number
}

export function checkDateOrder(raw: RawTable, year: number, origin: Origin): Problem[] {
  const { headings } = findHeadings(raw, { file: '' })
  if (headings === undefined) return []
  const columns = headings.columns
    .filter(({ column }) => column.is === 'day')
    .map(({ column: { name }, at }) => ({ name, at, forms: noForms(), known: new Map<string, number>() }))
  raw.each((cells, row) => {
    if (row <= headings.row) return false
    for (const { at, known } of columns) {
      const cell = cells[at] ?? ''
      if (cell !== '' && !known.has(cell)) known.set(cell, row)
    }
    return row > headings.row + MOST_ROWS
  })
  for (const { forms, known } of columns)
    for (const [cell, row] of known) if (note(forms, plainText(cell))) forms.row ||= row
  const found = columns.flatMap(({ name, forms }) => {
    const order = orderOf(forms)
    return order === undefined ? [] : [{ name, order, forms }]
  })
  return [...Map.groupBy(found, ({ order }) => order)].map(([order, of]) =>
    problem('error', 'return-dates-exchanged', origin, {
      title: raw.table.title,
      year: year === 0 ? '' : sayYear(year),
      columns: of.map(({ name }) => name).join(', '),
      order,
      monthFirst: sum(of, ({ monthFirst }) => monthFirst),
      dayFirst: sum(of, ({ dayFirst }) => dayFirst),
      dates: sum(of, ({ dayFirst, monthFirst, either, ownLow, ownHigh }) =>
        [dayFirst, monthFirst, either, ownLow, ownHigh].reduce((all, one) => all + one, 0),
      ),
      row: of[0]?.forms.row ?? 0,
    }),
  )
}

const sum = (columns: readonly { readonly forms: DateForms }[], of: (forms: DateForms) => number): number =>
  columns.reduce((all, { forms }) => all + of(forms), 0)

const noForms = (): DateForms => ({
  row: 0,
  dayFirst: 0,
  monthFirst: 0,
  either: 0,
  dayFirstPadded: 0,
  dayFirstShort: 0,
  eitherPadded: 0,
  eitherShort: 0,
  ownLow: 0,
  ownHigh: 0,
})

/** Adds one text. Says whether it is one that shows the fault: a month in the first place. */
function note(forms: DateForms, text: string): boolean {
  const [, ownDay] = OF_SPREADSHEET.exec(text) ?? []
  const [, first, second] = SLASHED.exec(text) ?? []
  if (ownDay !== undefined) forms[Number(ownDay) > 12 ? 'ownHigh' : 'ownLow']++
  else if (first !== undefined && second !== undefined) return noteSlashed(forms, first, second)
  return false
}

function noteSlashed(forms: DateForms, first: string, second: string): boolean {
  const isMonthFirst = Number(second) > 12 && Number(first) <= 12
  if (isMonthFirst) forms.monthFirst++
  else if (Number(first) > 12) {
    forms.dayFirst++
    forms.dayFirstPadded += second.startsWith('0') ? 1 : 0
    forms.dayFirstShort += second.length === 1 ? 1 : 0
  } else {
    forms.either++
    forms.eitherPadded += second.startsWith('0') || first.startsWith('0') ? 1 : 0
    forms.eitherShort += second.length === 1 || first.length === 1 ? 1 : 0
  }
  return isMonthFirst
}

/**
 * Month first: no day is above 12 in the first place, and some are in the second. Both: enough of each. By a
 * spreadsheet: an American one took 03/04/2021 for 4 March and kept 25/04/2021 as text, so that the dates with a low
 * day have another form than the others.
 */
function orderOf(forms: DateForms): DateOrderFacts['order'] | undefined {
  const { dayFirst, monthFirst, either, ownLow, ownHigh } = forms
  if (dayFirst === 0 && monthFirst > 1 && (monthFirst >= either || monthFirst >= FEWEST))
    return 'none in the first'
  if (monthFirst >= FEWEST && monthFirst >= dayFirst * SHARE) return 'in the second place and'
  if (dayFirst < FEWEST_OF_FORM) return undefined
  const isByDate = ownLow >= FEWEST_OF_FORM && ownHigh === 0 && either < FEWEST
  const isByText =
    forms.dayFirstPadded >= FEWEST &&
    forms.dayFirstShort === 0 &&
    forms.eitherShort >= FEWEST_OF_FORM &&
    forms.eitherPadded === 0
  return isByDate || isByText ? 'an American spreadsheet' : undefined
}
