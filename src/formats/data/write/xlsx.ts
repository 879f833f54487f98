// A workbook for Excel: Office Open XML, ECMA-376. In: a book. Out: bytes.
// Written part by part: the package xlsx cannot write tables, wrapped text, fonts or named styles, so every part that
// it writes would have to be replaced.
import type { Book } from '../book.ts'
import { XML_HEAD, xmlText } from './write-xml.ts'
import { escapeXlsx, sheetXml, tableXml } from './xlsx-sheet.ts'
import { xlsxStyles } from './xlsx-styles.ts'
import { type ZipMember, zipParts } from './zip.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** The longest text of a cell: Excel does not open a file with a longer one. */
const LONGEST_TEXT = 32_767

export function xlsx(book: Book): Uint8Array {
  const styles = xlsxStyles()
  const texts = new Map<string, number>()
  const shared = {
    index: (text: string) => {
      const at = texts.get(text) ?? texts.size
      texts.set(text, at)
      return at
    },
  }
  const sheets = book.sheets.map(
    (sheet, at): ZipMember => ({
      path: `xl/worksheets/sheet${at + 1}.xml`,
      text: sheetXml(sheet, at, styles, shared),
    }),
  )
  const tables = book.sheets.flatMap(({ table, lines }, at) =>
    table === undefined ? [] : [{ at, table, lines: lines.length }],
  )
  const parts: ZipMember[] = [
    { path: '[Content_Types].xml', text: contentTypes(sheets.length, tables.length) },
    {
      path: '_rels/.rels',
      text: relations([
        ['officeDocument', 'xl/workbook.xml'],
        ['metadata/core-properties', 'docProps/core.xml', PACKAGE],
        ['extended-properties', 'docProps/app.xml'],
      ]),
    },
    {
      path: 'docProps/app.xml',
      text: `${XML_HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Orderpaper</Application><Company>${xmlText(book.creator)}</Company></Properties>`,
    },
    { path: 'docProps/core.xml', text: coreProperties(book) },
    { path: 'xl/workbook.xml', text: workbookXml(book) },
    {
      path: 'xl/_rels/workbook.xml.rels',
      text: relations([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    },
    ...sheets,
    ...tables.flatMap(({ at, table, lines }, number): ZipMember[] => [
      {
        path: `xl/worksheets/_rels/sheet${at + 1}.xml.rels`,
        text: relations([['table', `../tables/table${number + 1}.xml`]]),
      },
      { path: `xl/tables/table${number + 1}.xml`, text: tableXml(table, lines, number + 1) },
    ]),
    { path: 'xl/styles.xml', text: styles.xml() },
    {
      path: 'xl/sharedStrings.xml',
      text: `${XML_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${texts.size}">${[...texts.keys()].map(sharedText).join('')}</sst>`,
    },
  ]
  return zipParts(parts, book.day)
}

const sharedText = (text: string) =>
  `<si><t xml:space="preserve">${escapeXlsx(xmlText(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text))}</t></si>`

function workbookXml({ sheets }: Book): string {
  return (
    `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" firstSheet="0" activeTab="0"/></bookViews>' +
    `<sheets>${sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets>` +
    // The header row is repeated on every printed page.
    `<definedNames>${sheets.flatMap(({ name, table, lines }, at) => (table === undefined ? [] : [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlText(`'${name.replaceAll("'", "''")}'!$${lines.length + 2}:$${lines.length + 2}`)}</definedName>`])).join('')}</definedNames></workbook>`
  )
}

function coreProperties({ title, subject, description, creator, language, day }: Book): string {
  const time = `<dcterms:TAG xsi:type="dcterms:W3CDTF">${day}T12:00:00Z</dcterms:TAG>`
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:creator>${xmlText(creator)}</dc:creator><dc:description>${xmlText(description)}</dc:description>` +
    `<cp:lastModifiedBy>${xmlText(creator)}</cp:lastModifiedBy>${time.replaceAll('TAG', 'created')}${time.replaceAll('TAG', 'modified')}<dc:language>${xmlText(language)}</dc:language></cp:coreProperties>`
  )
}

function relations(
  targets: readonly (readonly [type: string, target: string, namespace?: string])[],
): string {
  const one = ([type, target, namespace = OFFICE]: readonly [string, string, string?], at: number) =>
    `<Relationship Id="rId${at + 1}" Type="${namespace}/relationships/${type}" Target="${target}"/>`
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(one).join('')}</Relationships>`
}

function contentTypes(sheets: number, tables: number): string {
  const part = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`
  const many = (count: number, path: (at: number) => string, type: string) =>
    Array.from({ length: count }, (_, at) => part(path(at + 1), type)).join('')
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    part('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`) +
    many(sheets, at => `xl/worksheets/sheet${at}.xml`, `${SPREADSHEET}.worksheet+xml`) +
    many(tables, at => `xl/tables/table${at}.xml`, `${SPREADSHEET}.table+xml`) +
    part('xl/styles.xml', `${SPREADSHEET}.styles+xml`) +
    part('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`) +
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
    '</Types>'
  )
}
