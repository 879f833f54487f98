// What a reader of a sheet sees otherwise than its file says: hidden rows and columns, raised and struck-out
// text, number formats that show a mark, and headings in thousands.
import { describe, expect, it } from 'vitest'
import { type OfficeParts, officeBook, rich, row, runXml, styled } from '../extracts/office-parts.ts'
import { type Changes, HAS_CASES, runCase, runOn } from './lay-case.ts'

const MONTHLY = 'data/extracts/2017-01/monthly.xlsx'
const HEADINGS = ['Month', 'Looked after', 'Reviews on time']
const MONTHS: readonly (readonly (string | number)[])[] = [
  ['Oct-16', 463, '94.1%'],
  ['Nov-16', 479, '95.7%'],
  ['Dec-16', 484, '92.0%'],
]

/** The small workspace with a workbook in place of its text file; `january` is the last row. */
const monthly = (january: readonly (string | number | null)[], parts: Partial<OfficeParts> = {}) => {
  const rows = [HEADINGS, ...MONTHS, january].map((cells, i) => row(i + 1, cells)).join('')
  return runOn('small', {
    'data/extracts/2017-01/monthly.csv': null,
    'data/commentary/2017-01/small.md': 'Nothing more is said of this month.\n',
    [MONTHLY]: officeBook({ rows, ...parts }),
  })
}

const STRUCK = [
  '<font><strike/></font>',
  '<font><vertAlign val="superscript"/></font>',
  '<font><color rgb="FFFFFFFF"/></font>',
]
const STYLES = [{ font: 1 }, { font: 2 }, { font: 3 }]

describe.skipIf(!HAS_CASES)('rows and columns that a reader does not see', () => {
  it('an action hidden by a filter is not in the paper', async () => {
    const { codes, errors, paper } = await runCase('29-rows-hidden-by-a-filter')
    expect(codes).toContain('lines-hidden')
    expect(errors).toBe(0)
    expect(JSON.stringify(paper)).not.toContain('Elm House')
    expect(JSON.stringify(paper)).toContain('Repairs within five days')
  })

  const plan = (rows: string, before = '', more: Changes = {}) =>
    runCase('29-rows-hidden-by-a-filter', {
      'data/extracts/2021-22/plan.xlsx': officeBook({ rows, before }),
      ...more,
    })
  const PLAN = ['Ref', 'Aspiration', 'Objective', 'Owner', 'Due', 'Progress']
  const actions = (attributes: string) =>
    row(1, PLAN) +
    row(2, ['1.1', 'Homes', 'More homes', 'Head of Care', 'March 2023', 'Under way']) +
    row(3, ['1.2', 'Homes', 'Close Elm House', 'Head of Care', 'March 2023', 'Withdrawn'], attributes) +
    row(4, ['1.3', 'Homes', 'Repairs', 'Head of Housing', 'March 2023', 'Under way'])

  it.each([
    ['hidden by hand', ' hidden="1"'],
    ['written by another program', " hidden='true'"],
    ['with no height', ' ht="0" customHeight="1"'],
    ['in a group that is folded', ' outlineLevel="1" hidden="true"'],
  ])('a row %s is left out and reported', async (_, attributes) => {
    const { problems, paper } = await plan(actions(attributes))
    expect(problems.join()).toMatch(/row 3\. They were left out.*lines-hidden/)
    expect(JSON.stringify(paper)).not.toContain('Elm House')
  })
  it('a row of a folded group that is open counts', async () => {
    const { problems, paper } = await plan(actions(' outlineLevel="1"'))
    expect(problems).toEqual([])
    expect(JSON.stringify(paper)).toContain('Elm House')
  })
  it.each(['hidden="1"', 'width="0" customWidth="1"'])('a column with %s gives no words', async look => {
    const { problems, paper } = await plan(actions(''), `<cols><col min="6" max="6" ${look}/></cols>`)
    expect(problems.join()).toMatch(/column F\. .*lines-hidden/)
    expect(JSON.stringify(paper)).not.toContain('Withdrawn')
    expect(JSON.stringify(paper)).toContain('More homes')
  })
  it('a source may say that hidden rows count', async () => {
    const { problems, paper } = await plan(actions(' hidden="1"'), '', {
      'data/definitions/sources/plan.yaml':
        'id: plan\ntitle: Plan\nfolder: extracts/{period}\nfile: plan*.xlsx\nhidden: read\ntables:\n  - layout: plan\n    header: { find: [Ref, Objective] }\n    columns: { id: Ref, aspiration: Aspiration, objective: Objective, owner: Owner, due: Due, progress: Progress }\n',
    })
    expect(problems).toEqual([])
    expect(JSON.stringify(paper)).toContain('Elm House')
  })
  it('a month that is hidden has no figure, and is reported', async () => {
    const rows = [HEADINGS, ...MONTHS, ['Jan-17', 482, '96.4%']]
      .map((cells, i) => row(i + 1, cells, i === 2 ? ' hidden="1"' : ''))
      .join('')
    const { problems, figures } = await runOn('small', {
      'data/extracts/2017-01/monthly.csv': null,
      [MONTHLY]: officeBook({ rows }),
    })
    expect(problems.join()).toMatch(/row 3\./)
    expect(figures?.get('1.1@2016-11')).toBe('[x]')
    expect(figures?.get('1.1@2017-01')).toBe('482')
  })
  it('hidden rows and columns without a figure are no concern', async () => {
    const { problems } = await monthly(['Jan-17', 482, '96.4%'], {
      before: '<cols><col min="7" max="16384" hidden="1"/></cols>',
      rows:
        [HEADINGS, ...MONTHS, ['Jan-17', 482, '96.4%']].map((cells, i) => row(i + 1, cells)).join('') +
        row(6, [], ' hidden="1"') +
        row(7, ['Source: case system'], ' hidden="1"'),
    })
    expect(problems).toEqual([])
  })
})

describe.skipIf(!HAS_CASES)('text that is raised or struck out', () => {
  it('a raised footnote figure is not part of the number', async () => {
    const { figures } = await runCase('32-superscript-footnote')
    expect(figures?.get('1.1@2017-01')).toBe('482')
  })
  it.each([
    ['a number', [rich('482', '^1'), '96.4%'], '482'],
    ['two notes', [rich('482', '^1, 2'), '96.4%'], '482'],
    ['a mark before it', [rich('^(a)', '482'), '96.4%'], '482'],
    ['a sign', [rich('482', '^*'), '96.4%'], '482'],
    ['a number struck out before it', [rich('~484', ' 482'), '96.4%'], '482'],
    ['a number struck out after it', [rich('482', '~4'), '96.4%'], '482'],
  ])('%s beside the figure', async (_, cells, expected) => {
    const { figures, errors } = await monthly(['Jan-17', ...cells])
    expect(errors).toBe(0)
    expect(figures?.get('1.1@2017-01')).toBe(expected)
  })
  it('a shared text, as Excel stores it', async () => {
    const shared = [
      '<si><t>Month</t></si>',
      `<si>${runXml('96.4%')}${runXml('^2')}</si>`,
      `<si>${runXml('Looked after')}${runXml('^1')}</si>`,
    ]
    const rows = [
      ['<c r="@" t="s"><v>0</v></c>', '<c r="@" t="s"><v>2</v></c>', 'Reviews on time'],
      ...MONTHS,
      ['Jan-17', 482, '<c r="@" t="s"><v>1</v></c>'],
    ]
    const { problems, figures } = await monthly([], {
      rows: rows.map((cells, i) => row(i + 1, cells)).join(''),
      shared,
    })
    expect(problems).toEqual([])
    expect(figures?.get('1.2@2017-01')).toBe('96.4%')
  })
  it('the letters of a date stay', async () => {
    const { problems, figures } = await monthly([rich('31', '^st', ' January 2017'), 482, '96.4%'])
    expect(problems).toEqual([])
    expect(figures?.get('1.1@2017-01')).toBe('482')
  })
  it.each([
    ['struck out', 1, 'cell-struck-out'],
    ['raised', 2, 'cell-raised'],
  ])('a number that is all %s is an error', async (_, style, code) => {
    const { codes, errors } = await monthly(['Jan-17', styled(482, style), '96.4%'], {
      fonts: STRUCK,
      styles: STYLES,
    })
    expect(codes).toContain(code)
    expect(errors).toBeGreaterThan(0)
  })
  it('a number white on white is not read, and reported', async () => {
    const { codes, figures } = await monthly(['Jan-17', styled(482, 3), '96.4%'], {
      fonts: STRUCK,
      styles: STYLES,
    })
    expect(codes).toContain('cell-unseen')
    expect(figures?.get('1.1@2017-01')).toBe('[x]')
  })
  it('an action redacted with black on black is an error', async () => {
    const { codes } = await runCase('29-rows-hidden-by-a-filter', {
      'data/extracts/2021-22/plan.xlsx': officeBook({
        fills: ['<fill><patternFill patternType="solid"><fgColor theme="1"/></patternFill></fill>'],
        styles: [{ fill: 2 }],
        rows:
          row(1, ['Ref', 'Aspiration', 'Objective', 'Owner', 'Due', 'Progress']) +
          row(2, [
            '1.1',
            'Homes',
            '<c r="@" t="inlineStr" s="1"><is><t>Close Elm House</t></is></c>',
            'Head of Care',
            'March 2023',
            'x',
          ]),
      }),
    })
    expect(codes).toContain('cell-unseen')
  })
  it('words that their number format does not show are an error in a plan', async () => {
    const hiddenWords = '<c r="@" t="inlineStr" s="1"><is><t>Close Elm House</t></is></c>'
    const { codes } = await runCase('29-rows-hidden-by-a-filter', {
      'data/extracts/2021-22/plan.xlsx': officeBook({
        formats: [';;;'],
        styles: [{ format: 164 }],
        rows:
          row(1, ['Ref', 'Aspiration', 'Objective', 'Owner', 'Due', 'Progress']) +
          row(2, ['1.1', 'Homes', hiddenWords, 'Head of Care', 'March 2023', 'x']),
      }),
    })
    expect(codes).toContain('cell-unseen')
  })
  it('a cell merged downwards in a plan counts for each row, with borders around blank cells', async () => {
    const blank = '<c r="@" s="1"/>'
    const { problems, paper } = await runCase('29-rows-hidden-by-a-filter', {
      'data/extracts/2021-22/plan.xlsx': officeBook({
        fonts: STRUCK,
        styles: STYLES,
        rows:
          row(1, ['Ref', 'Aspiration', 'Objective', 'Owner', 'Due', 'Progress']) +
          row(2, ['1.1', 'Homes near home', 'More homes', 'Head of Care', 'March 2023', 'x']) +
          row(3, ['1.2', blank, 'Better homes', 'Head of Care', 'March 2023', 'x']),
        after: '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
      }),
    })
    expect(problems).toEqual([])
    expect(JSON.stringify(paper)).toContain('Better homes')
  })
  it('a figure that a merged cell covers is not read', async () => {
    const { codes, figures } = await monthly(['Jan-17', 482, '96.4%'], {
      after: '<mergeCells count="1"><mergeCell ref="B4:B5"/></mergeCells>',
    })
    expect(codes).toContain('cell-unseen')
    expect(figures?.get('1.1@2017-01')).toBe('[x]')
    expect(figures?.get('1.1@2016-12')).toBe('484')
  })
  it('a heading that is struck out withdraws its figures', async () => {
    const { codes, errors } = await monthly([], {
      rows: [['Month', rich('~Looked after'), 'Reviews on time'], ...MONTHS, ['Jan-17', 482, '96.4%']]
        .map((cells, i) => row(i + 1, cells))
        .join(''),
    })
    expect(codes).toContain('cell-struck-out')
    expect(errors).toBeGreaterThan(0)
  })
  it('a month that is struck out withdraws its figures', async () => {
    const { problems } = await monthly([rich('~Jan-17'), 482, '96.4%'])
    expect(problems.join()).toMatch(/cell A5: .*cell-struck-out/)
  })
  it('a number that stands beside the last heading is reported', async () => {
    const { codes } = await monthly(['Jan-17', 1, 12, '96.4%'])
    expect(codes).toContain('fields-surplus')
  })
  it('cells without addresses, as some programs write them, are looked at too', async () => {
    const rows = [HEADINGS, ...MONTHS, ['Jan-17', rich('482', '^1'), '96.4%']]
      .map((cells, i) => row(i + 1, cells).replaceAll(/ r="[A-Z]?\d+"/g, ''))
      .join('')
    const { figures } = await monthly([], { rows })
    expect(figures?.get('1.1@2017-01')).toBe('482')
  })
  it('white on a dark ground is seen', async () => {
    const { problems } = await monthly(['Jan-17', styled(482, 1), '96.4%'], {
      fonts: ['<font><color theme="0"/></font>'],
      fills: ['<fill><patternFill patternType="solid"><fgColor rgb="FF1D70B8"/></patternFill></fill>'],
      styles: [{ font: 1, fill: 2 }],
    })
    expect(problems).toEqual([])
  })
  it('an action struck out is an error', async () => {
    const struck = (text: string) => `<c r="@" t="inlineStr" s="1"><is><t>${text}</t></is></c>`
    const { codes, errors } = await runCase('29-rows-hidden-by-a-filter', {
      'data/extracts/2021-22/plan.xlsx': officeBook({
        fonts: STRUCK,
        styles: STYLES,
        rows:
          row(1, ['Ref', 'Aspiration', 'Objective', 'Owner', 'Due', 'Progress']) +
          row(2, ['1.1', 'Homes', struck('Close Elm House'), 'Head of Care', 'March 2023', 'x']),
      }),
    })
    expect(codes).toContain('cell-struck-out')
    expect(errors).toBeGreaterThan(0)
  })
})

describe.skipIf(!HAS_CASES)('a number format that shows something else', () => {
  const withFormat = (value: number, format: string, january = '96.4%') =>
    monthly(['Jan-17', styled(value, 1), january], { formats: [format], styles: [{ format: 164 }] })

  it.each([
    [3, '[<5]"c";0', '[c]'],
    [0, '#,##0;-#,##0;"-"', '0'],
    [0, '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', '0'],
    [0, '[=0]"nil";0', '0'],
    [1482, '#,##0', '1,482'],
    [482, '0_%', '482'],
  ])('%s as %s is %s', async (value, format, expected) => {
    const { figures, codes } = await withFormat(value, format)
    // 0 and 1,482 are rightly far from 463 to 484.
    expect(codes.filter(code => code !== 'leaps-out-of-series')).toEqual([])
    expect(figures?.get('1.1@2017-01')).toBe(expected)
  })
  it.each([
    [482, ';;;'],
    [0, '0;-0;;@'],
  ])('%s as %s is not seen, and reported', async (value, format) => {
    const { codes, figures } = await withFormat(value, format)
    expect(codes).toContain('cell-unseen')
    expect(figures?.get('1.1@2017-01')).toBe('[x]')
  })
  it('a zero in a sheet that shows no zeros is reported', async () => {
    const { codes } = await monthly(['Jan-17', 0, '96.4%'], {
      before: '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>',
    })
    expect(codes).toContain('cell-unseen')
  })
  it('a format that divides by a thousand without a word is an error', async () => {
    const { codes, errors } = await withFormat(482_000, '#,##0,')
    expect(codes).toContain('format-divides')
    expect(errors).toBe(1)
  })
  it.each([
    [96.4, '0.0_%', '96.4%'],
    [96.4, '0.0"%"', '96.4%'],
    [96.4, '0.0\\%', '96.4%'],
    [0.964, '0.0%', '96.4%'],
    [96.4, '[>1]0.0;0.0%', '96.4%'],
  ])('a percentage stored as %s and shown by %s is %s', async (value, format, expected) => {
    const { figures, problems } = await monthly(['Jan-17', 482, styled(value, 1)], {
      formats: [format],
      styles: [{ format: 164 }],
    })
    expect(problems).toEqual([])
    expect(figures?.get('1.2@2017-01')).toBe(expected)
  })
  it('a formula that was never calculated is an error', async () => {
    const never = [
      '<c r="@"><f>B3+B4</f></c>',
      '<c r="@"><f>B3+B4</f><v></v></c>',
      '<c r="@"><f t="shared" ref="B5:B6" si="0">B3+B4</f></c>',
    ]
    for (const cell of never) {
      const { codes } = await monthly(['Jan-17', cell, '96.4%'])
      expect(codes).toContain('formula-without-value')
    }
  })
})

describe.skipIf(!HAS_CASES)('a published file with a filter', () => {
  const HEAD = 'time_period,geographic_level,country_code,region_code,old_la_code,turnover_rate_fte'.split(
    ',',
  )
  const ROWS: readonly (readonly string[])[] = [
    ['2022', 'National', 'E92000001', '', '', '15.4'],
    ...['372', '384', '390', '394'].map((code, i) => [
      '2022',
      'Local authority',
      'E92000001',
      'E12000003',
      code,
      String(10 + i),
    ]),
  ]
  const source = (file: string) => `id: dfe
title: Workforce
folder: benchmarks
file: ${file}
tables:
  - layout: published
    header: { find: [time_period, geographic_level, old_la_code] }
    year: time_period
    areas: { level: geographic_level, nation: country_code, region: region_code, authority: old_la_code }
    gives: [ { indicator: W1, value: turnover_rate_fte } ]
`
  it('a hidden row is not in the mean, and is reported', async () => {
    const rows = [HEAD, ...ROWS].map((cells, i) => row(i + 1, cells, i === 3 ? ' hidden="1"' : '')).join('')
    const { problems, figures } = await runCase('09-low-and-u', {
      'data/benchmarks/csww.csv': null,
      'data/benchmarks/csww.xlsx': officeBook({ rows }),
      'data/definitions/sources/dfe.yaml': source('csww*.xlsx'),
    })
    expect(problems.join()).toMatch(/row 4\. .*lines-hidden/)
    // 10, 12 and 13 without the 11 of row 4.
    expect(figures?.get('W1@2021/22/neighbours')).toMatch(/^11\.7/)
  })
})
