// Rows of cells as CSV (RFC 4180), as Excel opens it. In: cells already made safe for their kind. Out: the
// text of the file.
import { inertText } from '../inert.ts'

/**
 * Without it Excel opens a CSV in the machine's own code page, and prints £ and − as rubbish. Readers of
 * UTF-8 pass over it.
 */
const BYTE_ORDER_MARK = '\uFEFF'

export const csvFile = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map(cells => `${cells.join(',')}\r\n`).join('')

/** A text, inert and in quotation marks where it needs them. */
export function csvText(text: string): string {
  const inert = inertText(text)
  return /[",\r\n]|^\s|\s$/.test(inert) ? csvQuoted(text) : inert
}

/** A text, inert and always in quotation marks: an identifier stays a text. */
export const csvQuoted = (text: string): string => `"${inertText(text).replaceAll('"', '""')}"`
