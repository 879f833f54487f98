import { describe, expect, it } from 'vitest'
import { sectionOf, type World } from '../section-world.ts'
import { chart, chartOf } from './section-chart.ts'

// 67 + 88 + 320 + 325 = 800 of 1,000: 80% together. The limits at 100 are 72.2 to 87.8 and 67.6 to 92.4 (4 points a sigma),
// at 400 76.1 to 83.9 and 73.8 to 86.2.
const world: World = {
  of: '2021-22',
  parts: chart('chart: funnel, of: P1, among: neighbours'),
  councils: { 100: 'North', 101: 'South', 102: 'East' },
  figures: {
    'P1@2021/22': '70 of 100',
    'P1@2020/21': '67 of 100',
    'P1@2020/21/la-100': '88 of 100',
    'P1@2020/21/la-101': '320 of 400',
    'P1@2020/21/la-102': '325 of 400',
  },
}

describe('writeSectionChart(funnel)', () => {
  it('shows the latest year in which others have numbers, and says where the council is', () => {
    const made = chartOf('funnel', world)
    expect(made).toMatchObject({
      title:
        'Stability: at 31 March 2021 Here (67.0%) is below the 99.8% limits; 2 of the 3 others are within the 95% limits',
      baseIs: 'Denominator of each council',
      together: { value: 80, text: '80.0%' },
      figuresIn: 'the workbook of figures',
    })
    expect(
      made.points.map(({ label, base, value, isOurs, beyond }) => [label, base, value, isOurs, beyond]),
    ).toEqual([
      ['Here', 100, 67, true, 99.8],
      ['North', 100, 88, false, 95],
      ['South', 400, 80, false, undefined],
      ['East', 400, 81.25, false, undefined],
    ])
    expect(made.alternative).toBe(
      'Funnel of 4 councils at 31 March 2021: each figure by its denominator, around 80.0% for all of them together; others beyond the limits: North (88.0%, above the 95% limits); Here 67.0%; North 88.0%; South 80.0%; East 81.3%.',
    )
  })

  it('refers to the table of the same councils', () => {
    const table = '- { part: table, id: t, title: T, rows: { funnel: P1, among: neighbours } }'
    const parts = chart('chart: funnel, of: P1, among: neighbours', table)
    expect(chartOf('funnel', { ...world, parts }).figuresIn).toBe('Table 1')
    const other = '- { part: table, id: t, title: T, rows: { areas: [neighbours], of: P1 } }'
    expect(
      chartOf('funnel', { ...world, parts: chart('chart: funnel, of: P1, among: neighbours', other) })
        .figuresIn,
    ).toBe('the workbook of figures')
  })

  it.each([
    [['80 of 100', '80 of 100', '80 of 100'], 'Here (80.0%) is within the 95% limits; so are both others'],
    // 80 + 60 + 100 = 240 of 300: 80%; 60 and 100 are beyond 67.6 and 92.4.
    [
      ['80 of 100', '60 of 100', '100 of 100'],
      'Here (80.0%) is within the 95% limits; none of the 2 others is within them',
    ],
    // 80 + 80 + 50 = 210 of 300: 70%, sigma 4.58: 95% 61.0 to 79.0, 99.8% 55.8 to 84.2.
    [
      ['80 of 100', '80 of 100', '50 of 100'],
      'Here (80.0%) is above the 95% limits; none of the 2 others is within the 95% limits',
    ],
    [['80 of 100', '80 of 100'], 'Here (80.0%) is within the 95% limits; so is the other'],
    // 60 + 90 = 150 of 200: 75%, sigma 4.33: 95% 66.5 to 83.5, 99.8% 61.6 to 88.4.
    [
      ['60 of 100', '90 of 100'],
      'Here (60.0%) is below the 99.8% limits; the other is not within the 95% limits',
    ],
  ])('says the news of %j', ([own, north, south], news) => {
    const figures = {
      'P1@2021/22': own ?? '',
      'P1@2021/22/la-100': north ?? '',
      ...(south !== undefined && { 'P1@2021/22/la-101': south }),
    }
    const councils = { 100: 'North', 101: 'South' }
    expect(chartOf('funnel', { ...world, figures, councils }).title).toBe(
      `Stability: at 31 March 2022 ${news}`,
    )
  })

  it.each([
    [
      { 'P1@2021/22': '70 of 100', 'P1@2021/22/la-100': '80' },
      'the numbers behind their figures are not published',
    ],
    [
      { 'P1@2021/22': '70', 'P1@2021/22/la-100': '80 of 100' },
      'our figure is given without the numbers behind it',
    ],
    [{ 'P1@2021/22/la-100': '80 of 100' }, 'we have no figure of our own'],
  ])('ranks the councils where there is no funnel, and says why: %j', (figures, because) => {
    expect(chartOf('ranked', { ...world, figures }).subtitle).toContain(
      `. Whether the difference is more than chance cannot be judged: ${because}.`,
    )
  })

  it('ranks the same year as its table shows', () => {
    const table = '- { part: table, id: t, title: T, rows: { funnel: P1, among: neighbours } }'
    const figures = { 'P1@2021/22': '70 of 100', 'P1@2020/21': '60', 'P1@2020/21/la-100': '80' }
    const declined = { ...world, figures, parts: chart('chart: funnel, of: P1, among: neighbours', table) }
    const made = chartOf('ranked', declined)
    expect(made.title).toContain('at 31 March 2021')
    expect(made.figuresIn).toBe('Table 1')
    const { section } = sectionOf(declined)
    const tables = section.parts.flatMap(part => (part.part === 'table' ? [part.table] : []))
    expect(tables[0]?.columns.map(({ title }) => title)).toEqual(['31 March 2021'])
  })
})
