// A workbook in the open format that GOV.UK requires: OpenDocument 1.3. In: a book. Out: bytes.

import type { Book, BookCell, BookSheet } from '../book.ts'
import { looksLikeFormula } from '../formula-text.ts'
import { namedStyles, type OdsStyles, odsStyles } from './ods-styles.ts'
import { rowHeights } from './row-height.ts'
import { pagesWide, workbookStyle } from './workbook-style.ts'
import { XML_HEAD, xmlText } from './write-xml.ts'
import { columnName, isFigureColumn } from './xlsx-sheet.ts'
import { zipParts } from './zip.ts'

const MIME = 'application/vnd.oasis.opendocument.spreadsheet'
const NAMESPACES =
  ['office', 'style', 'text', 'table', 'meta', 'number']
    .map(
      name =>
        ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'number' ? 'datastyle' : name}:1.0"`,
    )
    .join('') +
  ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
const document = (kind: string, content: string) =>
  `${XML_HEAD}<office:document-${kind}${NAMESPACES} office:version="1.3">${content}</office:document-${kind}>`
const FONT = `<office:font-face-decls><style:font-face style:name="${workbookStyle.font}" svg:font-family="${workbookStyle.font}" style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>`

export function ods(book: Book): Uint8Array {
  return zipParts(
    [
      { path: 'mimetype', text: MIME, isStored: true },
      { path: 'META-INF/manifest.xml', text: manifest() },
      { path: 'content.xml', text: contentXml(book) },
      { path: 'styles.xml', text: stylesXml(book) },
      { path: 'meta.xml', text: metaXml(book) },
      { path: 'settings.xml', text: settingsXml(book) },
    ],
    book.day,
  )
}

function contentXml({ sheets }: Book): string {
  const styles = odsStyles()
  const tables = sheets.map(sheet => sheetXml(sheet, styles)).join('')
  // A marked-up table in the open format: a named range with a header row.
  const ranges = sheets
    .flatMap(({ name, table, lines }) =>
      table === undefined
        ? []
        : [
            `<table:database-range table:name="${xmlText(table.name)}" table:target-range-address="${xmlText(`${quoted(name)}.A${lines.length + 2}:${quoted(name)}.${columnName(table.columns.length - 1)}${lines.length + 2 + Math.max(1, table.rows.length)}`)}" table:contains-header="true" table:display-filter-buttons="false"/>`,
          ],
    )
    .join('')
  return document(
    'content',
    `${FONT}<office:automatic-styles>${styles.xml()}</office:automatic-styles><office:body><office:spreadsheet>${tables}<table:database-ranges>${ranges}</table:database-ranges></office:spreadsheet></office:body>`,
  )
}

function sheetXml(sheet: BookSheet, styles: OdsStyles): string {
  const { name, title, lines, table } = sheet
  const heights = rowHeights(sheet)
  const row = (points: number | undefined, cells: string) =>
    `<table:table-row table:style-name="${styles.row(points ?? 0)}">${cells}</table:table-row>`
  const isWrapped = table === undefined
  const headingStyle = isWrapped ? 'HeadingWrapped' : 'Heading_20_2'
  const lineStyle = isWrapped ? 'Text' : 'Default'
  const widths = widthsOf(sheet)
  return (
    `<table:table table:name="${xmlText(name)}" table:style-name="${styles.sheet(pagesWide(widths))}">` +
    widths.map(width => `<table:table-column table:style-name="${styles.column(width)}"/>`).join('') +
    row(heights.title, textXml(title, isWrapped ? 'TitleWrapped' : 'Heading_20_1')) +
    lines
      .map((line, at) =>
        row(heights.lines[at], textXml(line.text, line.style === 'heading' ? headingStyle : lineStyle)),
      )
      .join('') +
    (table === undefined
      ? ''
      : `<table:table-header-rows>${row(heights.header, table.columns.map(({ header }, at) => textXml(header, isFigureColumn(table, at) ? 'HeaderRight' : 'Header')).join(''))}</table:table-header-rows>` +
        table.rows
          .map((cells, at) => row(heights.rows[at], cells.map(cell => cellXml(cell, styles)).join('')))
          .join('')) +
    '</table:table>'
  )
}

function cellXml(cell: BookCell, styles: OdsStyles): string {
  switch (cell.cell) {
    case 'number': {
      const type = cell.format.isPercentage ? 'percentage' : 'float'
      return `<table:table-cell table:style-name="${styles.number(cell.format)}" office:value-type="${type}" office:value="${cell.value}"><text:p>${xmlText(cell.text)}</text:p></table:table-cell>`
    }
    case 'mark':
      return textXml(cell.text, 'Mark')
    case 'text':
      return textXml(cell.text, textStyle(cell), cell.link)
  }
}

function textStyle({ text, link }: Extract<BookCell, { cell: 'text' }>): string {
  if (link !== undefined) return 'Link'
  return looksLikeFormula(text) ? 'TextQuoted' : 'Text'
}

const widthsOf = ({ table }: Pick<BookSheet, 'table'>) =>
  table === undefined ? [workbookStyle.proseWidth] : table.columns.map(column => column.width)

function textXml(text: string, style: string, link?: string): string {
  const words =
    link === undefined
      ? paragraphs(text)
      : `<text:p><text:a xlink:type="simple" xlink:href="${xmlText(`#${quoted(link)}.A1`)}">${spaced(xmlText(text))}</text:a></text:p>`
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${words}</table:table-cell>`
}

const paragraphs = (text: string) =>
  xmlText(text)
    .split('\n')
    .map(line => `<text:p>${spaced(line)}</text:p>`)
    .join('')
/** OpenDocument collapses repeated spaces unless each is marked. */
const spaced = (line: string) => line.replaceAll('\t', '<text:tab/>').replace(/^ | (?= )| $/g, '<text:s/>')
const quoted = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`

function stylesXml({ sheets }: Book): string {
  const layouts = [...new Set(sheets.map(sheet => pagesWide(widthsOf(sheet))))]
  return document(
    'styles',
    `${FONT}<office:styles>${namedStyles}</office:styles>` +
      `<office:automatic-styles>${layouts.map(pageLayout).join('')}</office:automatic-styles>` +
      `<office:master-styles>${layouts.map(pages => `<style:master-page style:name="Pages${pages}" style:page-layout-name="Pages${pages}"><style:header style:display="false"/><style:footer style:display="false"/></style:master-page>`).join('')}</office:master-styles>`,
  )
}

const pageLayout = (pages: number) =>
  `<style:page-layout style:name="Pages${pages}"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" fo:margin="12mm" style:scale-to-X="${pages}" style:scale-to-Y="0"/><style:header-style/><style:footer-style/></style:page-layout>`

function metaXml({ title, subject, description, creator, language, day }: Book): string {
  return document(
    'meta',
    `<office:meta><meta:generator>Orderpaper</meta:generator><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:description>${xmlText(description)}</dc:description>` +
      `<meta:initial-creator>${xmlText(creator)}</meta:initial-creator><dc:creator>${xmlText(creator)}</dc:creator><meta:creation-date>${day}T12:00:00</meta:creation-date><dc:date>${day}T12:00:00</dc:date><dc:language>${xmlText(language)}</dc:language></office:meta>`,
  )
}

/** Opens the first sheet, with A1 selected on every sheet. */
function settingsXml({ sheets }: Book): string {
  const item = (name: string, type: string, value: string) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`
  const views = sheets
    .map(
      ({ name }) =>
        `<config:config-item-map-entry config:name="${xmlText(name)}">${item('CursorPositionX', 'int', '0')}${item('CursorPositionY', 'int', '0')}</config:config-item-map-entry>`,
    )
    .join('')
  return document(
    'settings',
    '<office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>' +
      `${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${views}</config:config-item-map-named>${item('ActiveTable', 'string', xmlText(sheets[0]?.name ?? ''))}` +
      '</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings>',
  )
}

function manifest(): string {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`
  return `${XML_HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entry('/', MIME)}${['content.xml', 'styles.xml', 'meta.xml', 'settings.xml'].map(path => entry(path, 'text/xml')).join('')}</manifest:manifest>`
}
