// Makes the columns of a sheet no wider than what they hold, so that a table fits on a screen and on a page. In: a sheet.
// Out: the same, where the width that a column states is its widest.
import type { BookColumn, BookSheet } from './book.ts'

/** In characters; a column of single digits can still be read. */
const NARROWEST = 9
/** The room at the sides of a text. */
const SIDES = 3
/** A header wraps, and on more lines than this it is hard to read. */
const MOST_HEADER_LINES = 2

/**
 * `31 March 2018, share` over `18%` needs 13 characters: half of 20, and 3. Over `£28,123,456` it needs 14. Texts wrap at
 * the stated width.
 */
export function fitWidths(sheet: BookSheet): BookSheet {
  const { table } = sheet
  if (table === undefined) return sheet
  const columns = table.columns.map((column, at) => ({
    ...column,
    width: fittedWidth(
      column,
      table.rows.map(cells => cells[at]?.text ?? ''),
    ),
  }))
  return { ...sheet, table: { ...table, columns } }
}

function fittedWidth({ header, width }: BookColumn, texts: readonly string[]): number {
  const words = header.split(/\s+/).map(word => word.length)
  const lengths = [...words, Math.ceil(header.length / MOST_HEADER_LINES), ...texts.map(text => text.length)]
  return Math.min(width, Math.max(NARROWEST, SIDES + lengths.reduce((most, one) => Math.max(most, one), 0)))
}
