// Reads a table with months down the side. In: its rows as typed. Out: its readings and problems as text.
import { monthsDown, oneSheet, type Rows, read, type SheetOptions, say, sayWhere } from './workbooks.ts'

export const count = monthsDown({ unit: 'count' })
export const readRows = async (rows: Rows, described = count, options: SheetOptions = {}) => {
  const { extract, problems } = await read(oneSheet(rows, options), described)
  return { said: extract.readings.map(say), where: sayWhere(problems), problems }
}
export const HEADER = ['Month', 'Figure']
