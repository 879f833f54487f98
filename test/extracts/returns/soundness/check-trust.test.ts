// Whether what was read can be trusted: the worked example's return of five years, damaged in one way after another.
import { describe, expect, it } from 'vitest'
import { type ReturnDefinition, returnSchema } from '../../../../src/definitions/returns.ts'
import { dayOf, isoOf } from '../../../../src/terms/day.ts'
import { type Lines, ssda903 } from '../returns.ts'
import {
  changed,
  kindsIn,
  readYears,
  renamed,
  saidIn,
  withLines,
  YEARS,
  type Years,
} from './damaged-years.ts'

const [DAYS, CHILD] = [/^(DOB|MC_DOB|DUC|DECOM|DEC|REVIEW|MIS_START|MIS_END|DATE_.*)$/, /^CHILD$/]
const isOf = (year: string) => new RegExp(`^${year}/`)

const monthFirst = (day: string): string => day.replace(/^(\d\d)\/(\d\d)\//, '$2/$1/')
const yearFirst = (day: string): string => day.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1')
const dayFirst = (iso: string): string => iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')
const daysLater = (days: number) => (day: string) =>
  /^\d/.test(day) ? dayFirst(isoOf(dayOf(yearFirst(day)) + days)) : day
/** An American spreadsheet takes 03/04/2021 for 4 March, and leaves 25/04/2021 as text. */
const inAmerica = (day: string): string => (Number(day.slice(0, 2)) <= 12 ? yearFirst(monthFirst(day)) : day)
const filledWith = (years: Years, tables: RegExp, column: string, filled: string): Years =>
  withLines(years, tables, ([headings = [], ...rows]) => [
    headings,
    ...rows.map(cells => cells.map((cell, at) => (headings[at] === column && cell === '' ? filled : cell))),
  ])
const firstOf = (share: number) => (lines: Lines) => lines.slice(0, Math.ceil(lines.length * share))
/** One column alone is moved up by a row, as a spreadsheet does it. */
const moved =
  (column: string) =>
  ([headings = [], ...rows]: Lines): Lines => {
    const at = headings.indexOf(column)
    return [
      headings,
      ...rows.map((cells, row) =>
        cells.map((cell, i) => (i === at ? (rows[(row + 1) % rows.length]?.[at] ?? '') : cell)),
      ),
    ]
  }
const another = (of: string, year: string, from: string): Years => ({
  ...YEARS,
  [`${year}/${of}`]: YEARS[`${from}/${of}`] ?? [],
})

describe('a sound return', () => {
  it.each<[string, Years, Partial<ReturnDefinition>]>([
    ['as it is', YEARS, {}],
    ['named by the years in which it begins', renamed(YEARS, name => name.replace(/-\d\d/, '')), {}],
    [
      'named by the years in which it ends, as its definition says',
      renamed(YEARS, name => name.replace(/^\d{4}-/, '20')),
      { 'years-named-by': 'end' },
    ],
    ['with another form of dates in some tables', changed(YEARS, /reviews|oc2/, DAYS, yearFirst), {}],
    ['in which 9999 stands for no end', filledWith(YEARS, /episodes/, 'DEC', '31/12/9999'), {}],
    ['of a single year', renamed(YEARS, name => (name.startsWith('2019') ? name : undefined)), {}],
    [
      'with numbers that differ in zeros alone, if its definition says that they are alike',
      changed(YEARS, isOf('2021-22'), CHILD, number => `00${number}`),
      { 'child-numbers': 'without-leading-zeros' },
    ],
  ])('%s has no problem', async (_, years, changes) => {
    const read = await readYears(years, { ...ssda903, ...changes })
    expect(saidIn(read)).toBe('')
  })

  it('whose numbers differ in zeros alone has as many children as with the numbers in full', async () => {
    const [full, alike] = await Promise.all([
      readYears(YEARS),
      readYears(
        changed(YEARS, isOf('2021-22'), CHILD, number => `00${number}`),
        { ...ssda903, 'child-numbers': 'without-leading-zeros' },
      ),
    ])
    expect(alike.identities.size).toBe(full.identities.size)
  })
})

describe('the year in a name and the days inside', () => {
  it.each<[string, Years, RegExp]>([
    [
      'names give the year of the end',
      renamed(YEARS, name => name.replace(/^\d{4}-/, '20')),
      /2018\/episodes.csv: The name gives 2018\/19\. Of 1274 days in this return that should lie in 2018\/19, 0 do, and 1274 are in 2017\/18; .*the year in which a return ends, write years-named-by: end into/,
    ],
    [
      'two years are exchanged',
      renamed(YEARS, name =>
        name.replace(/^2019-20|^2020-21/, year => (year === '2019-20' ? '2020-21' : '2019-20')),
      ),
      /the return named 2020\/21 has the days of 2019\/20, so exchange the two/,
    ],
    [
      'a year was copied',
      renamed(
        {
          ...YEARS,
          ...renamed(YEARS, name =>
            name.startsWith('2020') ? name.replace('2020-21', '2021-22') : undefined,
          ),
        },
        name => name,
      ),
      /Put the return of 2021\/22 in its place, if this is a copy of it/,
    ],
    [
      'a workbook counts its days from 1904',
      changed(YEARS, isOf('2021-22'), DAYS, daysLater(-1462)),
      /0 do, and 1399 are in 2017\/18; .*counts its days from 1904/,
    ],
    [
      'one table is that of another year',
      another('missing', '2021-22', '2020-21'),
      /missing.csv: The name gives 2021\/22\. Of 114 days in this table Missing from care .*, 0 do, and 113 are in 2020\/21/,
    ],
  ])('%s: an error', async (_, years, said) => {
    const read = await readYears(years)
    expect(read.return).toBeUndefined()
    expect(saidIn(read)).toMatch(said)
  })
})

describe('two years that do not join', () => {
  const without = (share: (number: number) => boolean) =>
    withLines(YEARS, isOf('2021-22'), ([headings = [], ...rows]) => [
      headings,
      ...rows.filter(([child = '']) => !share(Number(child.replace(/\D/g, '')))),
    ])

  it.each<[string, Years, string, RegExp]>([
    [
      'zeros were lost in one year',
      changed(YEARS, isOf('2021-22'), CHILD, number => `00${number}`),
      'error',
      /Of 323 children in care at the end of 2020\/21, the return of 2021\/22 has 0 \(0%\); expected 90% or more.* Of these, 323 differ only in zeros .* write child-numbers: without-leading-zeros into data\/definitions\/returns\/ssda903.yaml\./,
    ],
    [
      'the children were given other numbers',
      changed(YEARS, isOf('2021-22'), CHILD, number => `X${number}`),
      'error',
      /has 0 \(0%\).* of those missing, 320 seem to be there under another number/,
    ],
    [
      'a seventh of the children is missing',
      without(number => number % 7 === 0),
      'warning',
      /has \d+ \(8[0-9.]+%\); expected 90%/,
    ],
    [
      'two thirds are missing',
      without(number => number % 3 !== 0),
      'error',
      /has \d+ \(3[0-9.]+%\); expected 90%/,
    ],
    [
      'a year is missing between them',
      renamed(YEARS, name => (name.startsWith('2019') ? undefined : name)),
      'error',
      /There is no return of 2019\/20 between those of 2018\/19 and 2020\/21\. Of 304 children in care at the end of 2018\/19, 247 are in the return of 2020\/21/,
    ],
    [
      'episodes that go on are not sent again',
      withLines(YEARS, /2020-21.episodes/, ([headings = [], ...rows]) => [
        headings,
        ...rows.filter(cells => yearFirst(cells[1] ?? '') >= '2020-04-01'),
      ]),
      'error',
      /the episodes of 2020\/21 have 111 \(35.6%\); expected 60% or more/,
    ],
    [
      'each year begins anew on 1 April',
      changed(YEARS, /2020-21.episodes/, /^DECOM$/, day =>
        yearFirst(day) < '2020-04-01' ? '01/04/2020' : day,
      ),
      'error',
      /Of 311 children .*, 0 \(0%\) have an episode there that began on the same day/,
    ],
    [
      'numbers were moved beside other episodes',
      withLines(YEARS, /2021-22.episodes/, moved('CHILD')),
      'error',
      /113 \(35.1%\) have an episode there that began on the same day/,
    ],
    [
      'a few children have another number',
      changed(YEARS, isOf('2021-22'), CHILD, number => (number.endsWith('17') ? `X${number}` : number)),
      'warning',
      /Of 323 children .* 7 are missing from 2021\/22, where a child with another number has the same date of birth/,
    ],
  ])('%s: reported', async (_, years, severity, said) => {
    const read = await readYears(years)
    expect(kindsIn(read)[0]).toMatch(severity)
    expect(saidIn(read)).toMatch(said)
    expect(read.return === undefined).toBe(severity === 'error')
  })

  it('is not reported below so many children, or with other limits', async () => {
    const years = without(number => number % 7 === 0)
    const with_ = (trust: object) =>
      returnSchema.parse({ ...JSON.parse(JSON.stringify(ssda903)), trust }) as ReturnDefinition
    expect(kindsIn(await readYears(years, with_({ children: 400 })))).toEqual([])
    expect(kindsIn(await readYears(years, with_({ recur: { 'warn-below': 80 } })))).toEqual([])
    expect(kindsIn(await readYears(years, with_({ recur: { 'stop-below': 89 } })))).toEqual([
      'error return-years-apart',
    ])
  })

  it('is accepted with a reason, for one year or for all', async () => {
    const years = without(number => number % 7 === 0)
    const because = 'Some children moved to another council with their numbers.'
    const accepting = (year?: string): ReturnDefinition => ({
      ...ssda903,
      accepted: [{ problem: 'return-years-apart', because, ...(year !== undefined && { year }) }],
    })
    for (const year of [undefined, '2021-22']) {
      const { problems } = await readYears(years, accepting(year))
      expect(problems).toEqual([expect.objectContaining({ severity: 'accepted', because })])
    }
    expect(kindsIn(await readYears(years, accepting('2020-21')))).toEqual(['warning return-years-apart'])
  })
})

describe('tables of one year that contradict each other', () => {
  it.each<[string, Years, string, RegExp]>([
    [
      'a column of numbers was moved by a row',
      withLines(YEARS, /2021-22.oc2/, moved('CHILD')),
      'error return-births-differ',
      /In 213 of 213 rows .* the date of birth is not that in the header .* Check whether one column was moved/,
    ],
    [
      'the dates of birth of the header were moved',
      withLines(YEARS, /2021-22.header/, moved('DOB')),
      'error return-births-differ',
      /reviews.csv: In 8\d\d of 832 rows/,
    ],
    [
      'zeros were lost in the reviews',
      changed(YEARS, /2021-22.reviews/, CHILD, number => `00${number}`),
      'error return-children-unknown',
      /Of 432 children in the table Reviews of 2021\/22, 432 are not in the header .* Of these, 432 differ only in zeros/,
    ],
    [
      'the reasons were moved beside other episodes',
      withLines(YEARS, /2021-22.episodes/, moved('REC')),
      'error return-ends-without-reason',
      /have no reason why the episode ended/,
    ],
    [
      'the care leavers are those of the year before',
      another('oc3', '2021-22', '2020-21'),
      'error return-table-repeated',
      /has the same 173 rows as that of 2020\/21/,
    ],
    [
      'the episodes break off',
      withLines(YEARS, /2021-22.episodes/, firstOf(0.85)),
      'warning return-cut-short',
      /The last 63 of 432 children in care of 2021\/22/,
    ],
    [
      'the reviews break off',
      withLines(YEARS, /2021-22.reviews/, firstOf(0.5)),
      'warning return-reviews-cut-short',
      /have no review in that year's table/,
    ],
    [
      'one number is given to several children',
      changed(YEARS, isOf('2021-22'), CHILD, number => number.replace(/\d{4}$/, '0000')),
      'error return-births-many',
      /In \d+ of 620 rows of the table Header of 2021\/22, the number has another date of birth in a row above/,
    ],
  ])('%s: reported', async (_, years, kind, said) => {
    const read = await readYears(years)
    expect(kindsIn(read)).toContain(kind)
    expect(saidIn(read)).toMatch(said)
  })

  it('says no number and no date of birth of a child', async () => {
    const read = await readYears(withLines(YEARS, /2021-22/, moved('CHILD')))
    const header = YEARS['2021-22/header'] ?? []
    const said = saidIn(read)
    expect(
      header.slice(1).filter(([child = '', , born = '']) => said.includes(child) || said.includes(born)),
    ).toEqual([])
  })
})

describe('dates in another order, and dates that stand for none', () => {
  it.each<[string, Years, string, RegExp]>([
    [
      'the month first in one table',
      changed(YEARS, /2021-22.missing/, DAYS, monthFirst),
      'error return-dates-exchanged',
      /missing.csv: The table Missing from care of 2021\/22 has dates in another order in DOB, MIS_START, MIS_END: of 297 different dates, 173 have a number above 12 in the second place, as in row 16, and none in the first/,
    ],
    [
      'the month first in the second half of a column',
      changed(YEARS, /2021-22.reviews/, /^REVIEW$/, (day, row) => (row > 400 ? monthFirst(day) : day)),
      'error return-dates-exchanged',
      /158 have a number above 12 in the second place and 143 in the first/,
    ],
    [
      'saved by an American spreadsheet',
      changed(YEARS, /2021-22.reviews/, /^REVIEW$/, inAmerica),
      'error return-dates-exchanged',
      /the 202 of 328 different dates with a day above 12 have one form and all others have another/,
    ],
    [
      'exchanged where both numbers are below 13',
      changed(YEARS, /2021-22.reviews/, /^DOB$/, day =>
        yearFirst(Number(day.slice(0, 2)) <= 12 ? monthFirst(day) : day),
      ),
      'error return-births-differ',
      /In 309 of them, day and month are exchanged/,
    ],
    [
      '1 January 1900 for no end',
      filledWith(YEARS, /2021-22.episodes/, 'DEC', '01/01/1900'),
      'error return-ends-early',
      /Of 744 rows of the table Episodes of 2021\/22 with DECOM and DEC, 332 end before they begin, the first in row \d+; expected none\./,
    ],
    [
      '1 January 1900 for dates of birth that are not known',
      changed(YEARS, /header/, /^DOB$/, (day, row) => (row % 60 === 0 ? '01/01/1900' : day)),
      'warning return-births-impossible',
      /makes the child older than 30/,
    ],
    [
      '1 January 1900 for starts that are not known',
      changed(YEARS, /2021-22.episodes/, /^DECOM$/, (day, row) => (row % 20 === 0 ? '01/01/1900' : day)),
      'error return-begins-before-birth',
      /In \d+ of 744 rows .* the episode begins before the child's date of birth/,
    ],
    [
      'ends after the year',
      filledWith(YEARS, /2020-21.episodes/, 'DEC', '31/12/2029'),
      'error return-days-later',
      /are after 31 March 2021, the last day of the return of 2020\/21/,
    ],
  ])('%s: reported', async (_, years, kind, said) => {
    const read = await readYears(years)
    expect(kindsIn(read)).toContain(kind)
    expect(saidIn(read)).toMatch(said)
  })
})
