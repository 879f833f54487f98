// Tables with a row for each year, and months without a year across.
import { describe, expect, it } from 'vitest'
import { across, readRows } from './rows-across.ts'
import { oneSheet, percent, type Rows, read, say, source } from './workbooks.ts'

const YEARS: Rows = [
  ['Reviews on time'],
  ['Year', 'Apr', 'Jan', 'Mar', 'Latest'],
  ['2015/16', percent(0.9), percent(0.91), percent(0.92), percent(0.92)],
  ['2016/17', percent(0.93), percent(0.94), null, percent(0.94)],
  ['on time 16/17', 93, 47, null],
  ['due 16/17', 100, 50, null],
]

const table = (...labels: readonly string[]) =>
  across({
    header: { find: ['Year', 'Apr'] },
    periods: { form: 'month', unbroken: false },
    rows: {
      heading: 'Year',
      measures: labels.map(label => ({
        label,
        measure: label.replace(/\W+/g, '-').replace(/^-|-$/g, ''),
        unit: label === '{year}' ? 'percentage' : 'count',
      })),
    },
  })

describe('a row for each year', () => {
  it('gives its months their year: January 2016 in 2015/16', async () =>
    expect((await readRows(YEARS, table('{year}'))).said).toEqual([
      'year 2015-04 = 90 (B3)',
      'year 2016-01 = 91 (C3)',
      'year 2016-03 = 92 (D3)',
      'year 2016-04 = 93 (B4)',
      'year 2017-01 = 94 (C4)',
      'year 2017-03 = not-yet-due (D4)',
    ]))
  it('has other rows of the year beside it', async () =>
    expect((await readRows(YEARS, table('on time {year}', 'due {year}'))).said.slice(0, 3)).toEqual([
      'on-time-year 2016-04 = 93 (B5)',
      'on-time-year 2017-01 = 47 (C5)',
      'on-time-year 2017-03 = not-yet-due (D5)',
    ]))
  it('is missed where no row is so called', async () =>
    expect((await readRows(YEARS, table('cohort {year}'))).where).toEqual(['error row-missing Data!A2']))
})

it('{year} finds the year over the months, whatever year it is', async () => {
  const down = source({
    layout: 'periods-down',
    header: { find: ['{year}', 'Due'] },
    periods: { heading: '{year}', form: 'month' },
    columns: [{ heading: 'Due', measure: 'due', unit: 'count' }],
  })
  const { extract, problems } = await read(
    oneSheet([
      ['2016/17', 'Due', 'On time'],
      ['Dec', 5, 4],
      ['Quarter 3', 15, 12],
      ['Jan', 6, 6],
      ['To date', 99, 98],
    ]),
    down,
  )
  expect([extract.readings.map(say), problems]).toEqual([
    ['due 2016-12 = 5 (B2)', 'due 2017-01 = 6 (B4)'],
    [],
  ])
})
