// Files of the department: areas by code, levels, years. What a comparator lacks is reported, never a blank column.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SHARED } from '../workspace.ts'
import { type Changes, HAS_CASES, type Outcome, runCase, runOn } from './lay-case.ts'

const HEAD =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,turnover_rate_fte'
const NAMES: Readonly<Record<string, string>> = {
  '372': 'Rotherham,E08000018',
  '384': 'Wakefield,E08000036',
  '390': 'Gateshead,E08000037',
  '393': 'South Tyneside,E08000023',
  '394': 'Sunderland,E08000024',
  '940': 'North Northamptonshire,E06000061',
  '941': 'West Northamptonshire,E06000062',
}
const england = (value: string, year = '2022') =>
  `${year},Reporting year,National,E92000001,England,,,,,,${value}`
const region = (value: string) =>
  `2022,Reporting year,Regional,E92000001,England,E12000003,Yorkshire and The Humber,,,,${value}`
const council = (code: string, value: string, year = '2022') =>
  `${year},Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,${code},${NAMES[code]},${value}`

/** The mean of the four councils is 25. */
const CLEAN = [
  england('15.4'),
  region('14'),
  council('372', '10'),
  council('384', '20'),
  council('390', '30'),
  council('394', '40'),
]
const file = (rows: readonly string[], head = HEAD): Changes => ({
  'data/benchmarks/csww.csv': `${[head, ...rows].join('\n')}\n`,
})
const changed = (from: string | RegExp, to: string): Changes => file(CLEAN.map(row => row.replace(from, to)))

const AREAS = 'data/definitions/areas.yaml'
const SOURCE = 'data/definitions/sources/dfe.yaml'
const base = (name: string) =>
  HAS_CASES ? readFileSync(join(SHARED, 'cases/_base/yearly', name), 'utf8') : ''
/** `393 Sunderland`: the councils of the mean. */
const mean = (...members: string[]): Changes => ({
  [AREAS]: [
    'council: { id: northmoor, name: Northmoor Council (invented), short: Northmoor }',
    'comparators:',
    '  - id: neighbours',
    '    name: Statistical neighbour average',
    '    short: Neighbours',
    '    published:',
    '      mean-of:',
    ...members.map(one => `        - { code: "${one.split(' ')[0]}", name: "${one.replace(/^\S+ /, '')}" }`),
    '  - { id: england, name: England, short: England, published: { nation: E92000001 } }',
  ].join('\n'),
})
const inAreas = (from: string, to: string): Changes => ({ [AREAS]: base(AREAS).replace(from, to) })
const inSource = (from: string, to: string): Changes => ({ [SOURCE]: base(SOURCE).replace(from, to) })

const own = ({ figures }: Outcome) => [
  figures?.get('W1@2021/22/neighbours'),
  figures?.get('W1@2021/22/england'),
]
const codesOf = ({ codes, errors }: Outcome) => [...codes, `${errors} errors`]

describe.skipIf(!HAS_CASES)('a published file', () => {
  it('that is clean gives the mean of its councils', async () => {
    const outcome = await runOn('yearly', file(CLEAN))
    expect(outcome.problems).toEqual([])
    expect(own(outcome)).toEqual(['25.0%', '15.4%'])
  })

  it('10: reports which codes it lacks, and how many councils the mean is of', async () => {
    const { problems, codes, errors, figures, paper } = await runCase('10-area-code-not-in-file')
    expect([codes, errors]).toEqual([['mean-of-fewer'], 0])
    expect(problems[0]).toContain('the mean of 2 of its 4 councils for 2021/22')
    expect(problems[0]).toContain('940 (North Northamptonshire)')
    expect(problems[0]).toContain('393 (Sunderland (code mistyped))')
    expect(problems[0]).toContain('940 / 941')
    // (19.5 + 25.3) ÷ 2 = 22.4
    expect(figures?.get('W1@2021/22/neighbours')).toBe('22.4%')
    expect(JSON.stringify(paper)).toContain('2 of 4 councils in 2021/22')
  })

  it('14: reads an area whose name begins with that of another', async () => {
    const { problems, figures } = await runCase('14-area-name-begins-another')
    expect(problems).toEqual([])
    expect([figures?.get('W1@2021/22/ne'), figures?.get('W1@2021/22/nel')]).toEqual(['15.0%', '14.0%'])
  })

  it('reports the code of another council, and the right one', async () => {
    const outcome = await runOn('yearly', {
      ...file([...CLEAN, council('393', '99')]),
      ...mean('372 Rotherham', '384 Wakefield', '390 Gateshead', '393 Sunderland'),
    })
    expect(codesOf(outcome)).toEqual(['area-code-of-another', '1 errors'])
    expect(outcome.problems[0]).toContain('393 is that of South Tyneside')
    expect(outcome.problems[0]).toContain('394')
  })
  it('offers the code that it has for the name', async () => {
    const outcome = await runOn('yearly', {
      ...file(CLEAN),
      ...mean('372 Rotherham', '384 Wakefield', '390 Gateshead', '349 Sunderland'),
    })
    expect(codesOf(outcome)).toEqual(['area-unpublished', '1 errors'])
    expect(outcome.problems[0]).toContain('Sunderland with the code 394')
  })
  it('is read by old and by new codes', async () => {
    const outcome = await runOn('yearly', {
      ...file(CLEAN),
      ...mean('E08000018 Rotherham', 'e08000036 Wakefield', '390 Gateshead', '394 Sunderland'),
    })
    expect(outcome.problems).toEqual([])
    expect(own(outcome)).toEqual(['25.0%', '15.4%'])
  })
  it('offers the councils that came after a reorganised one', async () => {
    const outcome = await runOn('yearly', {
      ...file([...CLEAN, council('940', '7'), council('941', '8')]),
      ...mean('372 Rotherham', 'E10000021 Northamptonshire'),
    })
    expect(codesOf(outcome)).toEqual(['mean-of-fewer', '0 errors'])
    expect(outcome.problems[0]).toContain('North Northamptonshire (940, E06000061)')
    expect(outcome.problems[0]).toContain('West Northamptonshire (941, E06000062)')
  })
  it.each([
    [
      'a region among councils',
      mean('372 Rotherham', 'E12000003 Yorkshire'),
      'mean-of-fewer',
      'is the region',
    ],
    ['no nation of this code', inAreas('E92000001', 'E92000002'), 'area-unpublished', 'E92000001 (England)'],
    ['a nation as a region', inAreas('nation: E', 'region: E'), 'area-unpublished', 'is the nation England'],
    [
      'no council of these codes',
      mean('1 First', '2 Second'),
      'area-unpublished',
      '1 (First) and 2 (Second)',
    ],
  ])('reports %s', async (_, areas, code, words) => {
    const outcome = await runOn('yearly', { ...file(CLEAN), ...areas })
    expect(outcome.codes).toEqual([code])
    expect(outcome.problems.join()).toContain(words)
  })
  it('refuses one nation for two comparators, and a council twice in a mean', async () => {
    const twice = await runOn('yearly', {
      ...file(CLEAN),
      [AREAS]: `${base(AREAS)}\n  - { id: best, name: Best, short: Best, published: { nation: E92000001 } }\n`,
    })
    expect(codesOf(twice)).toEqual(['definition-invalid', '1 errors'])
    const again = await runOn('yearly', {
      ...file(CLEAN),
      ...mean('372 Rotherham', '384 Wakefield', '372 Rotherham'),
    })
    expect(codesOf(again)).toEqual(['definition-invalid', '1 errors'])
  })

  it.each([
    ['a level column that is none', inSource('level: geographic_level', 'level: country_name')],
    ['levels of other things', changed(/National|Regional|Local authority/, 'School')],
    ['no row', file([])],
    ['a blank column', changed(/[\d.]+$/, '')],
  ])('with %s is an error, not a blank column', async (_, changes) =>
    expect(codesOf(await runOn('yearly', { ...file(CLEAN), ...changes }))).toEqual([
      'nothing-read',
      '1 errors',
    ]),
  )
  it('names the level that was mistyped', async () => {
    const outcome = await runOn('yearly', changed('Local authority', 'Local authortiy'))
    expect(codesOf(outcome)).toEqual(['area-unpublished', '1 errors'])
    expect(outcome.problems[0]).toContain("'Local authortiy'")
  })

  it.each(['202122', '2021/22', '2021-22', '2022p', '31/03/2022', 'Year ending 31 March 2022'])(
    'reads the year %s',
    async year => {
      const outcome = await runOn('yearly', changed('2022,', `${year},`))
      expect(outcome.problems).toEqual([])
      expect(own(outcome)).toEqual(['25.0%', '15.4%'])
    },
  )
  it.each(['2022 estimate', 'Q1 2022x', '31/12/2022'])('reports the year %s', async year =>
    expect((await runOn('yearly', changed('2022,', `${year},`))).codes).toContain('period-not-understood'),
  )
  it.each(['Calendar year', 'Financial year Q1'])('reports years of the kind %s once', async kind =>
    expect(codesOf(await runOn('yearly', changed('Reporting year', kind)))).toEqual([
      'published-year-of-another-kind',
      '1 errors',
    ]),
  )
  it('says that academic years are none', async () => {
    const academic = await runOn('yearly', changed('2022,Reporting year', '202122,Academic year'))
    expect(codesOf(academic)).toEqual(['published-year-academic', '0 errors'])
  })
  it('says that all of its years are later', async () =>
    expect(codesOf(await runOn('yearly', changed('2022,', '2025,')))).toEqual(['nothing-read', '0 errors']))

  it('says in the notes of how many councils a mean is, where figures are confidential', async () => {
    const { problems, paper, figures } = await runOn(
      'yearly',
      file([
        england('15.4'),
        council('372', '10'),
        council('384', 'c'),
        council('390', 'c'),
        council('394', '40'),
      ]),
    )
    expect([problems, figures?.get('W1@2021/22/neighbours')]).toEqual([[], '25.0%'])
    expect(JSON.stringify(paper?.blocks)).toContain('the mean of 2 of 4 councils in 2021/22')
  })
  it('counts a row that is there twice once', async () => {
    const outcome = await runOn('yearly', file([...CLEAN, council('372', '10')]))
    expect(outcome.problems).toEqual([])
    expect(own(outcome)).toEqual(['25.0%', '15.4%'])
  })
  it.each(['11', 'z', 'c'])('reports a second row with %s', async value =>
    expect(codesOf(await runOn('yearly', file([...CLEAN, council('372', value)])))).toEqual([
      'row-not-single',
      '1 errors',
    ]),
  )
  it('reports a region that no file has', async () => {
    const outcome = await runOn('yearly', {
      ...file(CLEAN.filter(row => !row.includes('Regional'))),
      [AREAS]: `${base(AREAS)}\n  - { id: yh, name: Yorkshire, short: Yorkshire, published: { region: E12000003 } }\n`,
    })
    expect(codesOf(outcome)).toEqual(['area-unpublished', '1 errors'])
  })
  it('reports a nation whose rows end before those of the others', async () => {
    const outcome = await runOn('yearly', file([england('15', '2021'), ...CLEAN.slice(1)]))
    expect(codesOf(outcome)).toEqual(['area-unpublished', '0 errors'])
    expect(outcome.problems[0]).toContain('up to 2020/21 only')
  })
  it('says what the columns have where no row fits', async () => {
    const outcome = await runOn('yearly', {
      ...file(
        CLEAN.map(row => `${row},All`),
        `${HEAD},grp`,
      ),
      ...inSource('{ indicator: W1, value', '{ indicator: W1, where: { grp: Total }, value'),
    })
    expect(codesOf(outcome)).toEqual(['row-missing', '1 errors'])
    expect(outcome.problems[0]).toContain("grp has 'All'")
  })
  it('reports a comparator without the row', async () => {
    const outcome = await runOn('yearly', {
      ...file(
        CLEAN.map((row, i) => `${row},${i === 0 ? 'Total' : 'Other'}`),
        `${HEAD},grp`,
      ),
      ...inSource('{ indicator: W1, value', '{ indicator: W1, where: { grp: Total }, value'),
    })
    expect(codesOf(outcome)).toEqual(['area-without-row', '0 errors'])
    expect(own(outcome)).toEqual(['[x]', '15.4%'])
  })
})
