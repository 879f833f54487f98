// What one cell says: marks, signs, a part with its whole and its percentage. Each figure is what a person reads in
// the cell; what cannot be read without a guess is reported with its place.
import { describe, expect, it } from 'vitest'
import { HAS_CASES, type Outcome, runCase, runOn } from './lay-case.ts'

/** January's two cells: a count of children, and a percentage. */
async function january(count: string, percentage = '96.4%', more: Record<string, string> = {}) {
  const quoted = [count, percentage].map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')
  return runOn('small', {
    'data/extracts/2017-01/monthly.csv': `Month,Looked after,Reviews on time\nNov-16,479,95.7%\nDec-16,484,96.0%\nJan-17,${quoted}\n`,
    'data/commentary/2017-01/small.md': 'Nothing more is said of this month.\n',
    ...more,
  })
}
const printed = ({ figures }: Outcome) => [figures?.get('1.1@2017-01'), figures?.get('1.2@2017-01')]
const marksOf = ({ paper }: Outcome) =>
  ['1.1@2017-01', '1.2@2017-01'].map(ref => paper?.figures[ref]?.suppliedMarks?.join('') ?? '')

const REGISTER = 'data/definitions/indicators/small.yaml'
const register = (count: string, percentage: string) => `topic: Small example
indicators:
  - ref: "1.1"
    name: Change in children looked after
    short: Change
    definition: How many more children the council looks after than a year ago.
    unit: count
    ${count}
    polarity: none
    owner: Head of Care
    method: { kind: count, measure: looked-after }
    year-to-date: latest
    annual: latest
    targets: [{ from: 2016-04, state: none, because: The number is for information. }]
  - ref: "1.2"
    name: Reviews held of those planned
    short: Reviews held
    definition: Of the reviews planned for the month, the share held.
    unit: percentage
    ${percentage}
    polarity: high
    owner: Head of Reviewing
    method: { kind: as-supplied, measure: "1.2" }
    year-to-date: none
    annual: latest
    targets: [{ from: 2016-04, green: { at-least: 95 }, amber: { at-least: 90 }, red: { below: 90 } }]
`

describe.skipIf(!HAS_CASES)('a mark in place of a figure', () => {
  it.each([
    ['[low]', '[low]'],
    ['low', '[low]'],
    ['Low', '[low]'],
    ['[x]', '[x]'],
    ['[z]', '[z]'],
    ['[c]', '[c]'],
    ['(c)', '[c]'],
    ['[u]', '[u]'],
    ['..', '[x]'],
    ['*', '[c]'],
    ['<5', '[c]'],
    ['< 5', '[c]'],
    ['Less than 5', '[c]'],
    ['1-4', '[c]'],
    ['1 to 4', '[c]'],
    ['NA', '[x]'],
    ['N/A', '[z]'],
    ['tbc', '[x]'],
    ['No data', '[x]'],
    ['not available', '[x]'],
    ['-', '[x]'],
    ['–', '[x]'],
    ['NULL', '[x]'],
  ])('%s is printed as %s', async (cell, mark) => {
    const outcome = await january(cell)
    expect(printed(outcome)).toEqual([mark, '96.4%'])
    expect(outcome.problems).toEqual([])
  })
  it('is in the notes with its meaning', async () => {
    const { paper } = await january('low')
    expect(JSON.stringify(paper?.blocks)).toContain('low: more than zero, but it rounds to zero')
  })
  it.each(['u', 'k', ':', '.', 'x', '~'])('%s has more than one meaning, and is not guessed', async cell => {
    const { codes, problems, errors } = await january(cell)
    expect(codes).toContain('mark-ambiguous')
    expect(problems.join()).toContain(`cell B4: Found '${cell}'`)
    expect(problems.join()).toContain(`codes: { "${cell}": `)
    expect(errors).toBe(1)
  })
  it('has the meaning that the source gives it', async () => {
    const source = `id: monthly
title: Monthly extract
folder: extracts/{period}
file: monthly*
codes: { u: unreliable, ":": not-applicable }
tables:
  - layout: periods-down
    header: { find: [Month, Looked after] }
    periods: { heading: Month, form: month }
    columns:
      - { heading: Looked after, measure: looked-after, unit: count }
      - { heading: Reviews on time, measure: "1.2", unit: percentage, codes: { ":": suppressed } }
`
    const more = { 'data/definitions/sources/monthly.yaml': source }
    expect(printed(await january('u', ':', more))).toEqual(['[u]', '[c]'])
    expect(printed(await january(':', '96.4%', more))).toEqual(['[z]', '96.4%'])
  })
  it('#N/A is not available, and reported', async () => {
    const outcome = await january('#N/A')
    expect(printed(outcome)).toEqual(['[x]', '96.4%'])
    expect(outcome.codes).toContain('value-not-available')
  })
  it('#DIV/0! is an error in a past month, and nothing in a future one', async () => {
    expect((await january('#DIV/0!')).codes).toContain('cell-error')
    const rows = 'Dec-16,484,96.0%\nJan-17,482,96.4%\nFeb-17,#N/A,#DIV/0!\nMar-17,#VALUE!,tbc\n'
    const outcome = await runOn('small', {
      'data/extracts/2017-01/monthly.csv': `Month,Looked after,Reviews on time\n${rows}`,
    })
    expect(outcome.problems).toEqual([])
    expect(printed(outcome)).toEqual(['482', '96.4%'])
  })
  it('NA, as statistics programs write it, is not available', async () => {
    const { figures, problems } = await runCase('24-na-of-statistics-programs')
    expect(['1.1@2016-12', '1.2@2016-12', '1.2@2017-01'].map(ref => figures?.get(ref))).toEqual([
      '[x]',
      '[x]',
      '[x]',
    ])
    expect(problems).toEqual([])
  })
  it('u and low of the department are its own', async () => {
    const { figures, problems } = await runCase('09-low-and-u')
    expect([figures?.get('W1@2021/22/la-390'), figures?.get('W1@2021/22/la-394')]).toEqual(['[u]', '[low]'])
    // (19.5 + 25.3) ÷ 2
    expect(figures?.get('W1@2021/22/neighbours')).toBe('22.4%')
    expect(problems).toEqual([])
  })
})

describe.skipIf(!HAS_CASES)('a mark beside a figure', () => {
  it.each([
    ['482 [r]', '96.4% [p]', 'r', 'p'],
    ['482(r)', '96.4%(p)', 'r', 'p'],
    ['482 r', '96.4 p', 'r', 'p'],
    ['482r', '96.4%p', 'r', 'p'],
    ['[p] 482', '96.4% (provisional)', 'p', 'p'],
    ['482 [p][r]', '96.4% [p, r]', 'pr', 'pr'],
    ['482 [e]', '96.4% [b]', 'e', 'b'],
  ])('%s and %s are kept', async (count, percentage, first, second) => {
    const outcome = await january(count, percentage)
    expect(printed(outcome)).toEqual(['482', '96.4%'])
    expect(marksOf(outcome)).toEqual([first, second])
    expect(outcome.problems).toEqual([])
    expect(JSON.stringify(outcome.paper?.blocks)).toContain(`"mark":"[${first[0]}]`)
  })
  it.each([
    ['12*', '12'],
    ['482[1]', '482'],
    ['482 [note 3]', '482'],
    ['482¹', '482'],
  ])('%s has a footnote: the figure is read, the mark is reported', async (cell, figure) => {
    const outcome = await january(cell)
    expect(printed(outcome)).toEqual([figure, '96.4%'])
    expect(outcome.codes).toContain('note-beside-figure')
    expect(outcome.errors).toBe(0)
  })
  it.each(['[r]', '482 [c]', '482 [x]', '482 (of which 3 new)'])('%s is not understood', async cell =>
    expect((await january(cell)).codes).toContain('number-not-understood'),
  )
})

describe.skipIf(!HAS_CASES)('a number as people type it', () => {
  it.each([
    ['80 (96.4%)', '80 (96.4%)', '80', '96.4%'],
    ['96.4% (80)', '96.4% (80)', '80', '96.4%'],
    ['1 012', '96.4 %', '1,012', '96.4%'],
    ['482\u00A0479', '96.4 per cent', '482,479', '96.4%'],
    ['1,012', '96.4', '1,012', '96.4%'],
    ['"482"', '="96.4%"', '482', '96.4%'],
    ["'482", "'96.4%", '482', '96.4%'],
    ['nil', '0%', '0', '0.0%'],
    // 43 of 45 is 95.55…%
    ['45', '43/45 (96%)', '45', '95.6%'],
    ['45', '43 of 45 (95.5%)', '45', '95.6%'],
    ['45', '96% (43/45)', '45', '95.6%'],
  ])('%s and %s', async (count, percentage, first, second) => {
    const outcome = await january(count, percentage)
    expect(printed(outcome)).toEqual([first, second])
    expect(outcome.errors).toBe(0)
  })
  it.each([
    ...[
      '482 479',
      '482\n484',
      '012',
      '1.012',
      '1,20',
      '£1,012',
      '1.2k',
      '4.82E+02',
      '≈480',
      'c. 480',
      '>480',
    ],
    ...['about 480', '480ish', 'four', '(3)', '+3', '-3', '−3', '482/500', '15%', '480-490', '?'],
  ])('%s is not a count', async cell => {
    const { problems, errors } = await january(cell)
    expect(errors).toBe(1)
    expect(problems.join()).toMatch(/monthly\.csv, cell B4: Found/)
  })
  it.each([
    '96,4%',
    '0.964',
    '1',
    '>95%',
    '≥95',
    'c. 96%',
    '95–97%',
    '104%',
    '9640%',
    '-4%',
    '+3%',
    '26/45 (85%)',
    '12-Oct',
  ])('%s is not a percentage from 0 to 100', async cell => {
    const { problems, errors } = await january('482', cell)
    expect(errors).toBe(1)
    expect(problems.join()).toMatch(/monthly\.csv, cell C4: Found/)
  })
})

describe.skipIf(!HAS_CASES)('a figure outside the usual range', () => {
  const allowed = { [REGISTER]: register('may-be: below-zero', 'may-be: [above-100]') }
  it.each([
    ['+3', '104%', '3', '104.0%'],
    ['-3', '104.5', '−3', '104.5%'],
    ['−3', '1,040%', '−3', '1,040.0%'],
    ['–3', '26/20 (130%)', '−3', '130.0%'],
    ['(3)', '100%', '−3', '100.0%'],
  ])('%s and %s are read where the register says so', async (count, percentage, first, second) => {
    const outcome = await january(count, percentage, allowed)
    expect(printed(outcome)).toEqual([first, second])
    expect(outcome.errors).toBe(0)
  })
  it('is ambiguous as 1.04, which may be 104% too', async () =>
    expect((await january('3', '1.04', allowed)).codes).toContain('percentage-ambiguous'))
  it('is refused below zero where only more than 100 is allowed', async () =>
    expect((await january('3', '-4%', allowed)).codes).toContain('percentage-impossible'))
  it('is refused with what to write where the register says nothing', async () => {
    const { problems, errors } = await runCase('12-negative-average')
    expect(errors).toBeGreaterThan(0)
    expect(problems[0]).toContain("own.csv, cell B2: Found '-1.35'")
    expect(problems[0]).toContain("state 'may-be: below-zero' for its indicator in the register")
  })
  it('is a mean below zero, of the council and of the comparators', async () => {
    const file = 'data/definitions/indicators/workforce.yaml'
    const { figures, codes } = await runCase('12-negative-average', {
      [file]: `topic: Social workers
indicators:
  - ref: W1
    name: Average Progress 8 score of children looked after
    short: Progress 8 score
    definition: The mean score of the children in care for a year who took the examinations.
    unit: average
    decimals: 2
    may-be: below-zero
    polarity: high
    owner: Head of Workforce
    method: { kind: as-supplied, measure: W1 }
    year-to-date: none
    annual: latest
    targets: [{ state: none, because: For information. }]
`,
    })
    // (−1.10 − 1.42) ÷ 2 = −1.26
    expect(
      ['W1@2021/22', 'W1@2021/22/england', 'W1@2021/22/neighbours'].map(ref => figures?.get(ref)),
    ).toEqual(['−1.35', '−1.29', '−1.26'])
    // Two of the four neighbours are not in the file.
    expect(codes).toEqual(['mean-of-fewer'])
  })
})

describe.skipIf(!HAS_CASES)('a published column', () => {
  const file = 'data/benchmarks/csww.csv'
  const HEAD =
    'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,turnover_rate_fte'
  const published = (england: string, ...councils: readonly string[]) => ({
    [file]: [
      HEAD,
      `2022,Reporting year,National,E92000001,England,,,,,,${england}`,
      ...['372', '384', '390', '394'].map(
        (code, i) =>
          `2022,Reporting year,Local authority,E92000001,England,E12000003,Y,${code},A,E0,${councils[i] ?? 'c'}`,
      ),
    ].join('\n'),
  })
  it('keeps the marks of its figures, and its mean leaves out what is not given', async () => {
    const { figures, paper } = await runOn('yearly', published('15.4 [r]', '20', 'k', 'NA', '30'))
    expect(
      ['england', 'la-384', 'la-390', 'neighbours'].map(area => figures?.get(`W1@2021/22/${area}`)),
    ).toEqual(['15.4%', '[low]', '[x]', '25.0%'])
    expect(paper?.figures['W1@2021/22/england']?.suppliedMarks).toEqual(['r'])
  })
  it('of fractions is not printed as 0.2%', async () => {
    const { codes, problems } = await runOn('yearly', published('0.154', '0.2', '0.25', '0.18', 'c'))
    expect(codes).toContain('percentage-ambiguous')
    expect(problems.join()).toContain('csww.csv, cell K2: Found 0.154')
  })
})
