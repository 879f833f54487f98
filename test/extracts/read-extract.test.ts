// Whole files: the same table in every format, and malicious files.
import { describe, expect, it, vi } from 'vitest'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { COLUMNS, ROWS, table } from './monthly-table.ts'
import {
  book,
  FILE,
  formula,
  handWritten,
  monthsDown,
  oneSheet,
  type Rows,
  read,
  say,
  sayWhere,
  sheetOf,
  utf8,
} from './workbooks.ts'

const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap(letter => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ])

const LINES = [
  ['Northshire, monthly'],
  [],
  ['Month', 'Held', '% in time', 'Of', 'Cost (£)'],
  ['31/12/2016', '1,074', '95.7%', '74 of 83', '£3,712'],
  ['31/01/2017', 'n/a', '96', '7/8', ''],
]
const SAID = [
  'held 2016-12 = 1074 (B4)',
  'in-time 2016-12 = 95.7 (C4)',
  'n 2016-12 = 74 (D4)',
  'd 2016-12 = 83 (D4)',
  'cost 2016-12 = 3712 (E4)',
  'held 2017-01 = not-applicable (B5)',
  'in-time 2017-01 = 96 (C5)',
  'n 2017-01 = 7 (D5)',
  'd 2017-01 = 8 (D5)',
  'cost 2017-01 = not-supplied (E5)',
]
const csv = (delimiter: string, end = '\r\n') =>
  LINES.map(line => line.map(cell => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter)).join(
    end,
  )
const html = `<html><head><meta charset="utf-8"></head><body><table>${LINES.map(line => `<tr>${line.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`

describe('the same table gives the same readings', () => {
  it.each([
    ['.xlsx', oneSheet(ROWS)],
    ['.xls', oneSheet(ROWS, { type: 'biff8' })],
    ['.ods', oneSheet(ROWS, { type: 'ods' })],
    ['.xls as XML of 2003', oneSheet(ROWS, { type: 'xlml' })],
    ['.xls that is a web page', utf8(html)],
    ['.xls that is a web page after a blank line', utf8(`\n ${html}`)],
    ['.csv with commas', utf8(csv(','))],
    ['.csv with a byte order mark', utf8(`\uFEFF${csv(',')}`)],
    ['.csv with semicolons', utf8(csv(';'))],
    ['.csv with tabs', utf8(csv('\t'))],
    ['.csv in Windows-1252', latin(csv(','))],
    ['.csv in Windows-1252 with semicolons', latin(csv(';'))],
    ['.csv as Excel’s Unicode text', utf16(csv('\t'))],
    ['.csv with Unix line ends', utf8(csv(',', '\n'))],
    ['.csv with old Mac line ends', utf8(csv(',', '\r'))],
    ['.csv that names its delimiter', utf8(`sep=;\r\n${csv(';')}`)],
  ])('%s', async (_, bytes) => {
    const { extract, problems } = await read(bytes, table)
    expect(problems).toEqual([])
    expect(extract.readings.map(say)).toEqual(SAID)
  })
  it('returns the source, the file and its fingerprint, and does not change the bytes', async () => {
    const bytes = oneSheet(ROWS)
    const before = Uint8Array.from(bytes)
    const { extract } = await read(bytes, table)
    expect(extract).toMatchObject({ source: 'monthly', file: FILE, sha256: 'abc' })
    expect(Uint8Array.from(bytes)).toEqual(before)
  })
  it('keeps the cell as displayed', async () => {
    const { extract } = await read(oneSheet(ROWS), table)
    expect(extract.readings.slice(0, 3).map(({ asFound }) => asFound)).toEqual(['1074', '95.7%', '74 of 83'])
    expect(extract.readings[0]?.origin).toEqual({ file: FILE, sheet: 'Data', cell: 'B4' })
  })
  it('has no sheet name in a CSV, whatever the source says', async () => {
    const { extract, problems } = await read(
      utf8(csv(',')),
      monthsDown({}, { columns: COLUMNS, sheet: 'Data' }),
    )
    expect(problems).toEqual([])
    expect(extract.readings[0]?.origin).toEqual({ file: FILE, cell: 'B4' })
  })
})

describe('a malicious file', () => {
  const count = monthsDown({ unit: 'count' })
  it('with headings, sheets and cells called __proto__ does not change the program', async () => {
    const bytes = book({
      __proto: sheetOf([
        ['__proto__', 'Month', 'Figure'],
        ['__proto__', 'Jan-17', '__proto__'],
        ['x', 'Dec-16', 'constructor'],
      ]),
    })
    const { problems } = await read(bytes, count)
    expect(sayWhere(problems)).toEqual([
      'error number-not-understood __proto!C2',
      'error number-not-understood __proto!C3',
    ])
    expect(({} as Record<string, unknown>)['Figure']).toBeUndefined()
  })
  it('with a cell of a million characters is reported in two hundred', async () => {
    const { extract, problems } = await read(
      utf8(`Month,Figure\nJan-17,${'9 '.repeat(500_000)}\n${'x'.repeat(1_000_000)},1\n`),
      count,
    )
    expect(sayWhere(problems)).toEqual(['error period-not-understood A3', 'error number-not-understood B2'])
    expect(extract.readings[0]?.asFound).toHaveLength(200)
    expect(Math.max(...problems.map(one => sayProblem(one).length))).toBeLessThan(500)
  })
  it('that declares 1,048,576 rows but has three is read like any other', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
    const { extract } = await read(
      handWritten(
        `<row r="1">${cell('A1', 'Month')}${cell('B1', 'Figure')}</row><row r="2">${cell('A2', 'Jan-17')}<c r="B2"><v>5</v></c></row><row r="1048576">${cell('XFD1048576', 'end')}</row>`,
      ),
      count,
    )
    expect(extract.readings.map(say)).toEqual(['figure 2017-01 = 5 (B2)'])
  })
  it('with formulas written by a script has no values, and is not read as blank', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
    const { problems } = await read(
      handWritten(
        `<row r="1">${cell('A1', 'Month')}${cell('B1', 'Figure')}</row><row r="2">${cell('A2', 'Dec-16')}<c r="B2"><f>1+1</f><v></v></c></row><row r="3">${cell('A3', 'Jan-17')}<c r="B3"><f>1+1</f></c></row>`,
      ),
      count,
    )
    expect(sayWhere(problems)).toEqual([
      'error formula-without-value Data!B2',
      'error formula-without-value Data!B3',
    ])
  })
  it.each([
    ['<c r="B3"><f>IF(B2="","",B2)</f><v></v></c>', []],
    ['<c r="B3" s="0"><f>IF(B2="","",B2)</f><v/></c>', []],
    ['<c r="B3" t="str"><f>IF(B2="","",B2)</f><v></v></c>', []],
    ['<c r="B3"><f>IF(B2="","",B2)</f></c>', ['error formula-without-value Data!B3']],
    ['<c r="B3" t="e"><f>B2/0</f><v></v></c>', ['error formula-without-value Data!B3']],
  ])('of which others have values, is blank where it shows an empty text: %s', async (cell, where) => {
    const typed = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
    const { extract, problems } = await read(
      handWritten(
        `<row r="1">${typed('A1', 'Month')}${typed('B1', 'Figure')}</row><row r="2">${typed('A2', 'Dec-16')}<c r="B2"><f>1+1</f><v>2</v></c></row><row r="3">${typed('A3', 'Jan-17')}${cell}</row>`,
      ),
      count,
    )
    expect(sayWhere(problems)).toEqual(where)
    expect(extract.readings.map(say)[0]).toBe('figure 2016-12 = 2 (B2)')
  })
})

describe('the problems of a file', () => {
  it('are reported together, each with file, sheet, cell, found, expected and what to do', async () => {
    const rows: Rows = [
      ['Month', 'Held', '% in time', 'Of'],
      ['Nov-16', 'about 30', 0.5, '7 8'],
      ['Nov-16', 1, 2, '3/4'],
      ['Feb-17', formula('1+1'), 120, { t: 'e', v: 0x17 }],
    ]
    const { problems } = await read(oneSheet(rows), table)
    expect(sayWhere(problems)).toEqual([
      'error column-missing Data!A1',
      'error period-repeated Data!A3',
      'warning period-gap Data!A4',
      'error number-not-understood Data!B2',
      'error percentage-ambiguous Data!C2',
      'error number-not-understood Data!D2',
      'error formula-without-value Data!B4',
      'error percentage-impossible Data!C4',
      'error cell-error Data!D4',
    ])
    expect(sayProblem(problems[3] as never)).toBe(
      `${FILE}, sheet Data, cell B2: Found 'about 30'; expected a whole number, such as 1,074. Correct the cell; leave it blank if the figure is not known. [number-not-understood]`,
    )
  })
  it('are not printed on the console', async () => {
    const spies = (['log', 'warn', 'error'] as const).map(name => vi.spyOn(console, name))
    await read(oneSheet(ROWS), table)
    await read(utf8('PK\u0003\u0004 not a zip'), table)
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })
})
