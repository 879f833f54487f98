// Periods and headings of spreadsheets as analysts send them. Each table was worked out by hand.
import { describe, expect, it } from 'vitest'
import {
  book as bookOf,
  date,
  oneSheet,
  type Rows,
  type SheetOptions,
  sheetOf,
} from '../extracts/workbooks.ts'
import { type Changes, HAS_CASES, type Outcome, runCase, runOn } from './lay-case.ts'

const CSV = 'data/extracts/2017-01/monthly.csv'
const BOOK = 'data/extracts/2017-01/monthly.xlsx'
const SOURCE = 'data/definitions/sources/monthly.yaml'
const NO_WORDS: Changes = { 'data/commentary/2017-01/small.md': null }

const YAML = (table: string) => `id: monthly
title: Monthly extract
folder: extracts/{period}
file: monthly*
tables:
${table}`
const ACROSS = YAML(`  - layout: periods-across
    header: { find: [Indicator] }
    periods: { form: month }
    rows:
      heading: Indicator
      measures:
        - { label: Looked after, measure: looked-after, unit: count }
        - { label: Reviews on time, measure: "1.2", unit: percentage }
`)
const DOWN = (form = 'month', looked = 'Looked after', reviews = 'Reviews on time') =>
  YAML(`  - layout: periods-down
    header: { find: [Month] }
    periods: { heading: Month, form: ${form} }
    columns:
      - { heading: ${looked}, measure: looked-after, unit: count }
      - { heading: ${reviews}, measure: "1.2", unit: percentage }
`)

const csv = (source: string, text: string): Promise<Outcome> =>
  runOn('small', { ...NO_WORDS, [SOURCE]: source, [CSV]: text })
const book = (source: string, rows: Rows, options: SheetOptions = {}): Promise<Outcome> =>
  runOn('small', { ...NO_WORDS, [SOURCE]: source, [CSV]: null, [BOOK]: oneSheet(rows, options) })

/** What is printed for January 2017 and December 2016, and every problem but that of the missing commentary. */
const said = ({ figures, codes }: Outcome) => ({
  january: [figures?.get('1.1@2017-01'), figures?.get('1.2@2017-01')],
  december: [figures?.get('1.1@2016-12'), figures?.get('1.2@2016-12')],
  codes: codes.filter(code => code !== 'commentary-missing'),
})
const RIGHT = { january: ['482', '96.4%'], december: ['484', '92.0%'], codes: [] }
const problemOf = ({ problems }: Outcome, code: string) =>
  problems.find(one => one.includes(`[${code}]`)) ?? ''

describe.skipIf(!HAS_CASES)('headings in two rows', () => {
  it('case 05: a heading over Number and % is read by the unit of the measure', async () =>
    expect(said(await runCase('05-two-level-heading', NO_WORDS))).toEqual(RIGHT))

  const rows = (first: readonly string[], second: readonly (string | null)[]): Rows => [
    [...first.map(one => (one === '' ? null : one))],
    [...second],
    ['Oct-16', 463, 81.1, 85, '94.1%'],
    ['Nov-16', 479, 83.9, 88, '95.7%'],
    ['Dec-16', 484, 84.8, 90, '92.0%'],
    ['Jan-17', 482, 84.4, 92, '96.4%'],
  ]
  const TOP = ['Month', 'Looked after', '', 'Reviews', '']
  const BELOW = [null, 'Number', 'Rate', 'Held', 'In time']
  const merged = { merges: ['A1:A2', 'B1:C1', 'D1:E1'] }
  it('a heading over words that name no unit is an error that names the columns', async () => {
    const outcome = await book(DOWN('month', 'Looked after', 'Reviews'), rows(TOP, BELOW), merged)
    expect(said(outcome).codes).toEqual(['heading-over-columns'])
    expect(problemOf(outcome, 'heading-over-columns')).toBe(
      "data/extracts/2017-01/monthly.xlsx, sheet Data, cell D1: The heading 'Reviews' covers the columns D to E, headed 'Held', 'In time'; expected one column. Write in the source which one is meant: 'Reviews / In time'. [heading-over-columns]",
    )
  })
  it.each([
    ['merged', merged],
    ['with blank cells beside the upper heading', {}],
    ['with the month in one cell', { merges: ['B1:C1', 'D1:E1'] }],
  ])('the source may name the full heading: %s', async (_, options) =>
    expect(
      said(
        await book(DOWN('month', 'Looked after / Number', 'Reviews / In time'), rows(TOP, BELOW), options),
      ),
    ).toEqual(RIGHT),
  )
  it('the same in a CSV, under a title', async () =>
    expect(
      said(
        await csv(
          DOWN('month', 'Looked after', 'Reviews / In time'),
          'Corporate parenting,,,,\n,,,,\nMonth,Looked after,,Reviews,\n,No.,Rate,Held,In time\nDec-16,484,84.8,90,92.0%\nJan-17,482,84.4,92,96.4%\n',
        ),
      ),
    ).toEqual(RIGHT))
  it('an unmerged heading beside a blank one is not taken as its first column either', async () =>
    expect(said(await book(DOWN('month', 'Looked after', 'Reviews'), rows(TOP, BELOW))).codes).toEqual([
      'heading-over-columns',
    ]))
  it('an area above measures, the month in the lower row', async () => {
    const table: Rows = [
      [null, 'Northshire', null, 'England', null],
      ['Month', 'Looked after', 'Reviews on time', 'Looked after', 'Reviews on time'],
      ['Dec-16', 484, '92.0%', 72000, '90.1%'],
      ['Jan-17', 482, '96.4%', 72100, '90.4%'],
    ]
    expect(
      said(await book(DOWN('month', 'Northshire / Looked after', 'Northshire / Reviews on time'), table)),
    ).toEqual(RIGHT)
    expect(said(await book(DOWN(), table)).codes).toEqual(['column-ambiguous', 'column-ambiguous'])
  })
  const OVER: Rows = [
    ['Indicator', 'Dec-16', null, null, 'Jan-17', null, null],
    [null, 'Number', '%', 'RAG', 'Number', '%', 'RAG'],
    ['Looked after', 484, null, '-', 482, null, '-'],
    ['Reviews on time', 90, '92.0%', 'A', 92, '96.4%', 'G'],
  ]
  const named = (...words: readonly string[]): Rows => [
    OVER[0] ?? [],
    [null, ...words, ...words],
    ...OVER.slice(2),
  ]
  it.each([
    ['merged', { merges: ['A1:A2', 'B1:D1', 'E1:G1'] }],
    ['not merged', {}],
  ])('a month over Number and %% is read by the unit of the measure: %s', async (_, options) =>
    expect(said(await book(ACROSS, OVER, options))).toEqual(RIGHT),
  )
  it('the same where the labels are in the lower row, under a title with the year', async () =>
    expect(
      said(
        await book(ACROSS, [
          ['Scorecard 2016/17'],
          [null, 'Dec', null, 'Jan', null],
          ['Indicator', 'No.', '%', 'No.', '%'],
          ['Looked after', 484, null, 482, null],
          ['Reviews on time', 90, '92.0%', 92, '96.4%'],
        ]),
      ),
    ).toEqual(RIGHT))
  it('a month over words that name no unit is an error', async () => {
    const outcome = await book(ACROSS, named('Held', 'In time', 'RAG'))
    expect(said(outcome).codes).toEqual(['heading-over-columns', 'heading-over-columns'])
    expect(problemOf(outcome, 'heading-over-columns')).toContain(
      "The heading 'Dec-16' covers the columns B to D, headed 'Held', 'In time', 'RAG'; expected one column. Give each column its own heading.",
    )
  })
  it('a month over two columns of one unit is an error, and so is a unit without a column', async () => {
    expect(said(await book(ACROSS, named('Number', 'No.', '%'))).codes).toEqual([
      'heading-over-columns',
      'heading-over-columns',
    ])
    expect(said(await book(ACROSS, named('Number', 'Rate', 'RAG'))).codes).toEqual(['column-missing'])
  })
  it('a month merged over a figure and its arrow is read', async () =>
    expect(
      said(
        await book(
          ACROSS,
          [
            ['Indicator', 'Dec-16', null, 'Jan-17', null],
            ['Looked after', 484, '▲', 482, '▼'],
            ['Reviews on time', '92.0%', '▼', '96.4%', '▲'],
          ],
          { merges: ['B1:C1', 'D1:E1'] },
        ),
      ),
    ).toEqual(RIGHT))
})

describe.skipIf(!HAS_CASES)('months without a year', () => {
  it('case 06: take the year that stands above them', async () =>
    expect(said(await runCase('06-months-without-year', NO_WORDS))).toEqual(RIGHT))

  const LINES = 'Looked after,463,479,484,482\nReviews on time,94.1%,95.7%,92.0%,96.4%\n'
  it.each([
    ['a financial year above', `,2016/17,,,\nIndicator,Oct,Nov,Dec,Jan\n${LINES}`],
    ['a financial year in a title', `Scorecard 2016/17\n\nIndicator,Oct,Nov,Dec,Jan\n${LINES}`],
    [
      'a title and another date',
      `Scorecard 2016-17,,,,\n"Data run 06/02/17, provisional",,,,\nIndicator,Oct,Nov,Dec,Jan (prov)\n${LINES}`,
    ],
    ['the year in the first heading alone', `Indicator,Oct-16,Nov,Dec,Jan\n${LINES}`],
    ['the number of the month', `Financial year 2016-17,,,,\nIndicator,M7,M8,M9,M10\n${LINES}`],
    ['the number of the period', `FY16/17,,,,\nIndicator,P7,P8,P9,P10\n${LINES}`],
    ['months with the financial year', `Indicator,Oct 2016/17,Nov 2016/17,Dec 2016/17,Jan 2016/17\n${LINES}`],
    ['the statistics services', `Indicator,2016M10,2016M11,2016M12,2017M01\n${LINES}`],
    ['the office of statistics', `Indicator,2016 OCT,2016 NOV,2016 DEC,2017 JAN\n${LINES}`],
    ['six digits', `Indicator,201610,201611,201612,201701\n${LINES}`],
    ['marks and states', `Indicator,Oct-16*,Nov-16 [r],Dec-16 (r),Jan '17 (p)\n${LINES}`],
    ['dates that lost their format', `Indicator,42674,42704,42735,42766\n${LINES}`],
    ['two rows of which the second is the month', `Indicator,2016,,,2017\n,Oct,Nov,Dec,Jan\n${LINES}`],
    [
      'closed years, a total and a target beside them',
      `,2016/17,,,,,,\nIndicator,Oct,Nov,Dec,Jan,2015/16,Total 2016/17,Target 16/17\nLooked after,463,479,484,482,450,1908,\nReviews on time,94.1%,95.7%,92.0%,96.4%,90.0%,,95%\n`,
    ],
    ['no-break spaces', `Indicator,Oct\u00a02016,Nov\u00a02016,Dec\u00a02016,Jan\u00a02017\n${LINES}`],
    [
      'a quarter between them',
      `Scorecard 2016/17\nIndicator,Oct,Nov,Dec,Q3,Jan\nLooked after,463,479,484,1426,482\nReviews on time,94.1%,95.7%,92.0%,93.9%,96.4%\n`,
    ],
    [
      'the months again further down',
      `Scorecard 2016/17\nIndicator,Oct,Nov\nLooked after,463,479\nReviews on time,94.1%,95.7%\n\nIndicator,Dec,Jan\nLooked after,484,482\nReviews on time,92.0%,96.4%\n`,
    ],
  ])('across: %s', async (_, text) => expect(said(await csv(ACROSS, text))).toEqual(RIGHT))

  it.each([
    [
      'a year in a row of its own',
      'Month,Looked after,Reviews on time\n2016,,\nNovember,479,95.7%\nDecember,484,92.0%\n2017,,\nJanuary,482,96.4%\n',
    ],
    [
      'a financial year in a row of its own',
      'Month,Looked after,Reviews on time\n2016/17,,\nNov,479,95.7%\nDec,484,92.0%\nJan,482,96.4%\n',
    ],
    [
      'a year in the column before, once',
      'Year,Month,Looked after,Reviews on time\n2016,Nov,479,95.7%\n,Dec,484,92.0%\n2017,Jan,482,96.4%\n',
    ],
    [
      'a year in a column after, in each row',
      'Month,Year,Looked after,Reviews on time\nNov,2016,479,95.7%\nDec,2016,484,92.0%\nJan,2017,482,96.4%\n',
    ],
    [
      'the number of a month and its calendar year',
      'Year,Month,Looked after,Reviews on time\n2016,11,479,95.7%\n2016,12,484,92.0%\n2017,1,482,96.4%\n',
    ],
    [
      'the year with the first month',
      'Month,Looked after,Reviews on time\nNov 2016,479,95.7%\nDec,484,92.0%\nJan,482,96.4%\n',
    ],
    [
      'the year in the title',
      'Monthly return 2016-17,,\nMonth,Looked after,Reviews on time\nNovember*,479,95.7%\nDec,484,92.0%\nJan,482,96.4%\n',
    ],
    [
      'a gap below the header, and the header again',
      'Month,Looked after,Reviews on time\n,,\nNov-16,479,95.7%\nMonth,Looked after,Reviews on time\nDec-16,484,92.0%\nJan-17,482,96.4%\nYTD 2016/17,,94.6%\n',
    ],
    [
      'quarters between the months',
      'Month,Looked after,Reviews on time\nOct-16,463,94.1%\nNov-16,479,95.7%\nDec-16,484,92.0%\nQ3 2016/17,484,93.9%\nJan-17,482,96.4%\n',
    ],
    [
      'columns in another order half-way',
      'Month,Looked after,Reviews on time\nNov-16,479,95.7%\nDec-16,484,92.0%\nMonth,Reviews on time,Looked after\nJan-17,96.4%,482\n',
    ],
  ])('down: %s', async (_, text) =>
    expect(said(await csv(DOWN(), text))).toMatchObject({ ...RIGHT, codes: [] }),
  )

  it('a sheet is a title too', async () => {
    const sheet = sheetOf([
      ['Month', 'Looked after', 'Reviews on time'],
      ['Dec', 484, '92.0%'],
      ['Jan', 482, '96.4%'],
    ])
    const bytes = bookOf({ '2016-17': sheet })
    expect(said(await runOn('small', { ...NO_WORDS, [SOURCE]: DOWN(), [CSV]: null, [BOOK]: bytes }))).toEqual(
      RIGHT,
    )
  })

  it.each([
    ['no year anywhere', `Indicator,Oct,Nov,Dec,Jan\n${LINES}`, ['B1', 'C1', 'D1', 'E1']],
    [
      'two years in the title',
      `Scorecard 2015/16 to 2016/17\nIndicator,Oct,Nov,Dec,Jan\n${LINES}`,
      ['B2', 'C2', 'D2', 'E2'],
    ],
    ['a calendar year that does not fit January', `,2016,,,\nIndicator,Oct,Nov,Dec,Jan\n${LINES}`, ['E2']],
    [
      'a title that speaks of another year',
      `Compared with 2015/16\nIndicator,Oct,Nov,Dec,Jan\n${LINES}`,
      ['B2', 'C2', 'D2', 'E2'],
    ],
    [
      'a title of another year than the month before',
      `Scorecard 2015/16\nIndicator,Oct-16,Nov,Dec-16,Jan-17\n${LINES}`,
      ['C2'],
    ],
    ['M1 under a calendar year', `,2016,,,\nIndicator,M7,M8,M9,M10\n${LINES}`, ['B2', 'C2', 'D2', 'E2']],
  ])('across: %s is an error with its place', async (_, text, cells) => {
    const { problems } = await csv(ACROSS, text)
    const found = problems.filter(one => one.includes('[period-without-year]'))
    expect(found.map(one => /cell (\w+):/.exec(one)?.[1])).toEqual(cells)
  })
  it('across: a day whose year the sheet does not show is an error', async () => {
    const head = ['Indicator', date('2017-12-16', 'd-mmm'), date('2017-01-17', 'd-mmm')]
    const outcome = await book(ACROSS, [head, ['Looked after', 484, 482], ['Reviews on time', '92%', '96%']])
    expect(said(outcome).codes).toEqual(['period-without-year', 'period-without-year'])
    expect(outcome.problems.join()).toContain(
      "cell B1: Found '16 December 2017' whose year the sheet does not",
    )
  })
  it('down: no year anywhere is an error at each month with figures', async () => {
    const outcome = await csv(
      DOWN(),
      'Month,Looked after,Reviews on time\nDec,484,92.0%\nJan,482,96.4%\nFeb,,\n',
    )
    expect(said(outcome).codes).toEqual(['period-without-year', 'period-without-year'])
    expect(problemOf(outcome, 'period-without-year')).toBe(
      "data/extracts/2017-01/monthly.csv, cell A2: Found 'Dec' without a year; expected a year with it, above it or in the title of the table, such as 2016/17. Type the period with its year, such as Jan-17. [period-without-year]",
    )
  })
  it('a month twice is an error', async () =>
    expect(said(await csv(ACROSS, `,2016/17,,,\nIndicator,Oct,Dec,Dec,Jan\n${LINES}`)).codes).toContain(
      'period-repeated',
    ))
})

describe.skipIf(!HAS_CASES)('quarters', () => {
  const QUARTERS = ['463,94.1%', '479,95.7%', '484,92.0%']
  const down = (names: readonly string[]) =>
    `Month,Looked after,Reviews on time\n${names.map((name, i) => `${name},${QUARTERS[i]}`).join('\n')}\n`
  const onDecember = (text: string, source = DOWN('quarter')) =>
    runOn(
      'small',
      { ...NO_WORDS, [SOURCE]: source, [CSV]: null, 'data/extracts/2016-12/monthly.csv': text },
      '2016-12',
    )
  const QUARTER = ['484', '92.0%']

  it('case 08: are read where the source says months, and reported', async () => {
    const outcome = await runCase('08-quarters', NO_WORDS)
    expect(said(outcome)).toMatchObject({ december: QUARTER, codes: ['quarters-not-months'] })
    expect(problemOf(outcome, 'quarters-not-months')).toContain('Found quarters (Q1 2016/17 to Q3 2016/17)')
    expect(outcome.problems.join()).toContain('The last was 484 in Q3 2016/17')
  })
  it.each([
    ['Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17'],
    ['Q1 16-17', 'Q2 16-17', 'Q3 16-17'],
    ['Apr-Jun 2016', 'Jul-Sep 2016', 'Oct-Dec 2016'],
    ['Apr – Jun 2016', 'Jul – Sept 2016', 'Oct – Dec 2016'],
    ['Qtr 1 2016-17', 'Qtr 2 2016-17', 'Qtr 3 2016-17'],
    ['2016/17 Q1', '2016/17 Q2', '2016/17 Q3'],
    ['2016-17-Q1', '2016-17-Q2', '2016-17-Q3'],
    ['Q1 (Apr-Jun) 2016/17', 'Q2 (Jul-Sep) 2016/17', 'Q3 (Oct-Dec) 2016/17'],
    ['Quarter ending June 2016', 'Quarter ending September 2016', 'Quarter ending December 2016'],
  ])('are a form of period: %s', async (...names) => {
    const { figures, codes, paper } = await onDecember(down(names))
    expect([figures?.get('1.1@2016-12'), figures?.get('1.2@2016-12')]).toEqual(QUARTER)
    expect(codes.filter(code => code !== 'commentary-missing')).toEqual([])
    const words = JSON.stringify(paper?.blocks)
    expect(words).toContain('484 in Q3 2016/17, up from 479 in Q2 2016/17')
    expect(words).toContain('Its figures are for quarters: that of December 2016 is for Q3 2016/17.')
  })
  it('stand under their year across, and merged', async () => {
    const text =
      ',2016/17,,\nIndicator,Q1,Q2,Q3\nLooked after,463,479,484\nReviews on time,94.1%,95.7%,92.0%\n'
    const { figures } = await onDecember(text, ACROSS.replace('form: month', 'form: quarter'))
    expect(figures?.get('1.1@2016-12')).toBe('484')
  })
  it('are read across where the source says months, under the month of a title', async () => {
    const text =
      'January 2017,,,\nIndicator,Q1 2016/17,Q2 2016/17,Q3 2016/17\nLooked after,463,479,484\nReviews on time,94.1%,95.7%,92.0%\n'
    expect(said(await csv(ACROSS, text))).toMatchObject({ december: QUARTER, codes: ['quarters-not-months'] })
  })
  it('a quarter between months has no figure, and is not the month before', async () => {
    const { figures } = await runCase('08-quarters', NO_WORDS)
    expect(figures?.get('1.1@2016-11')).toBe('[z]')
    expect(figures?.get('1.1@2016-09')).toBe('479')
  })
  it('the last quarter before January is up to date, the one before it is not', async () => {
    const older = async (last: readonly string[]) =>
      (await csv(DOWN('quarter'), down(last))).codes.filter(code => code === 'older-than-paper')
    expect(await older(['Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17'])).toEqual([])
    expect(await older(['Q4 2015/16', 'Q1 2016/17', 'Q2 2016/17'])).toEqual(['older-than-paper'])
  })
  it('a quarter that is missing is a gap', async () =>
    expect((await onDecember(down(['Q1 2015/16', 'Q1 2016/17', 'Q3 2016/17']))).codes).toEqual(
      expect.arrayContaining(['period-gap', 'period-gap']),
    ))
  it.each(['Q3 2016', 'Q5 2016/17', 'Apr-Jul 2016', 'Q2 (Apr-Jun) 2016/17'])(
    '%s may mean more than one thing and is an error',
    async name => {
      const { codes } = await onDecember(down(['Q1 2016/17', 'Q2 2016/17', name]))
      expect(codes).toContain('period-not-understood')
    },
  )
})

describe.skipIf(!HAS_CASES)('years of published files', () => {
  const HEAD =
    'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,turnover_rate_fte'
  const NEIGHBOURS = ['372', '384', '390', '394']
  const published = (rows: readonly (readonly [string, string, string])[]) =>
    `${HEAD}\n${rows.map(([year, kind, value]) => [`${year},${kind},National,E92000001,England,,,,,,${value}`, ...NEIGHBOURS.map(code => `${year},${kind},Local authority,E92000001,England,,,${code},,,${value}`)].join('\n')).join('\n')}\n`
  const england = async (rows: readonly (readonly [string, string, string])[], years?: string) => {
    const source = 'data/definitions/sources/dfe.yaml'
    const { figures, codes } = await runOn('yearly', {
      'data/benchmarks/csww.csv': published(rows),
      ...(years !== undefined && {
        [source]: `id: dfe
title: Workforce of the department
folder: benchmarks
file: csww*.csv
tables:
  - layout: published
    header: { find: [time_period, geographic_level, old_la_code] }
    year: time_period
    years: ${years}
    areas: { level: geographic_level, nation: country_code, region: region_code, authority: old_la_code }
    gives:
      - { indicator: W1, value: turnover_rate_fte }
`,
      }),
    })
    return {
      figures: ['W1@2020/21/england', 'W1@2021/22/england'].map(ref => figures?.get(ref)),
      codes: codes.filter(code => code.startsWith('published-year')),
    }
  }
  it.each([
    ['Reporting year', '2021', '2022'],
    ['Financial year', '202021', '202122'],
    ['Financial year', '2020/21', '2021/22'],
    ['', '2020-2021', '2021-2022'],
  ])('%s %s and %s are financial years', async (kind, first, second) =>
    expect(
      await england([
        [first, kind, '15.1'],
        [second, kind, '15.4'],
      ]),
    ).toEqual({ figures: ['15.1%', '15.4%'], codes: [] }),
  )
  it('academic years are printed under the year of the same name, and reported once', async () => {
    const rows = [
      ['202021', 'Academic year', '15.1'],
      ['202122', 'Academic year', '15.4'],
    ] as const
    expect(await england(rows)).toEqual({ figures: ['15.1%', '15.4%'], codes: ['published-year-academic'] })
    expect(await england(rows, 'academic')).toEqual({ figures: ['15.1%', '15.4%'], codes: [] })
  })
  it('calendar years are an error unless the source expects them', async () => {
    const rows = [
      ['2020', 'Calendar year', '15.1'],
      ['2021', 'Calendar year', '15.4'],
    ] as const
    expect((await england(rows)).codes).toEqual(['published-year-of-another-kind'])
    expect(await england(rows, 'calendar')).toEqual({ figures: ['15.1%', '15.4%'], codes: [] })
    expect((await england([['2022', 'Reporting year', '15.4']], 'calendar')).codes).toEqual([
      'published-year-of-another-kind',
    ])
  })
})

describe.skipIf(!HAS_CASES)('further tables', () => {
  const TWO = ['Looked after', 'Reviews on time'] as const
  it.each<[string, string, Rows, SheetOptions]>([
    [
      'numbers for years, merged over months that are dates shown as mmm',
      ACROSS,
      [
        ['Children in care, monthly'],
        [null, 2016, null, 2017],
        ['Indicator', date('2016-11-01', 'mmm'), date('2016-12-01', 'mmm'), date('2017-01-01', 'mmm')],
        [TWO[0], 479, 484, 482],
        [TWO[1], '95.7%', '92.0%', '96.4%'],
      ],
      { merges: ['A1:D1', 'B2:C2'] },
    ],
    [
      'a year over quarters over months, with a total of each quarter',
      ACROSS,
      [
        ['Indicator', '2016/17', null, null, null, null],
        [null, 'Q3', null, null, null, 'Q4'],
        [null, 'Oct', 'Nov', 'Dec', 'Total', 'Jan'],
        [TWO[0], 463, 479, 484, 1426, 482],
        [TWO[1], '94.1%', '95.7%', '92.0%', '93.9%', '96.4%'],
      ],
      { merges: ['A1:A3', 'B1:F1', 'B2:E2'] },
    ],
    [
      'a year merged down beside its months',
      DOWN(),
      [
        ['Financial year', 'Month', ...TWO],
        ['2016/17', 'November', 479, '95.7%'],
        [null, 'December', 484, '92.0%'],
        [null, 'January', 482, '96.4%'],
        [null, 'February', null, null],
      ],
      { merges: ['A2:A5'] },
    ],
    [
      'dates of which two have lost their format, one of them as text',
      DOWN(),
      [
        ['Month', ...TWO],
        [42704, 479, '95.7%'],
        ['42735', 484, '92.0%'],
        [date('2017-01-31', 'mmm-yy'), 482, '96.4%'],
      ],
      {},
    ],
    [
      'the newest month first, under falling years',
      ACROSS,
      [
        [null, 2017, 2016, null, null],
        ['Indicator', 'Jan (p)', 'Dec', 'Nov', 'Oct'],
        [TWO[0], 482, 484, 479, 463],
        [TWO[1], '96.4%', '92.0%', '95.7%', '94.1%'],
      ],
      {},
    ],
    [
      'the year with each heading on a second line',
      ACROSS,
      [
        ['Indicator', 'Nov\n2016', 'Dec\r\n2016', 'Jan\n2017'],
        [TWO[0], 479, 484, 482],
        [TWO[1], '95.7%', '92.0%', '96.4%'],
      ],
      {},
    ],
    [
      'the number and percentage of a measure under headings of two rows, with the month below',
      DOWN('month', 'Children / Looked after', 'Reviews / Per cent'),
      [
        [null, 'Children', null, 'Reviews', null],
        ['Month', 'Looked after', 'Started', 'Held', 'Per cent'],
        [null, null, null, null, null],
        ['Nov-16', 479, 20, 88, '95.7%'],
        ['Dec-16', 484, 18, 90, '92.0%'],
        ['Jan-17', 482, 12, 92, '96.4%'],
      ],
      { merges: ['B1:C1', 'D1:E1'] },
    ],
    [
      'three rows of headings, named by the first and the last',
      DOWN('month', 'Northshire / Looked after', 'Northshire / % on time'),
      [
        ['Month', 'Northshire', null, null, 'England', null, null],
        [null, 'Children', 'Reviews', null, 'Children', 'Reviews', null],
        [null, 'Looked after', 'Held', '% on time', 'Looked after', 'Held', '% on time'],
        ['Dec-16', 484, 90, '92.0%', 70000, 9000, '90.0%'],
        ['Jan-17', 482, 92, '96.4%', 70000, 9000, '90.0%'],
      ],
      { merges: ['A1:A3', 'B1:D1', 'E1:G1', 'C2:D2', 'F2:G2'] },
    ],
  ])('%s', async (_, source, rows, options) =>
    expect(said(await book(source, rows, options))).toMatchObject(RIGHT),
  )

  it.each([
    [
      'a literal slash in a heading',
      'Month,Looked after,Reviews / on time\nDec-16,484,92.0%\nJan-17,482,96.4%\n',
      'Reviews / on time',
    ],
    [
      'a dash of another length in a heading',
      'Month,Looked after,Reviews – on time\nDec-16,484,92.0%\nJan-17,482,96.4%\n',
      'Reviews - on time',
    ],
    [
      'a row of units below the headings',
      'Month,Looked after,Reviews on time\n,(number),(per cent)\nDec-16,484,92.0%\nJan-17,482,96.4%\n',
      'Reviews on time',
    ],
  ])('%s', async (_, text, reviews) =>
    expect(said(await csv(DOWN('month', 'Looked after', reviews), text))).toEqual(RIGHT),
  )

  it.each([
    ['a mistyped month', 'Indicator,Dec-16,Janaury 17', 'period-not-understood'],
    ['a calendar quarter', 'Indicator,Dec-16,2017Q1', 'period-not-understood'],
    ['a week', 'Indicator,Dec-16,Week 4', 'period-not-understood'],
    ['an error in a heading', 'Indicator,Dec-16,#REF!', 'cell-error'],
  ])('%s is reported', async (_, head, code) =>
    expect(
      said(await csv(ACROSS, `${head}\nLooked after,484,482\nReviews on time,92.0%,96.4%\n`)).codes,
    ).toContain(code),
  )

  it("last year's month before the months of this year is read, and is a gap", async () => {
    const outcome = await book(
      ACROSS,
      [
        ['CHILDREN LOOKED AFTER SCORECARD 2016-17'],
        ['Data run 06/02/17. January is provisional.'],
        [],
        [null, null, 'Same month last yr', 2016, null, 2017],
        ['Theme', 'Indicator', 'Jan 16', 'Nov', 'Dec', 'Jan (prov)', 'Change on last month', 'RAG'],
        ['Numbers', TWO[0], 450, 479, 484, 482, -2, '-'],
        ['Reviews', TWO[1], '90.0%', '95.7%', '92.0%', '96.4%', '+4.4', 'Green'],
      ],
      { merges: ['A1:H1', 'A2:H2', 'D4:E4'] },
    )
    expect(said(outcome)).toEqual({ ...RIGHT, codes: ['period-gap'] })
    expect(outcome.figures?.get('1.1@2016-01')).toBe('450')
  })

  const PARTS = YAML(`  - layout: periods-across
    header: { find: [Indicator] }
    periods: { form: month }
    rows:
      heading: Indicator
      measures:
        - { label: Children / Number, measure: looked-after, unit: count }
        - { label: Reviews / %, measure: "1.2", unit: percentage }
`)
  it.each([
    [
      'below',
      'Indicator,Dec-16,Jan-17\nChildren,,\nNumber,484,482\nReviews,,\nNumber,90,92\n%,92.0%,96.4%\n',
    ],
    [
      'beside',
      'Topic,Indicator,Dec-16,Jan-17\nChildren,Number,484,482\nReviews,Number,90,92\n,%,92.0%,96.4%\n',
    ],
  ])('labels that repeat, each %s another label', async (_, text) =>
    expect(said(await csv(PARTS, text))).toEqual(RIGHT),
  )
  it.each(['Academic year 2015/16', '2015/16 academic', '2016'])(
    '%s is not a financial year',
    async heading => {
      const source = ACROSS.replace('form: month', 'form: financial-year')
      const text = `Indicator,${heading}\nLooked after,484\nReviews on time,92.0%\n`
      expect(said(await csv(source, text)).codes).toContain('period-not-understood')
    },
  )

  it('areas above closed years are read by area', async () => {
    const { figures, codes } = await runOn('yearly', {
      'data/definitions/sources/own.yaml': `id: own
title: Own figures
folder: extracts/{period}
file: own*.csv
tables:
  - layout: periods-across
    header: { find: [Measure] }
    periods: { form: financial-year, areas: [{ heading: England, area: england }] }
    rows:
      heading: Measure
      measures: [{ label: Turnover, measure: W1, unit: percentage }]
`,
      'data/definitions/papers/yearly.yaml': null,
      'data/definitions/sources/dfe.yaml': null,
      'data/extracts/2021-22/own.csv':
        ',Northmoor,,England,\nMeasure,2020/21,2021/22,2020/21,2021/22\nTurnover,15.2%,16.3%,15.1%,15.4%\n',
      'data/definitions/papers/areas.yaml': `id: yearly
title: Yearly Figures
committee: Scrutiny Panel
look: report-portrait
sources: [own]
years-shown: 2
blocks:
  - block: cover
    details:
      - { label: Report, text: Yearly Figures }
    notices: [ "An invented example." ]
  - block: section
    id: workforce
    title: Social workers
    parts:
      - { part: table, id: t, title: Turnover, rows: { areas: [england], of: W1 } }
  - { block: notes, title: Notes on the figures }
`,
    })
    expect(codes.filter(code => code !== 'commentary-missing')).toEqual([])
    expect(
      ['W1@2020/21', 'W1@2021/22', 'W1@2020/21/england', 'W1@2021/22/england'].map(ref => figures?.get(ref)),
    ).toEqual(['15.2%', '16.3%', '15.1%', '15.4%'])
  })
})
