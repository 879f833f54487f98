// Reads a table with months across and an indicator in each row. In: its rows as typed. Out: its readings and
// problems as text.
import {
  type BookOptions,
  oneSheet,
  type Rows,
  read,
  type SheetOptions,
  say,
  sayWhere,
  source,
} from './workbooks.ts'

export const across = (more: Readonly<Record<string, unknown>> = {}) =>
  source({
    layout: 'periods-across',
    header: { find: ['Ref'] },
    periods: { form: 'month' },
    rows: { heading: 'Ref', indicators: true },
    ...more,
  })

export const readRows = async (
  rows: Rows,
  described = across(),
  options: SheetOptions & BookOptions = {},
) => {
  const { extract, problems } = await read(oneSheet(rows, options), described)
  return { said: extract.readings.map(say), where: sayWhere(problems), problems, readings: extract.readings }
}
