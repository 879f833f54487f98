import { describe, expect, it } from 'vitest'
import { oneSheet, read, say, sayWhere, source } from './workbooks.ts'

describe('comparators across', () => {
  const columns = [
    { heading: 'Neighbours', area: 'neighbours' },
    { heading: 'England', area: 'england', stored: 'points' },
  ]
  const described = (more = columns) =>
    source({
      layout: 'comparators-across',
      header: { find: ['Ref', 'England'] },
      rows: { heading: 'Ref', indicators: true },
      columns: more,
    })
  it('gives a reading for each area, in the paper’s period', async () => {
    const { extract, problems } = await read(
      oneSheet([['Ref', 'Neighbours', 'England'], ['6.2', '85%', 0.5], ['7.3', 'n/a', 'c'], ['6.1']]),
      described(),
    )
    expect(extract.readings.map(reading => `${reading.area} ${say(reading)}`)).toEqual([
      'neighbours 6.2 2017-01 = 85 (B2)',
      'england 6.2 2017-01 = 0.5 (C2)',
      'neighbours 7.3 2017-01 = not-applicable (B3)',
      'england 7.3 2017-01 = suppressed (C3)',
      'neighbours 6.1 2017-01 = not-supplied (B4)',
      'england 6.1 2017-01 = not-supplied (C4)',
    ])
    expect(problems).toEqual([])
  })
  it.each(['Telford & Wrekin', 'TELFORD AND WREKIN ', 'Telford and Wrekin*'])(
    'finds Telford and Wrekin under %j',
    async heading => {
      const { extract, problems } = await read(
        oneSheet([
          ['Ref', heading, 'England'],
          ['6.2', '85%', '50%'],
        ]),
        described([{ heading: 'Telford and Wrekin', area: 'neighbours', stored: 'points' }]),
      )
      expect([problems, extract.readings.map(say)]).toEqual([[], ['6.2 2017-01 = 85 (B2)']])
    },
  )
  it('reports a missing column, and an area that is not defined', async () => {
    const { problems } = await read(
      oneSheet([
        ['Ref', 'England'],
        ['6.2', '85%'],
      ]),
      described([...columns.slice(0, 1), { heading: 'England', area: 'albion', stored: 'points' }]),
    )
    expect(sayWhere(problems)).toEqual(['error column-missing Data!A1', 'error name-undefined Data!B1'])
  })
})
