// The numbers behind published percentages and rates: in the same row, or in the row of the whole.
import { describe, expect, it } from 'vitest'
import { sourceSchema } from '../../src/definitions/source.ts'
import { readExtract } from '../../src/extracts/read-extract.ts'
import { month } from '../../src/terms/period.ts'

const TOTAL = { value: 'count', of: { value: 'count', where: { group: 'Total' } } }
const sourceWith = (counts: unknown) =>
  sourceSchema.parse({
    id: 'dfe',
    title: 'Published',
    folder: 'benchmarks',
    file: '*.csv',
    tables: [
      {
        layout: 'published',
        header: { find: ['time_period'] },
        year: 'time_period',
        areas: { level: 'level', nation: 'nation', region: 'region', authority: 'la' },
        gives: [{ indicator: 'S', where: { group: 'Some' }, value: 'percent', counts }],
      },
    ],
  })
const comparators = [
  { id: 'england', name: 'England', short: 'England', published: { nation: 'E92000001' } },
  {
    id: 'neighbours',
    name: 'Neighbours',
    short: 'Neighbours',
    published: {
      'mean-of': [
        { code: '372', name: 'Rotherham' },
        { code: '370', name: 'Barnsley' },
      ],
    },
  },
]
const ROWS = [
  'time_period,level,nation,region,la,group,count,percent,population',
  '2022,National,E92000001,,,Some,8210,10,90000',
  '2022,National,E92000001,,,Total,82090,100,90000',
  '2022,Local authority,E92000001,,372,Some,59,11,1000',
  '2022,Local authority,E92000001,,372,Total,556,100,1000',
  '2022,Local authority,E92000001,,370,Some,c,9,2000',
  '2022,Local authority,E92000001,,370,Total,330,100,2000',
]

async function partsRead(counts: unknown, rows: readonly string[] = ROWS) {
  const { extract, problems } = await readExtract(new TextEncoder().encode(rows.join('\n')), 'dfe.csv', '', {
    source: sourceWith(counts),
    council: 'here',
    period: month(2022, 3),
    indicators: new Map([['S', { ref: 'S', unit: 'percentage' as const }]]),
    areas: new Set(),
    comparators,
  })
  const parts = extract.readings.map(({ area, amount }) =>
    amount.kind === 'known' && amount.numerator !== undefined
      ? `${area} ${amount.value.toFraction()}: ${amount.numerator.toFraction()} of ${amount.denominator?.toFraction()}`
      : area,
  )
  return { parts, problems: problems.map(({ code }) => code) }
}

describe('the numbers behind a published percentage', () => {
  it('are those of a council: Rotherham’s 11% is 59 of 556, and a suppressed number gives none', async () =>
    expect(await partsRead(TOTAL)).toEqual({
      parts: ['england', 'la-372 11: 59 of 556', 'la-370', 'neighbours'],
      problems: [],
    }))
  it('may have the denominator in the same row', async () =>
    expect((await partsRead({ value: 'count', of: { value: 'population' } })).parts[1]).toBe(
      'la-372 11: 59 of 1000',
    ))
  it('are not read where the source does not say so', async () =>
    expect((await partsRead(undefined)).parts).toEqual(['england', 'la-372', 'la-370', 'neighbours']))
  it('are none where two rows could give the denominator', async () => {
    const twice = [...ROWS, '2022,Local authority,E92000001,,372,Total,557,100,1000']
    expect((await partsRead(TOTAL, twice)).parts[1]).toBe('la-372')
  })
  it.each([
    { value: 'number', of: { value: 'count' } },
    { value: 'count', of: { value: 'everyone' } },
    { value: 'count', of: { value: 'count', where: { cohort: 'Total' } } },
  ])('report a column that is not there: %o', async counts =>
    expect((await partsRead(counts)).problems).toEqual(['column-missing']),
  )
})
