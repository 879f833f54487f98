// Compares the workbook of the published sufficiency strategy with the published cells. It is read directly, not
// through src/extracts.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import { repository } from './make-workbooks.ts'
import { readTable, strategyFolder } from './sufficiency-workbook.ts'

const TABLES: Readonly<Record<string, string>> = {
  'Table 1': 'table-01_lac-rate-per-10k',
  'Table 2': 'table-02_lac-by-age',
  'Table 3': 'table-03_admissions-by-age',
  'Table 4': 'table-04_discharges-by-age',
  'Table 5': 'table-05_discharges-by-reason',
  'Table 6': 'table-06_lac-by-legal-status',
  'Table 7': 'table-07_lac-by-placement-type',
  'Table 8': 'table-08_placed-over-20-miles',
  'Table 10': 'table-10_lac-therapeutic-team',
  'Table 11': 'table-11_camhs-treatment',
  'Table 12': 'table-12_care-leavers-suitable-accommodation',
  'Table 13': 'table-13_care-leavers-neet',
  'Paragraph 2.16': 'para-2-16_indicator-outcomes',
}
/** Title, source, a blank row, headings. */
const ABOVE = 4

describe.skipIf(!existsSync(strategyFolder))(
  'the workbook, compared with the published tables (skipped without ../shared/data)',
  () => {
    const book = read(readFileSync(join(repository, 'data/extracts/2016-12/sufficiency-tables.xlsx')))
    const shown = (sheet: string): string[][] =>
      utils.sheet_to_json<string[]>(book.Sheets[sheet] ?? {}, { header: 1, raw: false, defval: '' })

    it('has a sheet for each table', () =>
      expect(book.SheetNames).toEqual([...Object.keys(TABLES), 'Paragraph 7.3']))
    it.each(Object.entries(TABLES))('%s has every cell as printed, and no others', (sheet, file) => {
      const rows = shown(sheet)
      const cells = existsSync(strategyFolder) ? readTable(file) : []
      for (const { row_order, column_label, printed } of cells)
        expect(
          rows[ABOVE - 1 + Number(row_order)]?.[rows[ABOVE - 1]?.indexOf(column_label) ?? -1],
          `${row_order} ${column_label}`,
        ).toBe(printed)
      expect(
        rows
          .slice(ABOVE)
          .flatMap(row => row.slice(1))
          .filter(text => text !== ''),
      ).toHaveLength(cells.filter(({ printed }) => printed !== '').length)
    })
    it('has the planned path with its total', () =>
      expect(shown('Paragraph 7.3')[ABOVE]).toEqual([
        'Planned net reduction in placements',
        '4',
        '13',
        '22',
        '22',
        '61',
      ]))
  },
)
