import { describe, expect, it } from 'vitest'
import { oneSheet, type Rows, read, sayWhere, source } from './workbooks.ts'

const ACROSS = source({
  layout: 'periods-across',
  header: { find: ['Measure'] },
  periods: { form: 'month' },
  rows: { heading: 'Measure', measures: [{ label: 'Looked after', measure: 'looked-after', unit: 'count' }] },
})
const valuesOf = async (...rows: Rows) => {
  const { extract, problems } = await read(oneSheet([['Measure', 'Dec-16', 'Jan-17'], ...rows]), ACROSS)
  return {
    values: extract.readings.map(({ asFound }) => asFound),
    problems: sayWhere(problems),
  }
}

describe('readExtract(bytes) of a row that is there twice', () => {
  it('is an error if the figures differ, and the first is kept', async () =>
    expect(await valuesOf(['Looked after', 484, 482], ['Looked after', 484, 481])).toEqual({
      values: ['484', '482'],
      problems: ['error row-repeated Data!A3'],
    }))
  it('is a warning if the figures are the same', async () =>
    expect(await valuesOf(['Looked after', 484, 482], ['Looked after', 484, 482])).toEqual({
      values: ['484', '482'],
      problems: ['warning row-repeated Data!A3'],
    }))
  it('is read if the two rows share the periods', async () =>
    expect(await valuesOf(['Looked after', 484, null], ['Looked after', null, 482])).toEqual({
      values: ['484', '', '', '482'],
      problems: [],
    }))
})

describe('readExtract(bytes) of a blank table', () => {
  it('warns of a measure without a figure', async () =>
    expect((await valuesOf(['Looked after', null, null])).problems).toEqual([
      'warning measure-blank Data!B2',
    ]))
  it('warns of none where a cell says why', async () =>
    expect((await valuesOf(['Looked after', 'n/a', null])).problems).toEqual([]))
  it('does not expect what is to come', async () => {
    const { problems } = await read(
      oneSheet([
        ['Measure', 'Feb-17', 'Mar-17'],
        ['Looked after', null, null],
      ]),
      ACROSS,
    )
    expect(problems).toEqual([])
  })
  it('is an error if no heading is a period', async () => {
    const { problems } = await read(
      oneSheet([
        ['Measure', 'This month', 'Last month'],
        ['Looked after', 1, 2],
      ]),
      ACROSS,
    )
    expect(sayWhere(problems)).toEqual(['error nothing-read Data!A1'])
  })
  it('is an error if no row has a period', async () => {
    const { problems } = await read(
      oneSheet([['Month', 'Looked after'], ['Source: the case system']]),
      source({
        layout: 'periods-down',
        header: { find: ['Month'] },
        periods: { heading: 'Month', form: 'month' },
        columns: [{ heading: 'Looked after', measure: 'looked-after', unit: 'count' }],
      }),
    )
    expect(sayWhere(problems)).toEqual(['error nothing-read Data!A1'])
  })
  it('is an error for the column of a comparator', async () => {
    const { problems } = await read(
      oneSheet([
        ['Ref', 'England', 'Neighbours'],
        ['6.1', 60, null],
        ['6.10', 61, null],
      ]),
      source({
        layout: 'comparators-across',
        header: { find: ['Ref'] },
        rows: { heading: 'Ref', indicators: true },
        columns: [
          { heading: 'England', area: 'england' },
          { heading: 'Neighbours', area: 'neighbours' },
        ],
      }),
    )
    expect(sayWhere(problems)).toEqual(['error nothing-read Data!C2'])
  })
})
