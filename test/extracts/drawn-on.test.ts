import { describe, expect, it } from 'vitest'
import { date, monthsDown, oneSheet, read, sayWhere, type Typed } from './workbooks.ts'

const drawn = async (cell: Typed) =>
  read(
    oneSheet([
      ['Drawn on', cell],
      ['Month', 'Figure'],
      ['Jan-17', 12],
    ]),
    monthsDown({ heading: 'Figure', unit: 'count' }, { 'as-at': 'B1' }),
  )

describe('readExtract(bytes) of a sheet with the date when it was drawn', () => {
  it.each<[Typed]>([[date('2017-01-31')], ['31 January 2017'], ['Data as at 31/01/2017']])(
    'understands %o',
    async cell => {
      const { extract, problems } = await drawn(cell)
      expect([problems, extract.drawn]).toMatchObject([
        [],
        [{ day: '2017-01-31', origin: { sheet: 'Data', cell: 'B1' } }],
      ])
    },
  )
  it.each<[Typed]>([[null], ['last week']])('reports %o', async cell =>
    expect(sayWhere((await drawn(cell)).problems)).toEqual(['error period-not-understood Data!B1']),
  )
})
