// Reads a workbook back from its bytes: cells with the package xlsx, everything else from the XML. The result has the
// same shape for xlsx and ods.
import { strFromU8, unzipSync } from 'fflate'
import * as XLSX from 'xlsx'

export type Format = 'xlsx' | 'ods'

export interface OpenedCell {
  readonly type: string
  readonly value: string | number
  /** The value as a spreadsheet shows it. */
  readonly shown: string
  readonly formula?: string
  readonly style: Look
}

export interface Look {
  readonly named: string
  readonly font: string
  readonly size: number
  readonly colour: string
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isUnderlined: boolean
  readonly isWrapped: boolean
  readonly align: string
  readonly isRotatedOrRaised: boolean
  readonly isFilledOrBordered: boolean
}

export interface OpenedTable {
  readonly name: string
  readonly sheet: string
  readonly first: { readonly row: number; readonly column: number }
  readonly last: { readonly row: number; readonly column: number }
  readonly headers: readonly string[]
  readonly xml: string
}

export interface OpenedSheet {
  readonly name: string
  /** By row and column, from 0. */
  readonly rows: readonly (readonly (OpenedCell | undefined)[])[]
  readonly xml: string
  readonly tables: readonly OpenedTable[]
  readonly widths: readonly number[]
  readonly links: readonly { readonly row: number; readonly column: number; readonly target: string }[]
}

export interface Opened {
  readonly format: Format
  readonly parts: ReadonlyMap<string, string>
  readonly sheets: readonly OpenedSheet[]
  readonly properties: Readonly<
    Record<'title' | 'creator' | 'subject' | 'description' | 'language' | 'created' | 'modified', string>
  >
  /** The active cell of the front sheet, then of the others. */
  readonly activeSheet: string
  readonly activeCells: readonly string[]
}

export const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))

export function open(bytes: Uint8Array, format: Format): Opened {
  return openParts(partsOf(bytes), readCells(bytes), format)
}

export const readCells = (bytes: Uint8Array): XLSX.WorkBook =>
  XLSX.read(bytes, { cellFormula: true, cellNF: true, cellText: true, cellDates: false })

/** The parts may have been spoilt on purpose: values come from the cells, everything else from the parts. */
export function openParts(parts: ReadonlyMap<string, string>, book: XLSX.WorkBook, format: Format): Opened {
  return format === 'xlsx' ? openXlsx(parts, book) : openOds(parts, book)
}

export const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(found => found[1] ?? found[0])
export const attribute = (xml: string, name: string): string =>
  plain(new RegExp(`\\b${name}="([^"]*)"`).exec(xml)?.[1] ?? '')
const plain = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
const element = (xml: string, name: string) =>
  plain(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1] ?? '')

function rowsOf(
  sheet: XLSX.WorkSheet,
  look: (row: number, column: number) => Look,
): (OpenedCell | undefined)[][] {
  const range = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1')
  return Array.from({ length: range.e.r + 1 }, (_, row) =>
    Array.from({ length: range.e.c + 1 }, (_column, column) => {
      const cell = sheet[XLSX.utils.encode_cell({ r: row, c: column })] as XLSX.CellObject | undefined
      if (cell === undefined || cell.v === undefined) return undefined
      return {
        type: cell.t,
        value: cell.v as string | number,
        shown: cell.w ?? String(cell.v),
        ...(cell.f !== undefined && { formula: cell.f }),
        style: look(row, column),
      }
    }),
  )
}

function tableAt(
  name: string,
  sheet: string,
  ref: string,
  headers: readonly string[],
  xml: string,
): OpenedTable {
  const { s, e } = XLSX.utils.decode_range(ref)
  return { name, sheet, first: { row: s.r, column: s.c }, last: { row: e.r, column: e.c }, headers, xml }
}

function openXlsx(parts: ReadonlyMap<string, string>, book: XLSX.WorkBook): Opened {
  const part = (path: string) => parts.get(path) ?? ''
  const looks = xlsxLooks(part('xl/styles.xml'))
  const names = all(part('xl/workbook.xml'), /<sheet name="([^"]*)"/g).map(plain)
  const sheets = names.map((name, at): OpenedSheet => {
    const xml = part(`xl/worksheets/sheet${at + 1}.xml`)
    const styleOf = new Map(
      [...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)].map(found => [found[1], Number(found[2])]),
    )
    const targets = all(part(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`), /Target="([^"]*tables[^"]*)"/g)
    const tables = /<tablePart /.test(xml)
      ? targets.map(target => {
          const tableXml = part(target.replace('..', 'xl'))
          return tableAt(
            attribute(tableXml, 'displayName'),
            name,
            attribute(tableXml, 'ref'),
            all(tableXml, /<tableColumn [^>]*name="([^"]*)"/g).map(plain),
            tableXml,
          )
        })
      : []
    return {
      name,
      xml,
      tables,
      rows: rowsOf(
        book.Sheets[name] ?? {},
        (row, column) => looks[styleOf.get(XLSX.utils.encode_cell({ r: row, c: column })) ?? 0] as Look,
      ),
      widths: all(xml, /<col [^>]*width="([^"]*)"/g).map(Number),
      links: [...xml.matchAll(/<hyperlink ref="([^"]*)" location="([^"]*)"/g)].map(found => ({
        row: XLSX.utils.decode_cell(found[1] ?? '').r,
        column: XLSX.utils.decode_cell(found[1] ?? '').c,
        target: plain(found[2] ?? '').replace('!', '.'),
      })),
    }
  })
  const core = part('docProps/core.xml')
  return {
    format: 'xlsx',
    parts,
    sheets,
    properties: {
      title: element(core, 'dc:title'),
      creator: element(core, 'dc:creator'),
      subject: element(core, 'dc:subject'),
      description: element(core, 'dc:description'),
      language: element(core, 'dc:language'),
      created: element(core, 'dcterms:created'),
      modified: element(core, 'dcterms:modified'),
    },
    activeSheet: names[Number(attribute(part('xl/workbook.xml'), 'activeTab'))] ?? '',
    activeCells: sheets.map(({ xml }) => attribute(xml, 'activeCell')),
  }
}

function xlsxLooks(xml: string): Look[] {
  const fonts = all(xml, /<font>(.*?)<\/font>/g)
  const named = new Map(
    [...xml.matchAll(/<cellStyle name="([^"]*)" xfId="(\d+)"/g)].map(found => [found[2], found[1] ?? '']),
  )
  return all(/<cellXfs.*<\/cellXfs>/s.exec(xml)?.[0] ?? '', /(<xf .*?<\/xf>)/g).map(xf => {
    const font = fonts[Number(attribute(xf, 'fontId'))] ?? ''
    return {
      named: named.get(attribute(xf, 'xfId')) ?? '',
      font: attribute(/<name [^>]*>/.exec(font)?.[0] ?? '', 'val'),
      size: Number(attribute(/<sz [^>]*>/.exec(font)?.[0] ?? '', 'val')),
      colour: attribute(font, 'rgb').slice(2),
      isBold: font.includes('<b/>'),
      isItalic: font.includes('<i/>'),
      isUnderlined: font.includes('<u/>'),
      isWrapped: attribute(xf, 'wrapText') === '1',
      align: attribute(xf, 'horizontal'),
      isRotatedOrRaised: xf.includes('textRotation') || font.includes('vertAlign'),
      isFilledOrBordered: attribute(xf, 'fillId') !== '0' || attribute(xf, 'borderId') !== '0',
    }
  })
}

function openOds(parts: ReadonlyMap<string, string>, book: XLSX.WorkBook): Opened {
  const [content, styles, meta, settings] = ['content.xml', 'styles.xml', 'meta.xml', 'settings.xml'].map(
    path => parts.get(path) ?? '',
  ) as [string, string, string, string]
  const look = odsLooks(styles + content)
  const widthOf = new Map(
    all(content, /(<style:style style:name="Column.*?<\/style:style>)/g).map(style => [
      attribute(style, 'style:name'),
      Number.parseFloat(attribute(style, 'style:column-width')) / 2.35,
    ]),
  )
  const ranges = all(content, /(<table:database-range [^>]*>)/g)
  const sheets = all(content, /(<table:table table:name=.*?<\/table:table>)/gs).map((xml): OpenedSheet => {
    const name = attribute(xml, 'table:name')
    const rowXml = all(xml, /(<table:table-row .*?<\/table:table-row>)/gs)
    const cellXml = rowXml.map(row => all(row, /(<table:table-cell .*?<\/table:table-cell>)/gs))
    const headerRow = all(
      /<table:table-header-rows>.*?<\/table:table-header-rows>/s.exec(xml)?.[0] ?? '',
      /(<table:table-cell .*?<\/table:table-cell>)/gs,
    )
    return {
      name,
      xml,
      rows: rowsOf(book.Sheets[name] ?? {}, (row, column) =>
        look(attribute(cellXml[row]?.[column] ?? '', 'table:style-name')),
      ),
      tables: ranges
        .filter(
          range => addressOf(range).sheet === name && attribute(range, 'table:contains-header') === 'true',
        )
        .map(range =>
          tableAt(
            attribute(range, 'table:name'),
            name,
            addressOf(range).ref,
            headerRow.map(paragraphsOf),
            range,
          ),
        ),
      widths: all(xml, /<table:table-column table:style-name="([^"]*)"/g).map(
        style => widthOf.get(style) ?? 0,
      ),
      links: cellXml.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          cell.includes('<text:a ')
            ? [{ row, column, target: attribute(cell, 'xlink:href').replace(/^#/, '') }]
            : [],
        ),
      ),
    }
  })
  const views = all(
    settings,
    /<config:config-item-map-entry config:name="[^"]*">(.*?)<\/config:config-item-map-entry>/g,
  )
  const item = (xml: string, name: string) =>
    plain(new RegExp(`config:name="${name}"[^>]*>([^<]*)<`).exec(xml)?.[1] ?? '')
  return {
    format: 'ods',
    parts,
    sheets,
    properties: {
      title: element(meta, 'dc:title'),
      creator: element(meta, 'dc:creator'),
      subject: element(meta, 'dc:subject'),
      description: element(meta, 'dc:description'),
      language: element(meta, 'dc:language'),
      created: element(meta, 'meta:creation-date'),
      modified: element(meta, 'dc:date'),
    },
    activeSheet: item(settings, 'ActiveTable'),
    activeCells: views.map(view =>
      XLSX.utils.encode_cell({
        c: Number(item(view, 'CursorPositionX')),
        r: Number(item(view, 'CursorPositionY')),
      }),
    ),
  }
}

/** Turns the spaces that OpenDocument marks into spaces again. */
const paragraphsOf = (cell: string) =>
  all(cell, /<text:p>(.*?)<\/text:p>/g)
    .map(one =>
      plain(
        one
          .replaceAll('<text:s/>', ' ')
          .replaceAll('<text:tab/>', '\t')
          .replace(/<[^>]*>/g, ''),
      ),
    )
    .join('\n')

function addressOf(range: string): { sheet: string; ref: string } {
  const found = /^'(.*?)'\.([A-Z]+\d+):'.*'\.([A-Z]+\d+)$/.exec(
    attribute(range, 'table:target-range-address'),
  )
  return { sheet: (found?.[1] ?? '').replaceAll("''", "'"), ref: `${found?.[2]}:${found?.[3]}` }
}

function odsLooks(xml: string): (style: string) => Look {
  const styles = new Map(
    all(xml, /(<style:style [^>]*style:family="table-cell".*?<\/style:style>)/gs).map(style => [
      attribute(style, 'style:name'),
      style,
    ]),
  )
  const base = /<style:default-style.*?<\/style:default-style>/s.exec(xml)?.[0] ?? ''
  const chain = (name: string): string[] => {
    const style = styles.get(name)
    return style === undefined
      ? [base]
      : [style, ...chain(attribute(/<style:style [^>]*>/.exec(style)?.[0] ?? '', 'style:parent-style-name'))]
  }
  const lookOf = (name: string): Look => {
    const inherited = chain(name)
    const find = (key: string) =>
      inherited.map(style => attribute(style, key)).find(value => value !== '') ?? ''
    return {
      named:
        inherited.map(style => attribute(style, 'style:display-name')).find(value => value !== '') ??
        (inherited.some(style => attribute(style, 'style:name') === 'Link') ? 'Hyperlink' : 'Normal'),
      font: find('fo:font-family'),
      size: Number.parseFloat(find('fo:font-size')),
      colour: find('fo:color').slice(1),
      isBold: find('fo:font-weight') === 'bold',
      isItalic: find('fo:font-style') === 'italic',
      isUnderlined: find('style:text-underline-style') === 'solid',
      isWrapped: find('fo:wrap-option') === 'wrap',
      align: find('fo:text-align') === 'end' ? 'right' : 'left',
      isRotatedOrRaised: find('style:rotation-angle') !== '' || find('style:text-position') !== '',
      isFilledOrBordered: find('fo:background-color') !== '' || find('fo:border') !== '',
    }
  }
  // Thousands of cells share a handful of styles.
  const looks = new Map<string, Look>()
  return name => {
    const look = looks.get(name) ?? lookOf(name)
    looks.set(name, look)
    return look
  }
}
