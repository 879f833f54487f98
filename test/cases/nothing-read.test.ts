// A table, a row or a comparator of which nothing was read is an error, never a blank column; and so is a paper most
// of whose figures are missing.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SHARED } from '../workspace.ts'
import { type Changes, HAS_CASES, runCase, runOn } from './lay-case.ts'

const WORDS: Changes = { 'data/commentary/2017-01/small.md': 'The council looks after children.\n' }
const down = (...rows: string[]): Changes => ({
  ...WORDS,
  'data/extracts/2017-01/monthly.csv': `${['Month,Looked after,Reviews on time', ...rows].join('\n')}\n`,
})
const across = (areas: string, ...rows: string[]): Changes => ({
  ...WORDS,
  'data/definitions/sources/monthly.yaml': [
    'id: monthly',
    'title: Monthly extract',
    'folder: extracts/{period}',
    'file: monthly*',
    'tables:',
    '  - layout: periods-across',
    '    header: { find: [Indicator] }',
    `    periods: { form: month, areas: [ ${areas} ] }`,
    '    rows:',
    '      heading: Indicator',
    '      measures:',
    '        - { label: Looked after, measure: looked-after, unit: count }',
    '        - { label: Reviews on time, measure: "1.2", unit: percentage }',
  ].join('\n'),
  'data/extracts/2017-01/monthly.csv': `${rows.join('\n')}\n`,
})
const paperWith = (from: string, to: string): string =>
  readFileSync(join(SHARED, 'cases/_base/small/data/definitions/papers/small.yaml'), 'utf8').replace(from, to)
const ENGLAND = '{ heading: England, area: england }'
const BOTH = ['Looked after,463,482', 'Reviews on time,94.1%,96.4%']

describe.skipIf(!HAS_CASES)('a table of which nothing is read', () => {
  it.each<[string, Changes, string[]]>([
    ['headings that are no months', across('', 'Indicator,Then,Now', ...BOTH), ['nothing-read']],
    ['no row of a month', down(), ['nothing-read']],
    ['an area without a column', across(ENGLAND, 'Indicator,Dec-16,Jan-17', ...BOTH), ['column-missing']],
    [
      'an area whose column is blank',
      across(ENGLAND, 'Indicator,Jan-17,England Jan-17', 'Looked after,482,', 'Reviews on time,96.4%,'),
      ['nothing-read'],
    ],
    [
      'a row that is there twice with other figures',
      across('', 'Indicator,Dec-16,Jan-17', ...BOTH, 'Looked after,463,481'),
      ['row-repeated'],
    ],
  ])('is an error: %s', async (_, changes, codes) => {
    const outcome = await runOn('small', changes)
    expect([outcome.codes, outcome.errors]).toEqual([codes, 1])
  })
  it('names the areas that may stand beside a period', async () => {
    const { problems } = await runOn(
      'small',
      across(
        ENGLAND,
        'Indicator,Jan-17,England Jan-17,Wales Jan-17',
        'Looked after,482,1,2',
        'Reviews on time,96%,1%,2%',
      ),
    )
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('beside one of the areas England')
  })
  it('reads the figures of another area, before or after its period', async () => {
    const { problems, figures } = await runOn(
      'small',
      across(
        ENGLAND,
        'Indicator,Dec-16,Jan-17,ENGLAND (Jan-17)',
        'Looked after,484,482,470',
        'Reviews on time,92.0%,96.4%,90%',
      ),
    )
    expect(problems).toEqual([])
    expect([figures?.get('1.1@2017-01/england'), figures?.get('1.2@2017-01/england')]).toEqual([
      '470',
      '90.0%',
    ])
  })
  it('warns of a measure without any figure', async () => {
    const outcome = await runOn('small', down('Nov-16,479,', 'Dec-16,484,', 'Jan-17,482,'))
    expect([outcome.codes, outcome.errors]).toEqual([['measure-blank'], 0])
  })
})

describe.skipIf(!HAS_CASES)('a paper most of whose figures are missing', () => {
  it('is an error that names the period of the files', async () => {
    const outcome = await runOn('small', down('Nov-16,479,95.7%', 'Dec-16,484,92.0%'))
    expect(outcome.codes).toContain('figures-missing')
    expect(outcome.figures).toBeUndefined()
    expect(outcome.problems.join()).toContain('Figures of January 2017 that are missing: 2 of 2')
    expect(outcome.problems.join()).toContain('December 2016')
  })
  it('is not, if half of them are there', async () => {
    const outcome = await runOn('small', down('Dec-16,484,92.0%', 'Jan-17,482,'))
    expect(outcome.codes).not.toContain('figures-missing')
  })
  it('is not, if they are not applicable', async () => {
    const outcome = await runOn('small', down('Dec-16,484,92.0%', 'Jan-17,n/a,n/a'))
    expect(outcome.codes).not.toContain('figures-missing')
  })
  it('06: never prints a table of gaps', async () => {
    const { figures, errors } = await runCase('06-months-without-year')
    // Either the months are read with the years above them, or nothing is printed.
    expect(errors > 0 || figures?.get('1.1@2017-01') === '482').toBe(true)
  })
})

describe.skipIf(!HAS_CASES)('one fault has one message', () => {
  it('where the look of a paper is misspelt', async () => {
    const { problems } = await runOn('small', {
      'data/definitions/papers/small.yaml': paperWith('look: performance-report', 'look: perfomance-report'),
    })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^data\/definitions\/papers\/small\.yaml, at look: .*performance-report/)
  })
  it('where a line of a definition is broken', async () => {
    const { problems } = await runOn('small', {
      'data/definitions/papers/small.yaml': paperWith('sources: [monthly]', 'sources: [monthly'),
    })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('small.yaml, at line 5')
  })
})
