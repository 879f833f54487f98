// A monthly table with a count, a percentage, a part of a whole and a sum of money: its rows as typed, and
// the source that describes it.
import { date, monthsDown, percent, type Rows } from './workbooks.ts'

export const COLUMNS = [
  { heading: 'Held', measure: 'held', unit: 'count' },
  { heading: '% in time', measure: 'in-time', unit: 'percentage' },
  { heading: 'Of', of: { numerator: 'n', denominator: 'd' }, unit: 'count' },
  { heading: 'Cost (£)', measure: 'cost', unit: 'money' },
]
export const table = monthsDown({}, { columns: COLUMNS })
export const ROWS: Rows = [
  ['Northshire, monthly'],
  [],
  ['Month', 'Held', '% in time', 'Of', 'Cost (£)'],
  [date('2016-12-31'), 1074, percent(0.957), '74 of 83', '£3,712'],
  [date('2017-01-31'), 'n/a', 96, '7/8', null],
]
