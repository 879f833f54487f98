// A figure as a spreadsheet cell: the printed number with its number format, or the mark. In: text and value. Out: a
// cell.
import type { Figure } from '../../figures/figure.ts'
import { type BookCell, type NumberFormat, textCell } from './book.ts'

/**
 * Stores the number as printed: 98.2% is 0.982, with no further digits. Text that no number format gives, such as
 * `reached`, stays text.
 */
export function figureCell(figure: Pick<Figure, 'text' | 'value' | 'missing'>): BookCell {
  if (figure.missing !== undefined || figure.value === undefined) return { cell: 'mark', text: figure.text }
  return numberCell(figure.value, figure.text) ?? textCell(figure.text)
}

/**
 * A figure that a table has as text, such as a count of rows: `2,878` is a number, `[z]` a mark, and `no target`
 * text.
 */
export function printedCell(text: string): BookCell {
  if (/^\[[a-z]+\]$/.test(text)) return { cell: 'mark', text }
  return numberCell(text.replace('−', '-').replaceAll(/[,£%]/g, ''), text) ?? textCell(text)
}

/** Undefined if our number formats do not show the value as this text. */
export function numberCell(value: string, text: string): BookCell | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return undefined
  const format: NumberFormat = {
    decimals: value.split('.')[1]?.length ?? 0,
    isPercentage: text.endsWith('%'),
    hasThousands: !text.endsWith('%') || text.includes(','),
    prefix: text.replace('−', '').startsWith('£') ? '£' : '',
    isNegative: value.startsWith('-'),
  }
  if (printed(value, format) !== text) return undefined
  return { cell: 'number', value: format.isPercentage ? shiftPoint(value, -2) : value, text, format }
}

/** As a spreadsheet shows it. 1074 → `1,074`; 98.2 as a percentage → `98.2%`; -5 → `−5`. */
function printed(value: string, format: NumberFormat): string {
  const [whole = '0', fraction] = value.replace('-', '').split('.')
  const digits = format.hasThousands ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return `${format.isNegative ? '−' : ''}${format.prefix}${digits}${fraction === undefined ? '' : `.${fraction}`}${format.isPercentage ? '%' : ''}`
}

/** Moves the decimal point in the text, to avoid binary fractions: 98.2 by −2 is 0.982; 5 by −2 is 0.05. */
function shiftPoint(value: string, by: -2): string {
  const sign = value.startsWith('-') ? '-' : ''
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.')
  const padded = whole.padStart(1 - by, '0')
  const shifted = `${padded.slice(0, by)}.${padded.slice(by)}${fraction}`
    .replace(/0+$/, '')
    .replace(/\.$/, '')
  return `${sign}${shifted.replace(/^0+(?=\d)/, '')}`
}
