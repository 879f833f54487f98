// Reads a single cell under 'Figure', in B2 in the row of January 2017. In: the cell and its column. Out: its
// value or problem.
import { monthsDown, oneSheet, read, say, sayWhere, type Typed } from './workbooks.ts'

export async function figure(cell: Typed, column: Readonly<Record<string, unknown>>, at = 'Jan-17') {
  const { extract, problems } = await read(
    oneSheet([
      ['Month', 'Figure'],
      [at, cell],
    ]),
    monthsDown(column),
  )
  return { said: extract.readings.map(say), readings: extract.readings, problems, where: sayWhere(problems) }
}
export const value = async (cell: Typed, column: Readonly<Record<string, unknown>>) => {
  const { said, where } = await figure(cell, column)
  return where.length > 0
    ? where.join('; ')
    : said.join('; ').replace('figure 2017-01 = ', '').replace(' (B2)', '')
}
