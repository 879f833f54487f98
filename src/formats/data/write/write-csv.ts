// Writes rows of cells as CSV (RFC 4180) that Excel opens correctly. In: cells already escaped. Out: the text of the
// file.
import { escapeFormula } from '../formula-text.ts'

/**
 * Without it, Excel opens a CSV in the machine's own code page and shows £ and − as rubbish. Readers of UTF-8
 * ignore it.
 */
const BYTE_ORDER_MARK = '\uFEFF'

export const csvFile = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map(cells => `${cells.join(',')}\r\n`).join('')

/** Text made inert, and quoted where necessary. */
export function csvText(text: string): string {
  const inert = escapeFormula(text)
  return /[",\r\n]|^\s|\s$/.test(inert) ? csvQuoted(text) : inert
}

/** Text made inert and always quoted, so that an identifier stays text. */
export const csvQuoted = (text: string): string => `"${escapeFormula(text).replaceAll('"', '""')}"`
