import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src/papers/chart.ts'
import { writeSectionChart } from '../../src/papers/charts/index.ts'
import type { Writing } from '../../src/papers/writing.ts'
import { indicator } from '../observations/build.ts'
import { AGE, FLOW, paperOf, RATE, STOCK, type World, writingOf } from './section-world.ts'

/** The first chart of the section, written. */
function chartOf<K extends Chart['chart']>(
  kind: K,
  world: World,
  change: (writing: Writing) => Writing = writing => writing,
): Extract<Chart, { chart: K }> {
  const [block] = paperOf(world.parts, world.yearsShown).blocks
  const part = block?.block === 'section' ? block.parts.find(one => one.part === 'chart') : undefined
  if (part === undefined) throw new Error('no chart')
  const chart = writeSectionChart(change(writingOf(world)), part)
  if (!isKind(chart, kind)) throw new Error(`a chart of the kind ${chart.chart}`)
  expect(chart.alternative.length).toBeGreaterThanOrEqual(60)
  expect(chart.alternative.length).toBeLessThanOrEqual(400)
  expect(chart.alternative).not.toContain(chart.title)
  expect(chart).toMatchObject({ id: 'chart-c', label: 'Figure 1' })
  return chart
}
const isKind = <K extends Chart['chart']>(chart: Chart, kind: K): chart is Extract<Chart, { chart: K }> =>
  chart.chart === kind

const TABLE = '- { part: table, id: t, title: Children looked after by age, rows: { by: age, of: S1 } }'
const chart = (body: string, ...more: string[]) => [`- { part: chart, id: c, ${body} }`, ...more].join('\n')

/** 2019/20: 1 + 2 + 5 = 8. 2020/21: 2 + 2 + 4 = 8. 2021/22: 2 + 6 + 2 = 10. Nobody without an age. */
const AGES = {
  'S1@2019/20': '8',
  'S1[age=under-1]@2019/20': '1',
  'S1[age=1-4]@2019/20': '2',
  'S1[age=5-up]@2019/20': '5',
  'S1[age=not-known]@2019/20': '0',
  'S1@2020/21': '8',
  'S1[age=under-1]@2020/21': '2',
  'S1[age=1-4]@2020/21': '2',
  'S1[age=5-up]@2020/21': '4',
  'S1[age=not-known]@2020/21': '0',
  'S1@2021/22': '10',
  'S1[age=under-1]@2021/22': '2',
  'S1[age=1-4]@2021/22': '6',
  'S1[age=5-up]@2021/22': '2',
  'S1[age=not-known]@2021/22': '0',
}
const ages = (kind: string, more: Partial<World> = {}): World => ({
  of: '2021-22',
  parts: chart(`chart: ${kind}, of: S1, by: age`, TABLE),
  figures: AGES,
  ...more,
})

describe('writeSectionChart(stacked)', () => {
  it('has a bar for each column of time and a category for each row that anyone stands in', () => {
    expect(chartOf('stacked', ages('stacked'))).toMatchObject({
      isShare: false,
      figuresIn: 'Table 1',
      unit: 'number',
      categories: ['Under 1', '1 to 4', '5 and over'],
      bars: [
        { label: 'Mar 20', total: '8', values: [{ value: 1, text: '1' }, { value: 2 }, { value: 5 }] },
        { label: 'Mar 21', total: '8' },
        { label: 'Mar 22', total: '10', values: [{ value: 2 }, { value: 6 }, { value: 2 }] },
      ],
    })
  })
  it('says what rose most and what fell most: 2 to 6 is 4 more, 5 to 2 is 3 fewer', () => {
    expect(chartOf('stacked', ages('stacked')).title).toBe(
      'Children looked after by age, Mar 20 to Mar 22: 1 to 4 rose most (2 to 6), 5 and over fell most (5 to 2)',
    )
    expect(
      chartOf('stacked', ages('stacked', { parts: chart('chart: stacked, of: S1, by: age, title: Ages') }))
        .title,
    ).toMatch(/^Ages, Mar 20 to Mar 22: 1 to 4 rose most/)
  })
  it('calls neither of two that moved alike the largest: 1 to 2 and 5 to 6, against 2 to 1', () => {
    const figures = { ...AGES, 'S1[age=5-up]@2021/22': '6', 'S1[age=1-4]@2021/22': '1' }
    expect(chartOf('stacked', ages('stacked', { figures })).title).toBe(
      'Children looked after by age, Mar 20 to Mar 22: 1 to 4 fell most (2 to 1)',
    )
  })
  it('keeps the declared title where nothing moved', () => {
    const figures = Object.fromEntries(
      Object.entries(AGES).map(([ref]) => [ref, ref.includes('not-known') ? '0' : '3']),
    )
    expect(
      chartOf(
        'stacked',
        ages('stacked', { figures, parts: chart('chart: stacked, of: S1, by: age, title: Ages') }),
      ).title,
    ).toBe('Ages')
  })
  it('says the measure, the unit and the periods under the title, and the data in the alternative', () => {
    const made = chartOf('stacked', ages('stacked'))
    expect(made.subtitle).toBe('Children looked after by age (number), March 2020 to March 2022, Here')
    expect(made.alternative).toBe(
      'Stacked bars of 3 categories at 3 periods, Mar 20 to Mar 22; in all 8 to 10; Under 1: 1 to 2; 1 to 4: 2 to 6; 5 and over: 5 to 2.',
    )
  })
  it('shows those not known where there are any, and a gap with its mark where a figure is not there', () => {
    const figures = { ...AGES, 'S1[age=not-known]@2020/21': '1', 'S1[age=1-4]@2020/21': 'suppressed' }
    const made = chartOf('stacked', ages('stacked', { figures }))
    expect(made.categories).toEqual(['Under 1', '1 to 4', '5 and over', 'Age not known'])
    expect(made.bars[1]?.values[1]).toMatchObject({ value: null, text: '[c]' })
  })
  it('is small multiples where there are more categories than can be told apart', () => {
    const rows = Array.from(
      { length: 7 },
      (_, i) => `      - { id: r${i}, label: Row ${i}, when: { age: { from: ${i}, below: ${i + 1} } } }`,
    ).join('\n')
    const group = `id: years\ntitle: Years\nsource: made up\neditions:\n  - rows:\n${rows}\nnot-known: { label: Not known }\n`
    const figures = {
      'S1@2021/22': '28',
      ...Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`S1[years=r${i}]@2021/22`, String(i + 1)])),
    }
    const made = chartOf('multiples', {
      of: '2021-22',
      yearsShown: 1,
      groups: [group],
      parts: chart('chart: stacked, of: S1, by: years'),
      figures,
    })
    expect(made.panels.map(({ title }) => title)).toEqual([
      'Row 0',
      'Row 1',
      'Row 2',
      'Row 3',
      'Row 4',
      'Row 5',
      'Row 6',
    ])
    expect(made.title).toBe('Children looked after by years, Mar 22: the largest group is row 6 (7)')
    expect(made.figuresIn).toBe('the workbook figures.xlsx')
  })
})

describe('writeSectionChart(multiples)', () => {
  it('has a panel a category, all years in each', () => {
    const made = chartOf('multiples', ages('multiples'))
    expect(
      made.panels.map(
        ({ title, points }) => `${title}: ${points.map(({ label, text }) => `${label} ${text}`).join(', ')}`,
      ),
    ).toEqual([
      'Under 1: Mar 20 1, Mar 21 2, Mar 22 2',
      '1 to 4: Mar 20 2, Mar 21 2, Mar 22 6',
      '5 and over: Mar 20 5, Mar 21 4, Mar 22 2',
    ])
  })
  it('has twelve panels at most, the largest, and says so', () => {
    const rows = Array.from(
      { length: 14 },
      (_, i) => `      - { id: r${i}, label: Row ${i}, when: { age: { from: ${i}, below: ${i + 1} } } }`,
    ).join('\n')
    const group = `id: years\ntitle: Years\nsource: made up\neditions:\n  - rows:\n${rows}\nnot-known: { label: Not known }\n`
    const figures = Object.fromEntries(
      Array.from({ length: 14 }, (_, i) => [`S1[years=r${i}]@2021/22`, String(i + 1)]),
    )
    const made = chartOf('multiples', {
      of: '2021-22',
      yearsShown: 1,
      groups: [group],
      parts: chart('chart: multiples, of: S1, by: years'),
      figures,
    })
    expect(made.panels.map(({ title }) => title)).toEqual(
      Array.from({ length: 12 }, (_, i) => `Row ${i + 2}`),
    )
    expect(made.subtitle).toContain('the 12 largest of 14 categories')
  })
})

describe('writeSectionChart(shares)', () => {
  it('has the share of each category in each period, as the paper prints it', () => {
    // 1 of 8 is 12.5%, half up 13%; 2 of 8 is 25%; 5 of 8 is 62.5%. 2, 6, 2 of 10.
    const made = chartOf('stacked', ages('shares'))
    expect(made.isShare).toBe(true)
    expect(
      made.bars.map(({ total, values }) => `${total}: ${values.map(({ text }) => text).join(' ')}`),
    ).toEqual(['8: 13% 25% 63%', '8: 25% 25% 50%', '10: 20% 60% 20%'])
    expect(made.title).toBe(
      'Children looked after by age, Mar 20 to Mar 22: 1 to 4 rose most (25% to 60%), 5 and over fell most (63% to 20%)',
    )
  })
  it('stands by a second group map at the latest period, each bar of its own whole, with one for all', () => {
    const figures = {
      'S1@2021/22': '10',
      'S1[age=under-1]@2021/22': '2',
      'S1[age=1-4]@2021/22': '8',
      'S1[provider=own]@2021/22': '4',
      'S1[provider=other]@2021/22': '6',
      'S1[age=under-1;provider=own]@2021/22': '1',
      'S1[age=1-4;provider=own]@2021/22': '3',
      'S1[age=under-1;provider=other]@2021/22': '1',
      'S1[age=1-4;provider=other]@2021/22': '5',
      'S1[age=5-up]@2021/22': '0',
    }
    const made = chartOf('stacked', {
      of: '2021-22',
      parts: chart('chart: shares, of: S1, by: age, across: provider'),
      figures,
    })
    // 1 of 4, 3 of 4; 1 of 6 is 16.7%, 5 of 6 is 83.3%; 2 of 10, 8 of 10.
    expect(
      made.bars.map(
        ({ label, total, values }) => `${label} ${total}: ${values.map(({ text }) => text).join(' ')}`,
      ),
    ).toEqual(['Own provision 4: 25% 75%', 'Other provision 6: 17% 83%', 'All 10: 20% 80%'])
    expect(made.title).toBe('Children looked after: 1 to 4 is the largest share of all, 80%')
  })
})

describe('writeSectionChart(lines)', () => {
  const rates = {
    'R1@2019/20': '70.0',
    'R1@2020/21': '80.0',
    'R1@2021/22': '99.1',
    'R1@2019/20/england': '60',
    'R1@2020/21/england': '65',
    'R1@2020/21/neighbours': '82',
  }
  const world = (
    figures: World['figures'],
    parts = chart(
      'chart: lines, of: R1, areas: [england, neighbours]',
      '- { part: table, id: t, title: Rates, rows: { areas: [england, neighbours], of: R1 } }',
    ),
  ): World => ({ of: '2021-22', parts, figures })

  it('has ours and theirs, a gap where a year is missing', () => {
    const made = chartOf('lines', world(rates))
    expect(
      made.lines.map(
        ({ label, isOurs, points }) => `${label} ${isOurs}: ${points.map(({ value }) => value).join(' ')}`,
      ),
    ).toEqual(['Here true: 70 80 99.1', 'England false: 60 65 ', 'Statistical neighbours false:  82 '])
    expect(made).toMatchObject({ figuresIn: 'Table 1', unit: 'rate per 10,000' })
  })
  it('compares in the latest year that another has as well', () => {
    expect(chartOf('lines', world(rates)).title).toBe(
      'Rate: 80.0 at 31 March 2021, above England (65.0) and below the statistical neighbours (82.0)',
    )
    expect(chartOf('lines', world({ ...rates, 'R1@2021/22/england': '99.1' })).title).toBe(
      'Rate: 99.1 at 31 March 2022, the same as England (99.1)',
    )
    expect(
      chartOf('lines', world({}, chart('chart: lines, of: R1, areas: [england], title: Our rate'))).title,
    ).toBe('Our rate')
  })
})

describe('writeSectionChart(yearly-flows)', () => {
  const CEASED = indicator({
    ref: 'F2',
    name: 'Children who ceased to be looked after',
    short: 'Discharges',
    'year-to-date': 'sum',
    annual: 'sum',
  })
  const figures = {
    'F1@2019/20': '120',
    'F2@2019/20': '100',
    'F1@2020/21': '90',
    'F2@2020/21': '110',
    'F1@2021/22': '130',
    'F2@2021/22': '100',
  }
  const parts = chart('chart: yearly-flows, in: F1, out: F2')

  it('has the net of each year: 120 less 100, 90 less 110, 130 less 100', () => {
    const made = chartOf('flows', { of: '2021-22', parts, figures, indicators: [FLOW, CEASED] })
    expect(made.months.map(({ label, net }) => `${label} ${net.text}`)).toEqual([
      '2019/20 +20',
      '2020/21 −20',
      '2021/22 +30',
    ])
    expect(made.title).toBe('Admissions and discharges: 130 in, 100 out in 2021/22, net +30')
    expect(made.series).toEqual(['Admissions', 'Discharges'])
  })
  it('leaves out the part of a year, and does not know the net of what is not known', () => {
    const made = chartOf('flows', {
      of: '2021-12',
      parts,
      figures: { 'F1@2020/21': '90' },
      indicators: [FLOW, CEASED],
    })
    expect(made.months.map(({ label }) => label)).toEqual(['2018/19', '2019/20', '2020/21'])
    expect(made.months.at(-1)?.net).toMatchObject({ value: null })
  })
})

describe('writeSectionChart(ranked)', () => {
  const councils = ['North', 'South', 'East'].map((name, i) => ({ code: `10${i}`, name }))
  const withCouncils = (writing: Writing): Writing => ({
    ...writing,
    areas: {
      ...writing.areas,
      comparators: [
        { id: 'neighbours', name: 'Statistical neighbours', short: 'SN', published: { 'mean-of': councils } },
      ],
    },
  })
  const parts = chart('chart: ranked, of: R1, among: neighbours')

  it('stands highest first, with our position in the latest year that others have too', () => {
    const figures = {
      'R1@2021/22': '90',
      'R1@2020/21': '80',
      'R1@2020/21/la-100': '100',
      'R1@2020/21/la-101': '75.5',
    }
    const made = chartOf('ranked', { of: '2021-22', parts, figures, indicators: [RATE] }, withCouncils)
    expect(made.bars.map(({ label, text, isOurs }) => `${label} ${text}${isOurs ? ' ours' : ''}`)).toEqual([
      'North 100.0',
      'Here 80.0 ours',
      'South 75.5',
      'East [x]',
    ])
    expect(made).toMatchObject({
      position: '2 of 3',
      title: 'Rate: Here 80.0 at 31 March 2021, 2 of 3 from the highest',
      figuresIn: 'the workbook figures.xlsx',
    })
  })
  it('shares a position with an equal', () => {
    expect(
      chartOf(
        'ranked',
        {
          of: '2021-22',
          parts,
          figures: { 'R1@2021/22': '80', 'R1@2021/22/la-100': '80', 'R1@2021/22/la-101': '70' },
          indicators: [RATE],
        },
        withCouncils,
      ).position,
    ).toBe('1 of 3')
  })
  it('has no position where we have no figure', () => {
    const made = chartOf(
      'ranked',
      { of: '2021-22', parts, figures: { 'R1@2021/22/la-100': '80' }, indicators: [RATE] },
      withCouncils,
    )
    expect(made.position).toBe('not known, of 1')
    expect(made.title).toBe('Rate')
  })
})

describe('writeSectionChart(pyramid)', () => {
  const SEX = `
id: sex
title: Sex
source: made up
editions:
  - rows:
      - { id: girls, label: Girls, when: { sex: ["2"] } }
      - { id: boys, label: Boys, when: { sex: ["1"] } }
not-known: { label: Sex not known }
`
  const figures = {
    'S1@2021/22': '10',
    'S1[age=under-1]@2021/22': '4',
    'S1[age=1-4]@2021/22': '6',
    'S1[age=5-up]@2021/22': '0',
    'S1[sex=girls]@2021/22': '4',
    'S1[sex=boys]@2021/22': '5',
    'S1[sex=not-known]@2021/22': '1',
    'S1[age=under-1;sex=girls]@2021/22': '3',
    'S1[age=under-1;sex=boys]@2021/22': '1',
    'S1[age=1-4;sex=girls]@2021/22': '1',
    'S1[age=1-4;sex=boys]@2021/22': '4',
  }
  const world: World = {
    of: '2021-22',
    parts: chart('chart: pyramid, of: S1, by: age, sides: sex'),
    groups: [AGE, SEX],
    figures,
    indicators: [STOCK],
  }

  it('has a band for each row that anyone stands in, a side for each of two', () => {
    const made = chartOf('pyramid', world)
    expect(made.sides).toEqual(['Girls', 'Boys'])
    expect(made.bands.map(({ label, left, right }) => `${label} ${left.text} ${right.text}`)).toEqual([
      'Under 1 3 1',
      '1 to 4 1 4',
    ])
    expect(made.title).toBe('Children looked after: more boys (5) than girls (4) at 31 March 2022')
  })
  it('says who stands on neither side', () => {
    expect(chartOf('pyramid', world).subtitle).toContain('sex not known: 1, not drawn')
  })
})
