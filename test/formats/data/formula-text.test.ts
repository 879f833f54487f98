// Hostile text stays text: a spreadsheet does not treat a cell or field as a formula. A negative number stays a number.
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/figures/figure.ts'
import { figuresCsv } from '../../../src/formats/data/figures-csv.ts'
import { escapeFormula } from '../../../src/formats/data/formula-text.ts'
import type { Paper } from '../../../src/papers/paper.ts'
import { recordOf } from '../../papers/record-of.ts'
import { figuresWorkbook } from './figures-workbook.ts'
import { open, partsOf } from './open-workbook.ts'
import { realPaper, withTexts } from './real-paper.ts'

const HOSTILE = ['=', '+', '-', '@', '\t=', '\r=', '\n=', '＝', '＋', '－', '＠'].map(
  start => `${start}HYPERLINK("http://example.org","x")&'<script>]]>"`,
)

/** A paper in which every text begins like a formula. */
const hostilePaper = async (start: string): Promise<Paper> =>
  withTexts(await realPaper(), text => `${start}${text}`)

describe('escapeFormula(text)', () => {
  it.each(HOSTILE)('puts an apostrophe before %j', text => expect(escapeFormula(text)).toBe(`'${text}`))
  it.each(['Reviews held on time', '6.10', '[x]', "'quoted'", '−5.0', ''])('leaves %j', text =>
    expect(escapeFormula(text)).toBe(text),
  )
})

describe.each(HOSTILE)('a paper whose texts begin with %j', start => {
  it('has no field in its CSV that a spreadsheet would treat as a formula', async () => {
    const hostile = await hostilePaper(start)
    const csv = figuresCsv(hostile, recordOf(hostile))
    const rows: string[][] = parse(csv, { bom: true })
    expect(rows[0]).toContain('reference')
    const texts = rows.flat().filter(field => !/^-?\d+(?:\.\d+)?$/.test(field))
    expect(texts.filter(field => /^[=+\-@\t\r\n＝＋－＠]/.test(field))).toEqual([])
    expect(rows.flat().some(field => field.startsWith(`'${start}`))).toBe(true)
  })
})

describe.each(['xlsx', 'ods'] as const)('a workbook (%s) of hostile texts', format => {
  it.each(['=1+1&cmd|', '@SUM('])('keeps %j as text, whole', async start => {
    const opened = open(await figuresWorkbook(await hostilePaper(start), format), format)
    const cells = opened.sheets.flatMap(sheet => sheet.rows.flat()).filter(cell => cell !== undefined)
    expect(cells.filter(cell => cell.formula !== undefined || !['s', 'n'].includes(cell.type))).toEqual([])
    const hostile = cells.filter(cell => String(cell.value).startsWith(start))
    expect(hostile.length).toBeGreaterThan(1000)
    expect(hostile.every(cell => cell.type === 's')).toBe(true)
    expect([...opened.parts.values()].join('')).not.toMatch(/<f[ >]|table:formula/)
  })

  it('is well-formed whatever the characters, with tables that still match their headers', async () => {
    const opened = open(
      await figuresWorkbook(await hostilePaper('a\u0000\u0001<&>"\'\n_x0041_  ]]>\uD800'), format),
      format,
    )
    for (const sheet of opened.sheets)
      for (const table of sheet.tables) expect(new Set(table.headers).size).toBe(table.headers.length)
    expect([...opened.parts.values()].join('')).not.toMatch(/[\u0000\u0001\uD800]/)
    expect(opened.sheets.every(sheet => sheet.name.length <= 31 && !/[[\]:*?/\\]/.test(sheet.name))).toBe(
      true,
    )
  })
})

describe('a cell that stays text when it is edited', () => {
  it('has the quote prefix in Excel and the text format in the open format', async () => {
    const paper = await hostilePaper('=1+1')
    expect(partsOf(await figuresWorkbook(paper, 'xlsx')).get('xl/styles.xml')).toContain('quotePrefix="1"')
    expect(partsOf(await figuresWorkbook(paper, 'ods')).get('content.xml')).toContain(
      'table:style-name="TextQuoted"',
    )
  })
})

describe('a negative number', () => {
  const negative = async (): Promise<Paper> => {
    const paper = await realPaper()
    const figure = (ref: string, text: string, value: string): Figure => ({
      ...(paper.figures[ref] ?? expect.fail(ref)),
      text,
      spoken: text,
      value,
    })
    const changed = [
      figure('6.1@2017-01', '−1,234', '-1234'),
      figure('6.7@2017-01', '−0.5%', '-0.5'),
      figure('6.3@2017-01', '−£3,712', '-3712'),
      figure('6.4@2017-01', 'reached', '1'),
    ]
    return {
      ...paper,
      figures: { ...paper.figures, ...Object.fromEntries(changed.map(one => [one.ref, one])) },
    }
  }
  const REFS = ['6.1@2017-01', '6.7@2017-01', '6.3@2017-01', '6.4@2017-01']

  it('is a number in the CSV, with a plain minus and without an apostrophe', async () => {
    const paper = await negative()
    const rows: Record<string, string>[] = parse(figuresCsv(paper, recordOf(paper)), {
      columns: true,
      bom: true,
    })
    expect(
      REFS.map(ref => rows.find(row => row['reference'] === ref)).map(row => [row?.['value'], row?.['text']]),
    ).toEqual([
      ['-1234', '−1,234'],
      ['-0.5', '−0.5%'],
      ['-3712', '−£3,712'],
      ['1', 'reached'],
    ])
  })

  it.each(['xlsx', 'ods'] as const)(
    "is a number in the %s, shown with the paper's minus; what no number format gives stays text",
    async format => {
      const sheet = open(await figuresWorkbook(await negative(), format), format).sheets.find(
        one => one.name === 'Figures',
      )
      const at = sheet?.tables[0]?.headers.indexOf('Value') ?? -1
      const cells = REFS.map(ref => sheet?.rows.find(row => row[0]?.value === ref)?.[at])
      expect(cells.map(cell => cell?.value)).toEqual([-1234, -0.005, -3712, 'reached'])
      if (format === 'xlsx')
        expect(cells.map(cell => cell?.shown)).toEqual(['−1,234', '−0.5%', '−£3,712', 'reached'])
    },
  )
})
