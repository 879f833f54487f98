// One figure, one value: the workbooks, the CSV and the paper's own tables against each other, number by
// number, in order.
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FigureCell } from '../../../src/figures/figure.ts'
import { figuresCsv } from '../../../src/formats/data/figures-csv.ts'
import type { Paper } from '../../../src/papers/paper.ts'
import { monthlyMade } from '../../worked-example/monthly-made.ts'
import { figuresWorkbook } from './figures-workbook.ts'
import { type Format, type Opened, type OpenedCell, open } from './opened.ts'
import { realWritten } from './real-paper.ts'

let paper: Paper
let csv: Record<string, string>[]
const opened = new Map<Format, Opened>()
beforeAll(async () => {
  const [real, record] = await realWritten()
  paper = real
  csv = parse(figuresCsv(paper, record), { columns: true, bom: true })
  for (const format of ['xlsx', 'ods'] as const)
    opened.set(format, open(await figuresWorkbook(paper, format, record), format))
})

const rowsOf = (format: Format, sheet: string): OpenedCell[][] => {
  const found = opened.get(format)?.sheets.find(one => one.name === sheet)
  const table = found?.tables[0]
  if (found === undefined || table === undefined) throw new Error(`no table ${sheet}`)
  return found.rows
    .slice(table.first.row + 1)
    .map(cells => cells.map(cell => cell ?? expect.fail(`an empty cell in ${sheet}`)))
}
const columnOf = (format: Format, sheet: string, header: string) => {
  const at =
    opened
      .get(format)
      ?.sheets.find(one => one.name === sheet)
      ?.tables[0]?.headers.indexOf(header) ?? -1
  return rowsOf(format, sheet).map(cells => cells[at] ?? expect.fail(`no column ${header}`))
}
/**
 * What a workbook stores for a figure, worked out here from the paper alone: 98.2% is 0.982, 1,074 is 1074,
 * [x] is [x].
 */
const storedOf = (cell: Pick<FigureCell, 'ref' | 'text'>): string | number => {
  const { value } = paper.figures[cell.ref] ?? expect.fail(cell.ref)
  if (value === undefined) return cell.text
  return cell.text.endsWith('%') ? Number(`${value}e-2`) : Number(value)
}

describe.each(['xlsx', 'ods'] as const)('figuresWorkbook(paper, %s)', format => {
  it("has the topics' tables: the same cells in the same order, as numbers", () => {
    for (const { title, table } of paper.blocks.filter(block => block.block === 'topic')) {
      const printed = table.parts.flatMap(part => part.rows.map(row => [part.title, row.label, ...row.cells]))
      const found = rowsOf(format, title)
      expect(found.map(cells => cells.map(cell => cell.value))).toEqual(
        printed.map(cells => cells.map(cell => (typeof cell === 'string' ? cell : storedOf(cell)))),
      )
      // And shows them as the paper prints them.
      if (format === 'xlsx')
        expect(found.map(cells => cells.slice(2).map(cell => cell.shown))).toEqual(
          table.parts.flatMap(part => part.rows.map(row => row.cells.map(cell => cell.text))),
        )
    }
  })

  it('has the summary: one row an indicator, with the same figures and verdicts', () => {
    const rows = paper.blocks
      .filter(block => block.block === 'summary')
      .flatMap(block => block.groups.flatMap(group => group.rows))
    const found = rowsOf(format, 'Summary')
    expect(found).toHaveLength(28)
    expect(found.map(cells => cells.map(cell => cell.value))).toEqual(
      rows.map(row => [
        expect.any(String),
        row.ref,
        row.name,
        row.goodIs,
        row.unit,
        ...row.months.map(storedOf),
        storedOf(row.yearToDate),
        expect.any(String),
        row.direction.sentence,
        row.rating.word,
        row.rating.reason,
        row.bounds.green,
        row.bounds.amber,
        row.bounds.red,
        ...row.years.map(storedOf),
        ...row.comparators.map(storedOf),
      ]),
    )
  })

  it('lists every figure once, with its value, parts, rule and missing reason', () => {
    const references = columnOf(format, 'Figures', 'Reference').map(cell => cell.value)
    expect(new Set(references)).toEqual(new Set(Object.keys(paper.figures)))
    expect(references).toHaveLength(Object.keys(paper.figures).length)
    const [values, rules, numerators, missing] = ['Value', 'Rule', 'Numerator', 'Why there is no value'].map(
      header => columnOf(format, 'Figures', header).map(cell => cell.value),
    ) as [unknown[], unknown[], unknown[], unknown[]]
    references.forEach((ref, at) => {
      const figure = paper.figures[String(ref)] ?? expect.fail(String(ref))
      expect(values[at]).toBe(storedOf(figure))
      expect(rules[at]).toBe(figure.rule)
      expect(numerators[at]).toBe(
        figure.parts === undefined ? 'no parts' : Number(figure.parts.numerator.replaceAll(',', '')),
      )
      expect(missing[at]).toBe(figure.missing === undefined ? 'there is a value' : figure.spoken)
    })
  })

  it('has the rows of the CSV, in its order and with its numbers and marks', () => {
    expect(columnOf(format, 'Figures', 'Reference').map(cell => cell.value)).toEqual(
      csv.map(row => row['reference']),
    )
    expect(columnOf(format, 'Figures', 'Value').map(cell => cell.value)).toEqual(
      csv.map(row =>
        row['value'] === '' ? row['mark'] : Number(row['unit'] === '%' ? `${row['value']}e-2` : row['value']),
      ),
    )
    const orNone = (text: string | undefined, none: string) => (text === '' ? none : text)
    expect(columnOf(format, 'Figures', 'Denominator').map(cell => String(cell.value))).toEqual(
      csv.map(row => orNone(row['denominator'], 'no parts')),
    )
    expect(columnOf(format, 'Figures', 'Source cells').map(cell => cell.value)).toEqual(
      csv.map(row => orNone(row['source_cells'], 'no source cells')),
    )
    expect(columnOf(format, 'Figures', 'Reason for the rating').map(cell => cell.value)).toEqual(
      csv.map(row => orNone(row['rating_reason'], 'not judged')),
    )
  })
})

describe('figuresCsv(paper)', () => {
  it('has one row a figure, with its value, text, mark and reason', () => {
    expect(csv).toHaveLength(Object.keys(paper.figures).length)
    for (const row of csv) {
      const figure = paper.figures[row['reference'] ?? ''] ?? expect.fail(row['reference'])
      expect([
        row['value'],
        row['text'],
        row['mark'],
        row['missing_reason'],
        row['period'],
        row['indicator'],
      ]).toEqual([
        figure.value ?? '',
        figure.text,
        figure.missing === undefined ? '' : figure.text,
        figure.missing?.reason ?? '',
        figure.period,
        figure.indicator,
      ])
    }
  })

  it('puts a rating beside the figure that was judged, and a direction beside the month: 28 of each', async () => {
    const { indicators } = await monthlyMade()
    const judged = indicators.map(({ definition, rating }) => [
      `${definition.ref}@2017-01${rating.judged === 'year-to-date' ? '.ytd' : ''}`,
      rating.status,
    ])
    expect(
      Object.fromEntries(
        csv.filter(row => row['rating'] !== '').map(row => [row['reference'], row['rating']]),
      ),
    ).toEqual(Object.fromEntries(judged))
    const moved = indicators.map(({ definition, direction }) => [
      `${definition.ref}@2017-01`,
      `${direction.movement} ${direction.meaning}`,
    ])
    expect(
      Object.fromEntries(
        csv
          .filter(row => row['movement'] !== '')
          .map(row => [row['reference'], `${row['movement']} ${row['meaning']}`]),
      ),
    ).toEqual(Object.fromEntries(moved))
  })

  it('says of 6.7 what the paper says', () => {
    expect(csv.find(row => row['reference'] === '6.7@2017-01.ytd')).toMatchObject({
      name: 'Reviews held on time',
      area_name: 'Rotherham Metropolitan Borough Council',
      period_name: 'April 2016 to January 2017',
      period_kind: 'year-to-date',
      value: '96.7',
      text: '96.7%',
      mark: '',
      unit: '%',
      numerator: '1039',
      denominator: '1074',
      rule: 'ratio of sums',
      rating: '',
      source_cells:
        'data/extracts/2017-01/corporate-parenting-monthly.xlsx, sheet Reviews and visits, cells B8:B17',
    })
    expect(csv.find(row => row['reference'] === '6.2@2017-01/england')).toMatchObject({
      area_name: 'England average',
      period_kind: 'latest-published',
      value: '60.0',
    })
    expect(csv.find(row => row['reference'] === '7.3@2017-01')).toMatchObject({
      value: '',
      mark: '[x]',
      missing_reason: 'not-supplied',
      rating: 'not-rated',
    })
  })

  it('counts the kinds of period', () => {
    const kinds = Object.fromEntries(
      ['month', 'financial-year', 'year-to-date', 'latest-published'].map(kind => [
        kind,
        csv.filter(row => row['period_kind'] === kind).length,
      ]),
    )
    expect(kinds).toEqual({
      month: 28 * 15,
      'financial-year': 28 * 3,
      'year-to-date': 28,
      'latest-published': 28 * 4,
    })
  })
})
