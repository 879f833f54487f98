// The styles of an ods: number formats, columns, rows and cells. Out: a name for each style used, and their XML.
import type { NumberFormat } from '../book.ts'
import { workbookStyle } from './workbook-style.ts'

export interface OdsStyles {
  /** A cell of a table: its number format, if it holds a number. */
  number(format: NumberFormat): string
  column(width: number): string
  row(points: number): string
  /** The style of a sheet, by how many pages wide it prints. */
  sheet(pagesWide: number): string
  xml(): string
}

/** Named styles, in styles.xml: LibreOffice shows Heading 1 under its own name. */
export const namedStyles =
  `<style:default-style style:family="table-cell"><style:paragraph-properties style:tab-stop-distance="1.25cm"/><style:text-properties style:font-name="${workbookStyle.font}" fo:font-family="${workbookStyle.font}" fo:font-size="${workbookStyle.bodyPt}pt" fo:language="en" fo:country="GB" fo:color="#000000"/></style:default-style>` +
  '<style:style style:name="Default" style:family="table-cell"><style:table-cell-properties style:vertical-align="top"/></style:style>' +
  `<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="table-cell" style:parent-style-name="Default"><style:text-properties fo:font-size="${workbookStyle.titlePt}pt" fo:font-weight="bold"/></style:style>` +
  `<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="table-cell" style:parent-style-name="Default"><style:text-properties fo:font-size="${workbookStyle.headingPt}pt" fo:font-weight="bold"/></style:style>`

const wrapped = 'fo:wrap-option="wrap" style:vertical-align="top" style:text-align-source="fix"'
/** A little room between a number and the words of the next column. */
const toTheRight = `${wrapped} fo:padding-right="2mm"`
const cellStyle = (name: string, parent: string, cell: string, align: string, more = '', data = '') =>
  `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}"${data && ` style:data-style-name="${data}"`}><style:table-cell-properties ${cell}/><style:paragraph-properties fo:text-align="${align}"/>${more}</style:style>`

const FIXED =
  '<number:text-style style:name="Plain"><number:text-content/></number:text-style>' +
  cellStyle('Text', 'Default', wrapped, 'start') +
  // Text that looks like a formula has the text format, so that it stays text when it is edited.
  cellStyle('TextQuoted', 'Default', wrapped, 'start', '', 'Plain') +
  cellStyle('Mark', 'Default', toTheRight, 'end') +
  cellStyle('Header', 'Default', wrapped, 'start', '<style:text-properties fo:font-weight="bold"/>') +
  cellStyle('HeaderRight', 'Default', toTheRight, 'end', '<style:text-properties fo:font-weight="bold"/>') +
  cellStyle('TitleWrapped', 'Heading_20_1', wrapped, 'start') +
  cellStyle('HeadingWrapped', 'Heading_20_2', wrapped, 'start') +
  cellStyle(
    'Link',
    'Default',
    wrapped,
    'start',
    `<style:text-properties fo:color="#${workbookStyle.link}" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/>`,
  )

/** A character of 12 point Arial is about 2.35 mm wide. */
const MM_PER_CHARACTER = 2.35

export function odsStyles(): OdsStyles {
  const formats = new Map<string, { name: string; xml: string }>()
  const columns = new Map<number, string>()
  const rows = new Map<number, string>()
  const sheets = new Set<number>()
  return {
    number: format => {
      const key = JSON.stringify(format)
      const found = formats.get(key)
      if (found !== undefined) return found.name
      const at = formats.size + 1
      const made = {
        name: `Number${at}`,
        xml:
          numberStyle(format, `N${at}`) +
          cellStyle(`Number${at}`, 'Default', toTheRight, 'end', '', `N${at}`),
      }
      formats.set(key, made)
      return made.name
    },
    column: width => {
      const name = columns.get(width) ?? `Column${columns.size + 1}`
      columns.set(width, name)
      return name
    },
    row: points => {
      const name = rows.get(points) ?? `Row${rows.size + 1}`
      rows.set(points, name)
      return name
    },
    sheet: pagesWide => {
      sheets.add(pagesWide)
      return `Sheet${pagesWide}`
    },
    xml: () =>
      FIXED +
      [...formats.values()].map(({ xml }) => xml).join('') +
      [...columns]
        .map(
          ([width, name]) =>
            `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${(width * MM_PER_CHARACTER).toFixed(1)}mm"/></style:style>`,
        )
        .join('') +
      [...rows]
        .map(
          ([points, name]) =>
            `<style:style style:name="${name}" style:family="table-row"><style:table-row-properties style:row-height="${points}pt" style:use-optimal-row-height="false"/></style:style>`,
        )
        .join('') +
      [...sheets]
        .map(
          pages =>
            `<style:style style:name="Sheet${pages}" style:family="table" style:master-page-name="Pages${pages}"><style:table-properties table:display="true" style:writing-mode="lr-tb"/></style:style>`,
        )
        .join(''),
  }
}

/**
 * A negative number is shown with the paper's minus sign. Its style refers to a second style for values that are
 * not negative.
 */
function numberStyle(
  { decimals, isPercentage, hasThousands, prefix, isNegative }: NumberFormat,
  name: string,
): string {
  const tag = isPercentage ? 'percentage-style' : 'number-style'
  const digits = `<number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1"${hasThousands ? ' number:grouping="true"' : ''}/>${isPercentage ? '<number:text>%</number:text>' : ''}`
  const text = (words: string) => (words === '' ? '' : `<number:text>${words}</number:text>`)
  const style = (styleName: string, before: string, more = '') =>
    `<number:${tag} style:name="${styleName}">${text(before)}${digits}${more}</number:${tag}>`
  if (!isNegative) return style(name, prefix)
  return (
    style(`${name}P0`, prefix) +
    style(
      name,
      `−${prefix}`,
      `<style:map style:condition="value()&gt;=0" style:apply-style-name="${name}P0"/>`,
    )
  )
}
