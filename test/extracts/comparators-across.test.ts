import { describe, expect, it } from 'vitest'
import { type Period, periodId } from '../../src/terms/period.ts'
import { oneSheet, read, say, sayWhere, source } from './workbooks.ts'

describe('comparators across', () => {
  const columns = [
    { heading: 'Neighbours', area: 'neighbours' },
    { heading: 'England', area: 'england', stored: 'points' },
  ]
  const described = (more = columns, describes: unknown = undefined) =>
    source({
      layout: 'comparators-across',
      describes,
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

  const YEARS = [
    ['Ref', 'Year', 'Neighbours', 'England'],
    ['6.2', 'Mar 2016', '85%', 0.5],
    ['7.3', '2015/16', '80%', 0.6],
    ['6.1', '', 70, 80],
  ]
  const saidOf = (describes: Period | 'not-stated' | undefined) =>
    typeof describes === 'object' ? periodId(describes) : describes
  it.each([
    ['from its column', { heading: 'Year' }, ['2016-03', '2015/16', 'not-stated']],
    ['one for all', '2015/16', ['2015/16', '2015/16', '2015/16']],
    ['not stated without either', undefined, ['not-stated', 'not-stated', 'not-stated']],
  ])('knows what each row describes: %s', async (_, describes, expected) => {
    const { extract, problems } = await read(oneSheet(YEARS), described(columns, describes))
    const ofEngland = extract.readings.filter(({ area }) => area === 'england')
    expect([problems, ofEngland.map(one => saidOf(one.describes))]).toEqual([[], expected])
  })
  it('reports a year that cannot be read, and a column that is not there', async () => {
    const wrong = YEARS.with(1, ['6.2', 'the last one', '85%', 0.5])
    const { problems } = await read(oneSheet(wrong), described(columns, { heading: 'Year' }))
    expect(sayWhere(problems)).toEqual(['error period-not-understood Data!B2'])
    const without = await read(oneSheet(YEARS), described(columns, { heading: 'As at' }))
    expect(sayWhere(without.problems)).toEqual(['error column-missing Data!A1'])
  })
  it('takes no word for a year', () => expect(() => described(columns, 'last year')).toThrow('2015/16'))
})
