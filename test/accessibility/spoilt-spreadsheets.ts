// Workbooks spoilt on purpose, at least one for each check, to prove that the check can fail.
import type { WorkBook } from 'xlsx'
import {
  type Format,
  type Opened,
  type OpenedCell,
  type OpenedSheet,
  openParts,
} from '../formats/data/open-workbook.ts'

interface Spoil {
  readonly format: Format
  on(whole: Opened, cells: WorkBook): Opened
}

/** Changes the text of a part, and fails if the text is not in it. */
const inPart = (format: Format, path: string, find: string | RegExp, put: string): Spoil => ({
  format,
  on: (whole, cells) => {
    const before = whole.parts.get(path) ?? ''
    const after = before.replace(find, put)
    if (after === before) throw new Error(`nothing to spoil in ${path}: ${String(find)}`)
    return openParts(new Map([...whole.parts, [path, after]]), cells, format)
  },
})
const newPart = (path: string): Spoil => ({
  format: 'xlsx',
  on: whole => ({ ...whole, parts: new Map([...whole.parts, [path, '']]) }),
})
const inSheet = (
  name: string,
  change: (sheet: OpenedSheet) => OpenedSheet,
  format: Format = 'xlsx',
): Spoil => ({
  format,
  on: whole => ({
    ...whole,
    sheets: whole.sheets.map(sheet => (sheet.name === name ? change(sheet) : sheet)),
  }),
})
const cellOf = (value: string, style: Partial<OpenedCell['style']> = {}): OpenedCell => ({
  type: 's',
  value,
  shown: value,
  style: {
    named: 'Normal',
    font: 'Arial',
    size: 12,
    colour: '000000',
    isBold: false,
    isItalic: false,
    isUnderlined: false,
    isWrapped: true,
    align: 'left',
    isRotatedOrRaised: false,
    isFilledOrBordered: false,
    ...style,
  },
})
/** Puts a cell into the last row of the sheet. */
const lastCell = (name: string, column: number, cell: OpenedCell | undefined): Spoil =>
  inSheet(name, sheet => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      row === sheet.rows.length - 1 ? cells.toSpliced(column, 1, cell) : cells,
    ),
  }))
const belowTable = inSheet('Health', sheet => ({
  ...sheet,
  rows: [...sheet.rows, [cellOf('Source: the council')]],
}))
const blankRow = inSheet('Health', sheet => ({ ...sheet, rows: sheet.rows.toSpliced(2, 0, [undefined]) }))
const emptyCell = lastCell('Health', 2, undefined)

export const spoils: Readonly<Record<string, readonly Spoil[]>> = {
  'tables-are-marked-up': [
    inPart('xlsx', 'xl/worksheets/sheet3.xml', /<tableParts.*<\/tableParts>/, ''),
    inPart('ods', 'content.xml', 'table:contains-header="true"', 'table:contains-header="false"'),
    belowTable,
  ],
  'tables-are-named': [
    inPart('xlsx', 'xl/tables/table3.xml', /displayName="[^"]*"/, 'displayName="Table3"'),
    inPart('ods', 'content.xml', 'table:name="Table_Notes"', 'table:name="Table_Health"'),
  ],
  'nothing-is-merged': [
    inPart(
      'xlsx',
      'xl/worksheets/sheet4.xml',
      '</sheetData>',
      '</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
    ),
    inPart('ods', 'content.xml', '<table:table-cell ', '<table:table-cell table:number-columns-spanned="2" '),
  ],
  'no-blank-rows-or-columns': [
    blankRow,
    inSheet('Health', sheet => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        row > (sheet.tables[0]?.first.row ?? 0) ? cells.toSpliced(2, 1, undefined) : cells,
      ),
    })),
  ],
  'one-header-row': [
    inPart('xlsx', 'xl/tables/table3.xml', 'headerRowCount="1"', 'headerRowCount="0"'),
    inPart('xlsx', 'xl/tables/table3.xml', '" name="Indicator"', '" name="Column3"'),
    inPart('ods', 'content.xml', /<table:table-header-rows>|<\/table:table-header-rows>/g, ''),
  ],
  'text-is-wrapped': [
    inPart('xlsx', 'xl/styles.xml', / wrapText="1"/g, ''),
    inPart('ods', 'content.xml', /fo:wrap-option="wrap"/g, 'fo:wrap-option="no-wrap"'),
  ],
  'no-filters-or-frozen-panes': [
    inPart('xlsx', 'xl/tables/table1.xml', '<tableColumns', '<autoFilter ref="A3:B9"/><tableColumns'),
    inPart('xlsx', 'xl/worksheets/sheet4.xml', '<selection', '<pane ySplit="5"/><selection'),
    inPart('ods', 'content.xml', 'display-filter-buttons="false"', 'display-filter-buttons="true"'),
  ],
  'no-empty-cells': [emptyCell, lastCell('Health', 2, cellOf(' '))],
  'nothing-is-hidden': [
    inPart('xlsx', 'xl/workbook.xml', '<sheet name="Notes"', '<sheet state="hidden" name="Notes"'),
    inPart('xlsx', 'xl/worksheets/sheet4.xml', '<col ', '<col hidden="1" '),
    inPart('ods', 'content.xml', '<table:table-row ', '<table:table-row table:visibility="collapse" '),
  ],
  'widths-are-sensible': [
    inPart('xlsx', 'xl/worksheets/sheet4.xml', /width="\d+"/, 'width="3"'),
    inPart('xlsx', 'xl/worksheets/sheet4.xml', /<cols>.*<\/cols>/, ''),
  ],
  'no-note-symbols': [
    lastCell('Health', 0, cellOf('Latest benchmarking*')),
    inPart('xlsx', 'xl/styles.xml', '<sz val="12"/>', '<vertAlign val="superscript"/><sz val="12"/>'),
  ],
  'notes-are-called-notes': [
    inSheet('Notes', sheet => ({ ...sheet, rows: sheet.rows.slice(0, -30) })),
    inSheet('Notes', sheet => ({ ...sheet, rows: sheet.rows.toSpliced(-1, 1, [cellOf('a')]) })),
  ],
  'no-note-markers-in-tables': [lastCell('Health', 2, cellOf('[note 1]'))],
  'notes-have-their-sheet': [inSheet('Notes', sheet => ({ ...sheet, name: 'Remarks' }))],
  'language-is-declared': [
    inPart('xlsx', 'docProps/core.xml', 'en-GB', ''),
    inPart('ods', 'meta.xml', 'en-GB', 'en-US'),
    inPart('ods', 'styles.xml', 'fo:country="GB"', ''),
  ],
  'links-say-where-they-lead': [
    inPart('xlsx', 'xl/worksheets/sheet2.xml', "'Notes'!A1", "'Nowhere'!A1"),
    inPart('ods', 'content.xml', "#'Notes'.A1", "#'Cover'.A1"),
    lastCell('Notes', 2, cellOf('https://example.org')),
  ],
  'text-is-plain-and-large': [
    inPart('xlsx', 'xl/styles.xml', '<sz val="12"/>', '<sz val="11"/>'),
    inPart('xlsx', 'xl/styles.xml', '<font>', '<font><i/>'),
    inPart('ods', 'styles.xml', 'fo:font-size="12pt"', 'fo:font-size="10pt"'),
    inPart('ods', 'content.xml', /fo:text-align="end"/g, 'fo:text-align="start"'),
  ],
  'titles-are-tagged': [
    inPart('xlsx', 'xl/styles.xml', '<cellStyle name="Heading 1"', '<cellStyle name="Big"'),
    inPart('ods', 'styles.xml', 'style:display-name="Heading 1"', 'style:display-name="Big"'),
    inSheet('Notes', sheet => ({
      ...sheet,
      rows: [[cellOf('Contents', { named: 'Heading 1' })], ...sheet.rows.slice(1)],
    })),
  ],
  'no-symbols': [
    lastCell('Health', 2, cellOf('▲ Amber')),
    lastCell('Health', 2, cellOf('-')),
    lastCell('Health', 2, cellOf('..')),
  ],
  'nothing-floats': [
    inPart(
      'xlsx',
      'xl/worksheets/sheet4.xml',
      '</worksheet>',
      '<headerFooter><oddFooter>x</oddFooter></headerFooter></worksheet>',
    ),
    inPart(
      'ods',
      'styles.xml',
      '<style:header style:display="false"/>',
      '<style:header><text:p>x</text:p></style:header>',
    ),
    inPart(
      'ods',
      'content.xml',
      '</table:table>',
      '<table:shapes><draw:frame/></table:shapes></table:table>',
    ),
  ],
  'no-fills-or-borders': [
    inPart('xlsx', 'xl/styles.xml', /(<cellXfs[^>]*><xf [^>]*)fillId="0"/, '$1fillId="2"'),
    inPart('xlsx', 'xl/tables/table3.xml', 'showRowStripes="0"', 'showRowStripes="1"'),
    inPart(
      'ods',
      'content.xml',
      /fo:wrap-option="wrap"/g,
      'fo:wrap-option="wrap" fo:border="1pt solid #000000"',
    ),
  ],
  'colour-says-nothing-alone': [
    inPart('xlsx', 'xl/styles.xml', 'FF000000', 'FFFF0000'),
    lastCell('Figures', 14, cellOf('Violet')),
    inPart('ods', 'styles.xml', 'fo:color="#000000"', 'fo:color="#ff0000"'),
  ],
  'contrast-is-enough': [
    inPart('xlsx', 'xl/styles.xml', 'FF1D4F91', 'FF8FB0D9'),
    inPart('ods', 'content.xml', 'fo:color="#1D4F91"', 'fo:color="#8fb0d9"'),
  ],
  'no-images': [newPart('xl/media/image1.png')],
  'no-macros': [
    newPart('xl/vbaProject.bin'),
    inPart('xlsx', '[Content_Types].xml', 'sheet.main+xml', 'sheet.macroEnabled.main+xml'),
  ],
  'sheet-names-are-unique': [
    inSheet('Health', sheet => ({ ...sheet, name: 'notes' })),
    inSheet('Health', sheet => ({ ...sheet, name: 'A name that is longer than thirty-one' })),
  ],
  'no-blank-sheets': [inSheet('Health', sheet => ({ ...sheet, rows: [] }))],
  'column-a-comes-first': [
    inSheet('Health', sheet => ({
      ...sheet,
      rows: sheet.rows.toSpliced(1, 1, [undefined, cellOf('Rotherham')]),
    })),
  ],
  'tables-begin-at-the-left': [inPart('xlsx', 'xl/tables/table3.xml', 'ref="A', 'ref="B')],
  'nothing-below-tables': [belowTable],
  'one-table-a-sheet': [
    inSheet('Health', sheet => ({ ...sheet, tables: [...sheet.tables, ...sheet.tables] })),
    inSheet('Health', sheet => ({ ...sheet, rows: sheet.rows.toSpliced(2, 1, [cellOf('Something else')]) })),
  ],
  'document-information-is-filled': [
    inPart('xlsx', 'docProps/core.xml', /<dc:creator>[^<]*</, '<dc:creator><'),
    inPart('ods', 'meta.xml', /<dc:title>[^<]*</, '<dc:title>Book1<'),
    inPart('xlsx', 'docProps/core.xml', '2017-01-31', '2026-11-21'),
  ],
  'opens-at-a1': [
    inPart('xlsx', 'xl/workbook.xml', 'activeTab="0"', 'activeTab="3"'),
    inPart('xlsx', 'xl/worksheets/sheet1.xml', 'activeCell="A1"', 'activeCell="B7"'),
    inPart('ods', 'settings.xml', /(CursorPositionY"[^>]*>)0/, '$15'),
  ],
  'marks-are-explained': [
    lastCell('Health', 2, cellOf('[low]')),
    inSheet('Notes', sheet => ({
      ...sheet,
      rows: sheet.rows.filter(cells => cells[1]?.value !== 'Shorthand marks'),
    })),
  ],
  'no-formulas': [
    inPart('xlsx', 'xl/worksheets/sheet4.xml', '<v>', '<f>1+1</f><v>'),
    inPart('ods', 'content.xml', '<table:table-cell ', '<table:table-cell table:formula="of:=1+1" '),
  ],
  'cover-and-contents-first': [
    { format: 'xlsx', on: whole => ({ ...whole, sheets: whole.sheets.toReversed() }) },
    inSheet('Contents', sheet => ({ ...sheet, links: sheet.links.slice(1) })),
  ],
}
