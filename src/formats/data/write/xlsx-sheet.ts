// One sheet of an xlsx. In: a sheet, the styles and the shared texts. Out: its XML, and that of its table.

import type { BookCell, BookLine, BookSheet, Table } from '../book.ts'
import { looksLikeFormula } from '../formula-text.ts'
import { rowHeights } from './row-height.ts'
import { pagesWide, workbookStyle } from './workbook-style.ts'
import { XML_HEAD, xmlText } from './write-xml.ts'
import type { Style, Styles } from './xlsx-styles.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export interface SharedTexts {
  index(text: string): number
}

export function sheetXml(sheet: BookSheet, at: number, styles: Styles, texts: SharedTexts): string {
  const { table, lines } = sheet
  const cellXml = (cell: BookCell, row: number, column: number) =>
    writeCell(cell, `${columnName(column)}${row}`, styles, texts)
  const heights = rowHeights(sheet)
  const rowXml = (row: number, points: number | undefined, cells: string) =>
    `<row r="${row}" ht="${points}">${cells}</row>`
  const line = (words: string, style: Style, row: number, points: number | undefined) =>
    rowXml(row, points, writeText(words, style, `A${row}`, styles, texts))
  const isWrapped = table === undefined ? ({ isWrapped: true } as const) : {}
  const headerRow = lines.length + 2
  const rows = [
    line(sheet.title, { named: 'title', ...isWrapped }, 1, heights.title),
    ...lines.map((one, index) =>
      line(one.text, { named: namedOf(one), ...isWrapped }, index + 2, heights.lines[index]),
    ),
    ...(table === undefined
      ? []
      : [
          rowXml(
            headerRow,
            heights.header,
            table.columns
              .map(({ header }, column) =>
                writeText(
                  header,
                  {
                    named: 'normal',
                    isBold: true,
                    isWrapped: true,
                    ...(isFigureColumn(table, column) && { isRight: true }),
                  },
                  `${columnName(column)}${headerRow}`,
                  styles,
                  texts,
                ),
              )
              .join(''),
          ),
          ...table.rows.map((cells, index) =>
            rowXml(
              headerRow + 1 + index,
              heights.rows[index],
              cells.map((cell, column) => cellXml(cell, headerRow + 1 + index, column)).join(''),
            ),
          ),
        ]),
  ]
  const widths = table === undefined ? [workbookStyle.proseWidth] : table.columns.map(column => column.width)
  const links = (table?.rows ?? []).flatMap((cells, index) =>
    cells.flatMap((cell, column) =>
      cell.cell === 'text' && cell.link !== undefined
        ? [
            `<hyperlink ref="${columnName(column)}${headerRow + 1 + index}" location="${xmlText(`'${cell.link.replaceAll("'", "''")}'!A1`)}" display="${xmlText(cell.text)}"/>`,
          ]
        : [],
    ),
  )
  const last = table === undefined ? `A${lines.length + 1}` : lastCell(table, headerRow)
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${last}"/>` +
    `<sheetViews><sheetView${at === 0 ? ' tabSelected="1"' : ''} workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15.75"/>' +
    `<cols>${widths.map((width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${rows.join('')}</sheetData>` +
    (links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`) +
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide(widths)}" fitToHeight="0"/>` +
    (table === undefined ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>') +
    '</worksheet>'
  )
}

/**
 * A marked-up table: what Excel calls “Format as table, my table has headers”. No filter buttons, no stripes,
 * no colours.
 */
export function tableXml(table: Table, lines: number, id: number): string {
  const headerRow = lines + 2
  return (
    `${XML_HEAD}<table xmlns="${MAIN}" id="${id}" name="${xmlText(table.name)}" displayName="${xmlText(table.name)}" ref="A${headerRow}:${lastCell(table, headerRow)}" headerRowCount="1" totalsRowShown="0">` +
    `<tableColumns count="${table.columns.length}">${table.columns.map(({ header }, at) => `<tableColumn id="${at + 1}" name="${escapeXlsx(xmlText(header))}"/>`).join('')}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  )
}

/** A table without rows still needs one row below its header: Excel requires it. */
const lastCell = (table: Table, headerRow: number) =>
  `${columnName(table.columns.length - 1)}${headerRow + Math.max(1, table.rows.length)}`

const namedOf = ({ style }: BookLine): Style['named'] => (style === 'heading' ? 'heading' : 'normal')
export const isFigureColumn = (table: Table, column: number): boolean =>
  table.rows.some(cells => cells[column]?.cell === 'number' || cells[column]?.cell === 'mark')

function writeCell(cell: BookCell, ref: string, styles: Styles, texts: SharedTexts): string {
  switch (cell.cell) {
    case 'number':
      return `<c r="${ref}" s="${styles.index({ named: 'normal', isRight: true, isWrapped: true, format: cell.format })}"><v>${cell.value}</v></c>`
    case 'mark':
      return writeText(cell.text, { named: 'normal', isRight: true, isWrapped: true }, ref, styles, texts)
    case 'text':
      return writeText(
        cell.text,
        { named: cell.link === undefined ? 'normal' : 'link', isWrapped: true },
        ref,
        styles,
        texts,
      )
  }
}

function writeText(text: string, style: Style, ref: string, styles: Styles, texts: SharedTexts): string {
  return `<c r="${ref}" s="${styles.index({ ...style, ...(looksLikeFormula(text) && { isQuoted: true }) })}" t="s"><v>${texts.index(text)}</v></c>`
}

/** A to Z, AA, AB … */
export function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26)
}

/** Excel reads _x0041_ as the letter A, so text that looks like that is escaped. */
export const escapeXlsx = (xml: string): string => xml.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
