// Files of the department: areas by code, symbols, years, columns under several names. First small files
// typed by hand, then the public files if they are available.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceSchema } from '../../src/definitions/source.ts'
import { readExtract } from '../../src/extracts/read-extract.ts'
import { month, periodId } from '../../src/terms/period.ts'
import { REPOSITORY } from '../workspace.ts'

const source = (more: Readonly<Record<string, unknown>> = {}) =>
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
        areas: {
          level: 'geographic_level',
          nation: 'country_code',
          region: 'region_code',
          authority: 'old_la_code',
        },
        gives: [
          {
            indicator: 'S2',
            where: { population_type: 'Children looked after on 31 March each year' },
            value: ['rate_per_10000', 'rate'],
          },
        ],
        ...more,
      },
    ],
  })

const comparators = [
  {
    id: 'neighbours',
    name: 'Neighbours',
    short: 'Neighbours',
    published: {
      'mean-of': [
        { code: '372', name: 'Rotherham' },
        { code: '370', name: 'Barnsley' },
        { code: '384', name: 'Wakefield' },
      ],
    },
  },
  { id: 'region', name: 'Yorkshire', short: 'Yorkshire', published: { region: 'E12000003' } },
  { id: 'england', name: 'England', short: 'England', published: { nation: 'E92000001' } },
]

async function read(text: string, { to = month(2022, 3), unit = 'rate-per-10000' as const, more = {} } = {}) {
  const { extract, problems } = await readExtract(new TextEncoder().encode(text), 'dfe.csv', '', {
    source: source(more),
    council: 'here',
    period: to,
    indicators: new Map([['S2', { ref: 'S2', unit }]]),
    areas: new Set(),
    comparators,
  })
  return {
    problems: problems.map(({ code }) => code),
    readings: extract.readings.map(one =>
      [
        one.area,
        periodId(one.period),
        one.amount.kind === 'known' ? one.amount.value.toFraction() : one.amount.reason,
        one.asFound,
      ].join(' '),
    ),
  }
}

const HEAD =
  'time_period,geographic_level,country_code,region_code,old_la_code,population_type,rate_per_10000'
const stock = (year: string, level: string, region: string, code: string, value: string) =>
  `${year},${level},E92000001,${region},${code},Children looked after on 31 March each year,${value}`

describe('a published file', () => {
  it('gives nation, region, councils and their simple mean, each for its year', async () => {
    const { readings, problems } = await read(
      [
        HEAD,
        stock('2022', 'National', '', '', '70'),
        stock('2022', 'Regional', 'E12000003', '', '81'),
        stock('2022', 'Local authority', 'E12000003', '372', '100'),
        stock('2022', 'Local authority', 'E12000003', '370', '60'),
        stock('2022', 'Local authority', 'E12000003', '384', '71'),
        stock('2022', 'Local authority', 'E12000003', '380', '99'),
      ].join('\n'),
    )
    expect(problems).toEqual([])
    // (100 + 60 + 71) ÷ 3 = 77
    expect(readings).toEqual([
      'england 2021/22 70 70',
      'region 2021/22 81 81',
      'la-372 2021/22 100 100',
      'la-370 2021/22 60 60',
      'la-384 2021/22 71 71',
      'neighbours 2021/22 77 mean of 3 of 3 published',
    ])
  })
  it('gives the reason for a missing figure, and the mean of the others', async () => {
    const { readings } = await read(
      [
        HEAD,
        stock('2022', 'Local authority', 'E12000003', '372', 'c'),
        stock('2022', 'Local authority', 'E12000003', '370', '60'),
        stock('2022', 'Local authority', 'E12000003', '384', 'z'),
      ].join('\n'),
    )
    expect(readings).toEqual([
      'la-372 2021/22 suppressed c',
      'la-370 2021/22 60 60',
      'la-384 2021/22 not-applicable z',
      'neighbours 2021/22 60 mean of 1 of 3 published',
    ])
  })
  it('has no mean if no figure is published', async () => {
    expect(
      (await read([HEAD, stock('2022', 'Local authority', 'E12000003', '372', 'x')].join('\n'))).readings.at(
        -1,
      ),
    ).toBe('neighbours 2021/22 not-supplied mean of 0 of 3 published')
  })
  it.each([
    ['2022', '2021/22'],
    ['202122', '2021/22'],
    ['2021/22', '2021/22'],
    ['2021', '2020/21'],
  ])('reads %s as %s', async (written, meant) => {
    expect((await read([HEAD, stock(written, 'National', '', '', '70')].join('\n'))).readings).toEqual([
      `england ${meant} 70 70`,
    ])
  })
  it('ignores years that have not ended', async () => {
    expect(
      (await read([HEAD, stock('2022', 'National', '', '', '70')].join('\n'), { to: month(2022, 2) }))
        .readings,
    ).toEqual([])
  })
  it('finds a column by any of its names', async () => {
    expect(
      (
        await read(
          [HEAD.replace('rate_per_10000', 'rate'), stock('2022', 'National', '', '', '70')].join('\n'),
        )
      ).readings,
    ).toEqual(['england 2021/22 70 70'])
  })
  it('reports a missing row and a missing column', async () => {
    expect(
      (await read([HEAD, stock('2022', 'National', '', '', '70').replace('31 March', '30 March')].join('\n')))
        .problems,
    ).toEqual(['row-missing'])
    expect(
      (
        await read(
          [HEAD.replace('rate_per_10000', 'number'), stock('2022', 'National', '', '', '70')].join('\n'),
        )
      ).problems,
    ).toEqual(['column-missing'])
  })
})

const PUBLIC = join(
  REPOSITORY,
  '../shared/data/dfe-published/csc-dashboard-2025/cla_number_and_rate_per_10k_children.csv',
)

describe.skipIf(!existsSync(PUBLIC))(
  'the public file of numbers and rates, 2021 to 2025 (skipped where ../shared is not there)',
  () => {
    it('gives England 67 per 10,000 in 2022/23 to 2024/25 as it was published', async () => {
      const { readings, problems } = await read(readFileSync(PUBLIC, 'utf8'), { to: month(2025, 3) })
      expect(problems).toEqual([])
      // The Department for Education published 67 in 2025, with the mid-2024 estimate.
      expect(readings).toContain('england 2024/25 67 67')
      expect(readings.filter(one => one.startsWith('neighbours '))).toHaveLength(5)
    })
  },
)
