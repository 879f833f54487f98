// The tables of a long paper's sections in workbooks: as printed, and in line with the spreadsheet checklist.
import { beforeAll, describe, expect, it } from 'vitest'
import { checks } from '../../../accessibility/spreadsheet-checks.ts'
import { sampleStrategy as paper } from '../../../templates/sample-strategy.ts'
import { figuresWorkbook } from '../figures-workbook.ts'
import { type Format, type Opened, openParts, partsOf, readCells } from '../open-workbook.ts'
import { withTexts } from '../real-paper.ts'

const FORMATS: readonly Format[] = ['xlsx', 'ods']
/** A check that depends on the title and the date of the monthly report. */
const OF_THE_MONTHLY = 'document-information-is-filled'
const opened = new Map<Format, Opened>()
beforeAll(async () => {
  for (const format of FORMATS) {
    const made = await figuresWorkbook(paper, format)
    opened.set(format, openParts(partsOf(made), readCells(made), format))
  }
})

const sheetOf = (format: Format, title: string) =>
  opened.get(format)?.sheets.find(one => one.rows[0]?.[0]?.value === title) ?? expect.fail(title)
const rowsOf = (format: Format, title: string) => {
  const {
    rows,
    tables: [table],
  } = sheetOf(format, title)
  return rows.slice((table?.first.row ?? 0) + 1).map(cells => cells.map(cell => cell?.value))
}

describe.each(FORMATS)('figuresWorkbook(paper, %s), a paper of sections', format => {
  it('has a sheet for each table, named after its number', () => {
    const tabs = opened.get(format)?.sheets.map(({ name }) => name) ?? []
    expect(tabs.filter(name => name.startsWith('Table')).map(name => name.slice(0, 7))).toEqual(
      Array.from({ length: 9 }, (_, at) => `Table ${at + 1}`),
    )
    expect(tabs.slice(0, 3)).toEqual(['Cover', 'Contents', 'Notes'])
  })

  it('puts a count and its share in separate columns, as numbers', () => {
    const title = 'Table 2: children looked after at 31 March by age'
    expect(sheetOf(format, title).tables[0]?.headers).toEqual([
      'Age',
      'Kind of row',
      ...['2017/18', '2018/19', '2019/20', '2020/21', '2021/22'].flatMap(year => [year, `${year}, share`]),
    ])
    expect(rowsOf(format, title)).toEqual([
      ['Under 1', 'row', 38, 0.07, 35, 0.06, 41, 0.06, 36, 0.06, 30, 0.05],
      ['1 to 4', 'row', 92, 0.16, 101, 0.16, 97, 0.15, 88, 0.14, 83, 0.14],
      ['5 to 9', 'row', 131, 0.23, 140, 0.23, 148, 0.23, 139, 0.22, 121, 0.2],
      ['10 to 15', 'row', 214, 0.37, 236, 0.38, 251, 0.38, 249, 0.39, 233, 0.39],
      ['16 and 17', 'row', 96, 0.17, 104, 0.17, 118, 0.18, 127, 0.2, 131, 0.22],
      ['Not known', 'not known', 0, 0, 1, 0, 0, 0, 0, 0, 2, 0],
      [
        'All children looked after',
        'total',
        571,
        'no share',
        617,
        'no share',
        655,
        'no share',
        639,
        'no share',
        600,
        'no share',
      ],
    ])
  })

  it('repeats a band in the header of each of its columns, and a heading in a column of its rows', () => {
    expect(
      sheetOf(
        format,
        'Table 6: placement type by age group and place of placement, 31 March 2022',
      ).tables[0]?.headers.slice(6, 10),
    ).toEqual([
      'Within 20 miles of home: 16 and 17',
      'Within 20 miles of home: Total',
      'Over 20 miles from home: Under 1',
      'Over 20 miles from home: 1 to 4',
    ])
    const plan = rowsOf(format, 'Table 9: delivery plan, status at 31 March 2022')
    expect(plan[2]).toEqual([
      '2. More foster carers',
      '2.1 Therapeutic support for every fostering household',
      'row',
      'Fewer placements break down.',
      'Head of Fostering',
      'Complete',
      'Complete',
      'no text',
    ])
  })

  it('shows which row is another area, the words of a rating, and why a figure is missing', () => {
    const rates = rowsOf(format, 'Table 1: children looked after per 10,000 under 18, at 31 March')
    expect(rates.at(-1)).toEqual(['England', 'another area', 64, 65, 67, 67, '[x]'])
    expect(
      rowsOf(format, 'Table 8: targets of the strategy before, 2019 to 2022').map(row => row[5]),
    ).toEqual(['Red', 'Amber', 'Green'])
  })

  it('opens with texts that look like formulas, and has no formula', async () => {
    const made = await figuresWorkbook(
      withTexts(paper, text => `=1+1;${text}`),
      format,
    )
    const spoilt = openParts(partsOf(made), readCells(made), format)
    expect(checks['no-formulas']?.(spoilt) ?? ['there is no such check']).toEqual([])
    expect(spoilt.sheets.flatMap(({ tables }) => tables)).toHaveLength(12)
  })

  it('meets the checklist', () => {
    const found = Object.entries(checks)
      .filter(([name]) => name !== OF_THE_MONTHLY)
      .map(([name, check]) => [name, check(opened.get(format) as Opened)] as const)
      .filter(([, faults]) => faults.length > 0)
    expect(found).toEqual([])
  })
})
