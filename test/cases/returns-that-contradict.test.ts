// Returns whose files, tables or years contradict each other, from the file to the paper.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workbookOf, xmlOf } from '../extracts/returns/returns.ts'
import { SHARED } from '../workspace.ts'
import { HAS_CASES, runCase, runOn } from './lay-case.ts'
import { filesOf, type TwoYears, twoYears, withCells } from './two-years.ts'

const DEFINITION = 'data/definitions/returns/ssda903.yaml'
const IN_CARE = ['S1@2020/21', 'S1@2021/22']
const years = twoYears()
const inCare = async (files: Readonly<Record<string, string | Uint8Array>>, period = '2021-22') => {
  const { figures, problems, codes } = await runOn('return', files, period)
  return { counts: IN_CARE.map(ref => figures?.get(ref)), problems, codes: [...new Set(codes)] }
}
const withoutZeros = (number: string) => String(Number(number))
const filled = (day: string, every = 1): TwoYears =>
  withCells(years, /episodes/, 'DEC', (cell, row) => (cell === '' && row % every === 0 ? day : cell))
const without = (tables: RegExp, children: (child: number) => boolean): TwoYears =>
  Object.fromEntries(
    Object.entries(years).map(([name, lines]) => [
      name,
      tables.test(name) ? lines.filter(([child = '']) => !children(Number(child))) : lines,
    ]),
  )
const ofYear = (from: TwoYears, year: string) =>
  Object.fromEntries(
    Object.entries(from).flatMap(([name, lines]) =>
      name.startsWith(`${year}/`) ? [[name.slice(year.length + 1), lines]] : [],
    ),
  )

describe.skipIf(!HAS_CASES)('the shared cases of returns', () => {
  it.each([
    [
      '01-leading-zeros-lost',
      'return-years-apart',
      /20 differ only in zeros.*child-numbers: without-leading-zeros/,
    ],
    [
      '02-folder-named-by-end-year',
      'return-year-otherwise',
      /0 do, and 64 are in 2020\/21; .*years-named-by: end/,
    ],
    ['30-placeholder-date-ends-care', 'return-ends-early', /Of 20 rows .*, 16 end before they begin/],
    ['31-column-of-numbers-moved-by-a-row', 'return-births-differ', /In 58 of 58 rows of the table Reviews/],
    ['returns/year-in-name-is-end-year', 'return-year-otherwise', /years-named-by: end/],
  ])('%s: an error', async (name, code, said) => {
    const { codes, problems, errors } = await runCase(name)
    expect(errors).toBeGreaterThan(0)
    expect([...new Set(codes)]).toEqual([code])
    expect(problems.join('\n')).toMatch(said)
  })

  it.each(['returns/good', 'returns/adoptive-run', 'returns/suitable-S1'])('%s has no problem', async name =>
    expect((await runCase(name)).codes).toEqual([]),
  )
})

describe.skipIf(!HAS_CASES)('a return of two years with 20 children, then 16', () => {
  it.each<[string, Readonly<Record<string, string | Uint8Array | null>>]>([
    ['as it is', filesOf(years)],
    ['named by the years in which it begins', filesOf(twoYears(['2020', '2021']))],
    [
      'without reviews',
      {
        ...filesOf(years),
        'data/returns/ssda903/2020-21/reviews.csv': null,
        'data/returns/ssda903/2021-22/reviews.csv': null,
      },
    ],
    ['with 9999 for no end', filesOf(filled('9999-12-31'))],
    [
      'as XML',
      Object.fromEntries(
        ['2020-21', '2021-22'].map(year => [`data/returns/ssda903/${year}.xml`, xmlOf(ofYear(years, year))]),
      ),
    ],
    [
      'as workbooks',
      Object.fromEntries(
        ['2020-21', '2021-22'].map(year => [
          `data/returns/ssda903/${year}.xlsx`,
          workbookOf(ofYear(years, year)),
        ]),
      ),
    ],
  ])('%s is counted without a problem', async (_, files) => {
    const { figures, problems } = await runOn('return', files, '2021-22')
    expect(problems).toEqual([])
    expect(IN_CARE.map(ref => figures?.get(ref))).toEqual(['20', '16'])
  })

  it.each<[string, Readonly<Record<string, string>>, (text: string) => string]>([
    [
      'folders named by the year of the end, if its definition says so',
      filesOf(twoYears(['2021', '2022'])),
      text => text.replace('years-named-by: start', 'years-named-by: end'),
    ],
    [
      'zeros lost in one year, if its definition says that they are alike',
      filesOf(withCells(years, /2021-22/, 'CHILD', withoutZeros)),
      text => `${text}\nchild-numbers: without-leading-zeros\n`,
    ],
    [
      'zeros lost in the headers alone, if its definition says so',
      filesOf(withCells(years, /header/, 'CHILD', withoutZeros)),
      text => `${text}\nchild-numbers: without-leading-zeros\n`,
    ],
  ])('%s is counted rightly', async (_, files, change) => {
    const definition = change(readFileSync(join(SHARED, 'cases', '_base', 'return', DEFINITION), 'utf8'))
    expect(await inCare({ ...files, [DEFINITION]: definition })).toEqual({
      counts: ['20', '16'],
      problems: [],
      codes: [],
    })
  })

  it.each<[string, Readonly<Record<string, string | Uint8Array>>, string, string?]>([
    ['folders named by the year of the end', filesOf(twoYears(['2021', '2022'])), 'return-year-otherwise'],
    ['the same for a later paper', filesOf(twoYears(['2021', '2022'])), 'return-year-otherwise', '2022-23'],
    [
      'the same without reviews',
      Object.fromEntries(
        Object.entries(filesOf(twoYears(['2021', '2022']))).filter(([file]) => !/reviews|missing/.test(file)),
      ),
      'return-year-otherwise',
    ],
    [
      'full names of the year after',
      filesOf(twoYears(['2021-22', '2022-23'])),
      'return-year-otherwise',
      '2022-23',
    ],
    ['two years exchanged', filesOf(twoYears(['2021-22', '2020-21'])), 'return-year-otherwise'],
    [
      'XML of two years exchanged',
      Object.fromEntries(
        [
          ['2021-22', '2020-21'],
          ['2020-21', '2021-22'],
        ].map(([name, year = '']) => [`data/returns/ssda903/${name}.xml`, xmlOf(ofYear(years, year))]),
      ),
      'return-year-otherwise',
    ],
    [
      'the reviews of the year before',
      filesOf({ ...years, '2021-22/reviews': years['2020-21/reviews'] ?? [] }),
      'return-year-otherwise',
    ],
    [
      'zeros lost in XML',
      Object.fromEntries(
        ['2020-21', '2021-22'].map(year => [
          `data/returns/ssda903/${year}.xml`,
          xmlOf(ofYear(withCells(years, /2021-22/, 'CHILD', withoutZeros), year)),
        ]),
      ),
      'return-years-apart',
    ],
    [
      'zeros lost in the reviews',
      filesOf(withCells(years, /2021-22.reviews/, 'CHILD', withoutZeros)),
      'return-children-unknown',
    ],
    [
      'other numbers',
      filesOf(withCells(years, /2021-22/, 'CHILD', number => String(Number(number) + 500))),
      'return-years-apart',
    ],
    ['11 of 20 gone', filesOf(without(/2021-22/, child => child <= 11)), 'return-years-apart'],
    [
      'other starts of episodes',
      filesOf(withCells(years, /2021-22.episodes/, 'DECOM', () => '01/04/2021')),
      'return-starts-apart',
    ],
    ['01/01/1901 for no end', filesOf(filled('01/01/1901')), 'return-ends-early'],
    ['01/01/1900 for some ends', filesOf(filled('01/01/1900', 4)), 'return-ends-early'],
    [
      'reviews with the month first',
      filesOf(withCells(years, /2021-22.reviews/, 'REVIEW', day => day.replace(/^(..).(..)/, '$2/$1'))),
      'return-dates-exchanged',
    ],
    [
      'times missing with the month first',
      filesOf(withCells(years, /2021-22.missing/, 'MIS_START', day => day.replace(/^(..).(..)/, '$2/$1'))),
      'return-dates-exchanged',
    ],
  ])('%s: an error', async (_, files, code, period) => {
    const { counts, codes } = await inCare(files, period)
    expect(counts).toEqual([undefined, undefined])
    expect(codes).toContain(code)
  })

  it.each<[string, TwoYears, string]>([
    ['3 of 20 gone', without(/2021-22/, child => child <= 3), 'return-years-apart'],
    [
      'one child with another number',
      withCells(years, /2021-22/, 'CHILD', number => (Number(number) === 7 ? '99' : number)),
      'return-children-renumbered',
    ],
    [
      'the last children without episodes',
      without(/2021-22.episodes/, child => child > 17),
      'return-cut-short',
    ],
    [
      'two children with each other’s number',
      withCells(years, /2021-22.(header|reviews)/, 'CHILD', number =>
        number.replace(/(?<=0)[78]$/, last => (last === '7' ? '8' : '7')),
      ),
      'return-births-many',
    ],
  ])('%s: a warning', async (_, changed, code) => {
    const { codes, counts } = await inCare(filesOf(changed))
    expect(codes).toEqual([code])
    expect(counts).not.toContain(undefined)
  })

  it('is accepted with a reason that its definition gives', async () => {
    const because = 'Three children moved away with their records.'
    const definition = `${readFileSync(join(SHARED, 'cases', '_base', 'return', DEFINITION), 'utf8')}
accepted:
  - { problem: return-years-apart, year: 2021-22, because: ${because} }
`
    const files = { ...filesOf(without(/2021-22/, child => child <= 3)), [DEFINITION]: definition }
    const { paper, problems } = await runOn('return', files, '2021-22')
    expect(problems).toEqual([expect.stringContaining(`Accepted: ${because}`)])
    expect(JSON.stringify(paper)).toContain(because)
  })

  it('twins, one of whom leaves, are no problem', async () => {
    // Child 7 gets the date of birth and the start of care of child 5, who leaves in the second year.
    const [born, start] = [years['2020-21/header']?.[5]?.[2] ?? '', years['2020-21/episodes']?.[5]?.[1] ?? '']
    const ofSeven = (cell: string, row: number) => (row === 6 ? start : cell)
    const own = years['2020-21/header']?.[7]?.[2]
    const twins = withCells(
      withCells(years, /./, 'DOB', cell => (cell === own ? born : cell)),
      /episodes/,
      'DECOM',
      ofSeven,
    )
    expect(await inCare(filesOf(twins))).toEqual({ counts: ['20', '16'], problems: [], codes: [] })
  })

  it('2 of 20 gone is no problem', async () =>
    expect((await inCare(filesOf(without(/2021-22/, child => child <= 2)))).codes).toEqual([]))
})
