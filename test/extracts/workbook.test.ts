// Percentages and errors of an .ods, which the spreadsheet package does not give by itself.
import { describe, expect, it } from 'vitest'
import { monthsDown, openDocument, read, say, sayWhere } from './workbooks.ts'

describe('an .ods as LibreOffice writes it', () => {
  const text = (shown: string) =>
    `<table:table-cell office:value-type="string"><text:p>${shown}</text:p></table:table-cell>`
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
  const day = (value: string) =>
    `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>as shown</text:p></table:table-cell>`
  const share = (value: number, shown: string) =>
    `<table:table-cell office:value-type="percentage" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`
  const end =
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
  const percentages = monthsDown({ unit: 'percentage' })

  it('may keep the percent format with the column, so the displayed text decides', async () => {
    const { extract, problems } = await read(
      openDocument(
        row(text('Month'), text('Figure')) +
          row(day('2016-11-30'), share(0.957, '95.7%')) +
          row(day('2016-12-31T23:30:00'), share(0.005, '1%')) +
          row(text('Jan-17'), share(1, '100%')) +
          end,
      ),
      percentages,
    )
    expect(problems).toEqual([])
    expect(extract.readings.map(say)).toEqual([
      'figure 2016-11 = 95.7 (B2)',
      'figure 2016-12 = 0.5 (B3)',
      'figure 2017-01 = 100 (B4)',
    ])
  })
  it('has raised footnote marks, text struck out, and hidden rows and columns', async () => {
    const styles =
      '<office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="ce9" style:family="table-cell"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style></office:automatic-styles>'
    const counts = monthsDown({ unit: 'count' })
    const raised = text('482<text:span text:style-name="T1">1</text:span>')
    const struck =
      '<table:table-cell table:style-name="ce9" office:value-type="float" office:value="484"><text:p>484</text:p></table:table-cell>'
    const number =
      '<table:table-cell office:value-type="float" office:value="463"><text:p>463</text:p></table:table-cell>'
    const hidden = row(text('Nov-16'), number).replace('<table:table-row', '$& table:visibility="filter"')
    const bytes = openDocument(
      row(text('Month'), text('Figure')) +
        hidden +
        row(text('Dec-16'), struck) +
        row(text('Jan-17'), raised) +
        end,
      styles,
    )
    const { extract, problems } = await read(bytes, counts)
    expect(extract.readings.map(say)).toEqual([
      'figure 2016-11 = not-supplied (B2)',
      'figure 2016-12 = 484 (B3)',
      'figure 2017-01 = 482 (B4)',
    ])
    expect(sayWhere(problems)).toEqual(['error cell-struck-out Data!B3', 'warning lines-hidden Data!'])
  })
  it('has its own errors', async () => {
    const wrong =
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
    const { problems } = await read(
      openDocument(
        row(text('Month'), text('Figure')) +
          row(text('Dec-16'), wrong) +
          row(text('Jan-17'), wrong.replace('#DIV/0!', 'Err:502')) +
          end,
      ),
      percentages,
    )
    expect(sayWhere(problems)).toEqual(['error cell-error Data!B2', 'error cell-error Data!B3'])
  })
})
