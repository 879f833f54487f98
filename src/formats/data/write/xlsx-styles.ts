// The styles of an xlsx: each is written once, when it is first used. Out: indexes, and xl/styles.xml.
import type { NumberFormat } from '../book.ts'
import { workbookStyle } from './workbook-style.ts'
import { XML_HEAD, xmlText } from './write-xml.ts'

export interface Style {
  readonly named: keyof typeof NAMED
  readonly isBold?: true
  readonly isRight?: true
  readonly isWrapped?: true
  /** The cell stays text even when it is edited. */
  readonly isQuoted?: true
  readonly format?: NumberFormat
}

/** Excel identifies these styles by number, and a screen reader recognises a Heading 1 by it. */
const NAMED = {
  normal: { id: 0, name: 'Normal', builtin: 0, font: 0 },
  title: { id: 1, name: 'Heading 1', builtin: 16, font: 1 },
  heading: { id: 2, name: 'Heading 2', builtin: 17, font: 2 },
  link: { id: 3, name: 'Hyperlink', builtin: 8, font: 3 },
} as const
const BOLD_FONT = 4
const FIRST_OWN_FORMAT = 164

export interface Styles {
  index(style: Style): number
  xml(): string
}

export function xlsxStyles(): Styles {
  const formats = new Map<string, number>()
  const cells = new Map<string, number>()
  const add = (map: Map<string, number>, key: string, first: number) => {
    const found = map.get(key) ?? first + map.size
    map.set(key, found)
    return found
  }
  const xf = ({ named, isBold, isRight, isWrapped, isQuoted, format }: Style) => {
    const { id, font } = NAMED[named]
    const numFmt = format === undefined ? 0 : add(formats, formatCode(format), FIRST_OWN_FORMAT)
    return `<xf numFmtId="${numFmt}" fontId="${isBold ? BOLD_FONT : font}" fillId="0" borderId="0" xfId="${id}"${numFmt ? ' applyNumberFormat="1"' : ''} applyFont="1" applyAlignment="1"${isQuoted ? ' quotePrefix="1"' : ''}><alignment ${isRight ? 'horizontal="right" indent="1"' : 'horizontal="left"'} vertical="top"${isWrapped ? ' wrapText="1"' : ''}/></xf>`
  }
  add(cells, xf({ named: 'normal' }), 0)
  return { index: style => add(cells, xf(style), 0), xml: () => stylesXml([...formats], [...cells.keys()]) }
}

/** `0.0%`, `#,##0.0`; a negative number has the paper's own minus sign. */
function formatCode({ decimals, isPercentage, hasThousands, prefix, isNegative }: NumberFormat): string {
  const digits = `${hasThousands ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}${isPercentage ? '%' : ''}`
  const positive = `${prefix && `"${prefix}"`}${digits}`
  return isNegative ? `${positive};"−${prefix}"${digits}` : positive
}

function stylesXml(formats: readonly (readonly [string, number])[], cells: readonly string[]): string {
  const font = (size: number, more = '') =>
    `<font>${more}<sz val="${size}"/>${more.includes('<u/>') ? `<color rgb="FF${workbookStyle.link}"/>` : '<color rgb="FF000000"/>'}<name val="${workbookStyle.font}"/><family val="2"/></font>`
  const fonts = [
    font(workbookStyle.bodyPt),
    font(workbookStyle.titlePt, '<b/>'),
    font(workbookStyle.headingPt, '<b/>'),
    font(workbookStyle.bodyPt, '<u/>'),
    font(workbookStyle.bodyPt, '<b/>'),
  ]
  const named = Object.values(NAMED)
  return (
    `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    (formats.length === 0
      ? ''
      : `<numFmts count="${formats.length}">${formats.map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`).join('')}</numFmts>`) +
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
    // Excel expects these two fills and this border. Cells are not filled or bordered.
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="${named.length}">${named.map(({ font: fontId }) => `<xf numFmtId="0" fontId="${fontId}" fillId="0" borderId="0"/>`).join('')}</cellStyleXfs>` +
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>` +
    `<cellStyles count="${named.length}">${named.map(({ id, name, builtin }) => `<cellStyle name="${name}" xfId="${id}" builtinId="${builtin}"/>`).join('')}</cellStyles>` +
    '</styleSheet>'
  )
}
