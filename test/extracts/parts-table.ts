// Reads tables of a strategy: parts or areas down the side, closed years and the year to date across, a count
// with its percentage in a cell. In: the rows as typed. Out: their readings and problems as text.
import { groupSchema } from '../../src/definitions/group.ts'
import type { Reading } from '../../src/extracts/extract.ts'
import { plainDecimal } from '../../src/terms/exact.ts'
import { oneSheet, type Rows, read, say, sayWhere, source } from './workbooks.ts'

const AGE = groupSchema.parse({
  id: 'age',
  title: 'Age',
  source: 'a test',
  'not-known': { label: 'Not known' },
  editions: [
    {
      rows: [
        { id: 'under-1', label: 'Under 1', when: { age: { from: 0, below: 1 } } },
        { id: '1-4', label: '1 to 4', also: ['1 - 4'], when: { age: { from: 1, below: 5 } } },
      ],
    },
    { from: '2017-02-01', rows: [{ id: 'under-5', label: 'Under 5', when: { age: { from: 0, below: 5 } } }] },
  ],
})
export const partsAcross = (
  rows: Readonly<Record<string, unknown>>,
  periods: Readonly<Record<string, unknown>> = {},
) =>
  source({
    layout: 'periods-across',
    header: { find: [rows['heading']] },
    periods: { form: ['financial-year', 'year-to-date'], ...periods },
    rows,
  })
const byAge = partsAcross({ heading: 'Age', by: 'age', of: 'started', total: 'Total' })

const sayMore = (reading: Reading) =>
  [
    reading.area === 'northshire' ? undefined : reading.area,
    reading.part,
    say(reading),
    reading.share && `${plainDecimal(reading.share.value, reading.share.decimals)}%`,
  ]
    .filter(one => one !== undefined)
    .join(' ')
export async function readParts(rows: Rows, described = byAge) {
  const { extract, problems } = await read(oneSheet(rows), described, { groups: new Map([['age', AGE]]) })
  return { said: extract.readings.map(sayMore), where: sayWhere(problems), problems }
}
