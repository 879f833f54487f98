import { describe, expect, it } from 'vitest'
import { meanIsNotItsParts } from '../../../src/checks/kinds/mean-is-not-its-parts.ts'
import { totalIsNotItsParts } from '../../../src/checks/kinds/total-is-not-its-parts.ts'
import type { Reading } from '../../../src/extracts/extract.ts'
import type { Unit } from '../../../src/terms/unit.ts'
import { count, evidenceOf, inMonths, placesOf, ratio, reading, share, type World } from '../build.ts'

/** `found; expected`: a range, or one number. */
const said = (world: World) =>
  meanIsNotItsParts(evidenceOf(world)).map(
    ({ facts: { indicator, period, found, expected } }) =>
      `${indicator} ${period}: ${found}, not ${expected.join(' to ')}`,
  )

describe('meanIsNotItsParts, of indicators', () => {
  // 71.0% of 220 and 83.2% of 262: (15,620 + 21,798.4) ÷ 482 = 77.63; with ±0.05 each, 77.58 to 77.68.
  const declared = (all: string, more: World['given'] = {}): World => ({
    indicators: [share('A'), share('G'), share('B')],
    given: { A: { '2016-03': all }, G: { '2016-03': '71.0' }, B: { '2016-03': '83.2' }, ...more },
    checks: {
      relations: {
        'mean-of': [
          {
            whole: 'A',
            parts: [
              { indicator: 'G', cases: 'g' },
              { indicator: 'B', cases: 'b' },
            ],
          },
        ],
      },
    },
  })
  const cases = { g: { '2016-03': '220' }, b: { '2016-03': '262' } }
  it('reports one that is outside the range of its parts', () => {
    expect(said(declared('84.0'))).toEqual(['A March 2016: 84.0, not 71.0 to 83.2'])
    expect(said(declared('70.2'))).toEqual(['A March 2016: 70.2, not 71.0 to 83.2'])
    // 71.0 + 83.2 = 154.2: a sum is no mean.
    expect(said(declared('154.2'))).toEqual(['A March 2016: 154.2, not 71.0 to 83.2'])
  })
  it('accepts one that rounding explains: 83.25 may be printed as 83.3', () =>
    expect(said(declared('83.3'))).toEqual([]))
  it('reports one that is not their weighted mean', () => {
    expect(said(declared('80.1', cases))).toEqual(['A March 2016: 80.1, not 77.6'])
    expect(said(declared('77.1', cases))).toEqual(['A March 2016: 77.1, not 77.6'])
  })
  it.each(['77.6', '77.7', '78'])('accepts %s, which rounding explains', all =>
    expect(said(declared(all, cases))).toEqual([]),
  )
  it('looks only at the range where the cases of one part are not known', () =>
    expect(said(declared('80.1', { g: { '2016-03': '220' } }))).toEqual([]))
  it('concludes nothing where some of all cases are in no part', () => {
    const withAll = (all: string): World => ({
      ...declared('60.0', { ...cases, all: { '2016-03': all } }),
      checks: {
        relations: {
          'mean-of': [
            {
              whole: 'A',
              cases: 'all',
              parts: [
                { indicator: 'G', cases: 'g' },
                { indicator: 'B', cases: 'b' },
              ],
            },
          ],
        },
      },
    })
    // 220 + 262 = 482: of 600, 118 others may have any share.
    expect(said(withAll('600'))).toEqual([])
    expect(said(withAll('482'))).toEqual(['A March 2016: 60.0, not 71.0 to 83.2'])
  })
  it('names the parts with their cases', () => {
    const [found] = meanIsNotItsParts(evidenceOf(declared('80.1', cases)))
    expect(found?.facts.parts).toEqual([
      { name: 'G', value: '71.0 of 220' },
      { name: 'B', value: '83.2 of 262' },
    ])
  })
  it('names another area', () => {
    const readings = ['A 90.0', 'G 71.0', 'B 83.2'].map(text => {
      const [ref = '', value = ''] = text.split(' ')
      return reading(ref, '2016-03', value, 'england')
    })
    const [found] = meanIsNotItsParts(evidenceOf({ ...declared('77.6'), readings }))
    expect(found?.facts).toMatchObject({ area: 'England', found: '90.0' })
  })
})

describe('meanIsNotItsParts, without a declaration', () => {
  it('reads from the register that the denominators add up', () => {
    const world = (all: string): World => ({
      indicators: [
        count('H', 'held', { parts: ['held-girls', 'held-boys'] }),
        ratio('A', 'in-time', 'held'),
        ratio('G', 'in-time-girls', 'held-girls'),
        ratio('B', 'in-time-boys', 'held-boys'),
      ],
      given: {
        A: { '2017-01': all },
        'held-girls': { '2017-01': '20' },
        'held-boys': { '2017-01': '30' },
        'in-time-girls': { '2017-01': '16' },
        'in-time-boys': { '2017-01': '27' },
      },
    })
    // 16 of 20 is 80.0; 27 of 30 is 90.0; 43 of 50 is 86.0.
    expect(said(world('86.0'))).toEqual([])
    expect(said(world('91.0'))).toEqual(['A January 2017: 91.0, not 80.0 to 90.0'])
    expect(said(world('84.0'))).toEqual(['A January 2017: 84.0, not 86.0'])
  })
  const named = (name: string, ref: string, unit = 'percentage') => share(ref, { name, unit })
  it.each([
    [
      'Health assessments up to date',
      'Health assessments up to date, girls',
      'Health assessments up to date, boys',
    ],
    ['Children in suitable homes', 'Girls in suitable homes', 'Boys in suitable homes'],
    ['Mean age: all', 'Mean age: female', 'Mean age: male'],
  ])('reads from the names that one is of both: %s', (all, girls, boys) => {
    const world = (of: string): World => ({
      indicators: [named(all, 'A'), named(girls, 'G'), named(boys, 'B')],
      given: { A: { '2017-01': of }, G: { '2017-01': '12.1' }, B: { '2017-01': '13.4' } },
    })
    expect(said(world('14.0'))).toEqual(['A January 2017: 14.0, not 12.1 to 13.4'])
    expect(said(world('13.0'))).toEqual([])
    // 12.1 + 13.4 = 25.5: shares of all children, which add up.
    expect(said(world('25.5'))).toEqual([])
  })
  it('leaves counts, other names and other units', () => {
    const given = { A: { '2017-01': '90' }, G: { '2017-01': '12' }, B: { '2017-01': '13' } }
    const others = [
      [
        named('Reviews', 'A', 'count'),
        named('Reviews, girls', 'G', 'count'),
        named('Reviews, boys', 'B', 'count'),
      ],
      [named('Reviews', 'A'), named('Visits, girls', 'G'), named('Visits, boys', 'B')],
      [named('Reviews', 'A', 'days'), named('Reviews, girls', 'G'), named('Reviews, boys', 'B')],
    ]
    for (const indicators of others) expect(said({ indicators, given })).toEqual([])
  })
})

describe('meanIsNotItsParts, in a table by a group map', () => {
  const cell = (text: string, unit: Unit, part?: string): Reading => ({
    ...reading('S20', '2016-03', text),
    unit,
    ...(part !== undefined && { part }),
  })
  const table = (unit: Unit, all: string, rows: readonly string[]) => ({
    indicators: [share('S20')],
    readings: [...rows.map((text, at) => cell(text, unit, `sex=${at}`)), cell(all, unit)],
  })
  it.each<[Unit, string, string[], string[]]>([
    ['percentage', '85', ['71', '83'], ['S20 March 2016: 85, not 71 to 83']],
    ['percentage', '84', ['71', '83'], []],
    ['days', '361.5', ['362.5', '410.0'], ['S20 March 2016: 361.5, not 362.5 to 410.0']],
    ['average', '11.2', ['10.9', '11.2', '12.0'], []],
    ['money', '3100', ['1200', '2900'], ['S20 March 2016: 3100, not 1200 to 2900']],
  ])('%s: %s of %j', (unit, all, rows, expected) => expect(said(table(unit, all, rows))).toEqual(expected))
  it('leaves parts of a percentage that add up to it, and shares of 100', () => {
    expect(said(table('percentage', '15.1', ['10.0', '5.1']))).toEqual([])
    expect(said(table('percentage', '100', ['60', '41']))).toEqual([])
  })
  it('is weighted by the denominators of the same parts', () => {
    const world = (all: string): World => ({
      indicators: [ratio('S20', 'suitable', 'leavers')],
      readings: [
        ...table('percentage', all, ['80', '90']).readings,
        { ...reading('leavers', '2016-03', '20'), part: 'sex=0' },
        { ...reading('leavers', '2016-03', '30'), part: 'sex=1' },
      ],
    })
    // (80 × 20 + 90 × 30) ÷ 50 = 86
    expect(said(world('86'))).toEqual([])
    expect(said(world('88'))).toEqual(['S20 March 2016: 88, not 86'])
  })
  it('is no total that its rows must add up to, but money may be', () => {
    expect(placesOf(totalIsNotItsParts, table('percentage', '75', ['71', '83']))).toEqual([])
    expect(placesOf(totalIsNotItsParts, table('money', '2000', ['1200', '2900']))).toEqual([])
    expect(placesOf(totalIsNotItsParts, table('money', '4000', ['1200', '2900']))).toEqual(['2016-03 4000'])
    expect(said(table('money', '4000', ['1200', '2900']))).toEqual([])
  })
})

describe('meanIsNotItsParts, of months and quarters', () => {
  const world = (year: string, annual: string): World => ({
    indicators: [share('6.5', { annual })],
    given: {
      '6.5': { '2015/16': year, ...inMonths('2015-04', [31, 33, 35, 36, 34, 32, 31, 30, 33, 35, 38, 36]) },
    },
  })
  it('reports a year above all of its months', () => {
    expect(said(world('41.0', 'as-supplied'))).toEqual(['6.5 2015/16: 41.0, not 30 to 38'])
    expect(said(world('34.1', 'as-supplied'))).toEqual([])
  })
  it('leaves a year in which each child counts once', () =>
    expect(said(world('41.0', 'counted'))).toEqual([]))
  it('reports a year below all of its quarters', () => {
    const quarters = (year: string): World => ({
      indicators: [share('6.5', { annual: 'as-supplied' })],
      given: {
        '6.5': {
          '2015/16': year,
          '2015-16-Q1': '31.2',
          '2015-16-Q2': '33.1',
          '2015-16-Q3': '30.5',
          '2015-16-Q4': '36.0',
        },
      },
    })
    expect(said(quarters('29.9'))).toEqual(['6.5 2015/16: 29.9, not 30.5 to 36.0'])
    expect(said(quarters('32.6'))).toEqual([])
  })

  it('reports a quarter outside its months, and the year up to an earlier month', () => {
    const of = (period: string, figure: string): World => ({
      indicators: [share('6.5', { annual: 'as-supplied', 'year-to-date': 'as-supplied' })],
      given: { '6.5': { ...inMonths('2016-04', [31.5, 33.1, 35.2, 36.4, 34.8, 32.6]), [period]: figure } },
    })
    expect(said(of('2016-17-Q2', '37.0'))).toEqual(['6.5 Q2 2016/17: 37.0, not 32.6 to 36.4'])
    expect(said(of('2016-17-Q2', '34.6'))).toEqual([])
    expect(said(of('2016-09.ytd', '31.0'))).toEqual([
      '6.5 April 2016 to September 2016: 31.0, not 31.5 to 36.4',
    ])
    expect(said(of('2016-09.ytd', '33.9'))).toEqual([])
  })
})
