// One figure, one value: compares the sheet Figures with the paper and the CSV, number by number, in order.
import { describe, expect, it } from 'vitest'
import { csv, paper } from '../real-figures.ts'
import { columnOf, storedOf } from '../real-workbooks.ts'

/** A percentage is stored as a fraction of one. */
const numberOr = (row: Readonly<Record<string, string>>, name: string, none: string) =>
  row[name] === '' ? none : Number(row['unit'] === '%' ? `${row[name]}e-2` : row[name])

describe.each(['xlsx', 'ods'] as const)('figuresWorkbook(paper, %s)', format => {
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
    expect(columnOf(format, 'Figures', 'Reason for the signal').map(cell => cell.value)).toEqual(
      csv.map(row => orNone(row['signal_reason'], 'not judged')),
    )
    expect(columnOf(format, 'Figures', 'Upper end of the interval').map(cell => cell.value)).toEqual(
      csv.map(row => numberOr(row, 'interval_upper', 'no interval')),
    )
  })
})
