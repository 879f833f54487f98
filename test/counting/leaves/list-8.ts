// A child in care, from List 8 of Annex A. In: cells of the row. Out: a history. Reference date: 16 March
// 2021.
import { inCareSince } from './child.ts'

export const THE_LIST = '2021-03-16'
export const listed = (
  row: Readonly<Record<string, string | number>>,
  born = '2010-03-16',
  start = '2018-01-05',
) => inCareSince(start, { born, rows: { 'list-8': [{ STARTED: start, ...row }] } })
