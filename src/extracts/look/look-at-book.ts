// The entry point of this folder: looks at a workbook that nothing describes yet. In: its bytes. Out: the tables that a
// person would see on each of its sheets, or why it cannot be opened.
import { address, type ExtractCell } from '../cell.ts'
import { openSpreadsheet } from '../open-spreadsheet.ts'
import { whyUnreadable } from '../why-closed.ts'
import { type Fills, officeFills } from './office-fills.ts'
import { personColumn } from './person-column.ts'
import { type Grid, gridOf, isFigure } from './sheet-grid.ts'
import type { BookSeen, SheetSeen, TextSeen } from './sheet-seen.ts'
import { tablesBeside, tablesOn } from './tables-on.ts'

export async function lookAtBook(
  bytes: Uint8Array,
  file: string,
): Promise<BookSeen | { readonly unreadable: string }> {
  const opened = await openSpreadsheet(bytes, names => names)
  if ('unreadable' in opened || !('sheets' in opened)) return { unreadable: whyUnreadable(opened).reason }
  const fills = fillsOf(bytes)
  return {
    file,
    sheets: opened.sheets.map((sheet): SheetSeen => {
      const fill = fills.get(sheet.name ?? '')
      const grid = gridOf(sheet, file, fill)
      const person = personColumn(grid)
      const { tables, taken, fault } = tablesBeside(grid, fill) ?? tablesOn(grid)
      return {
        ...(sheet.name !== undefined && { name: sheet.name }),
        isHidden: sheet.isHidden,
        tables,
        ...(person !== undefined && { personColumn: person }),
        ...(fault !== undefined && { fault }),
        figures: figuresIn(grid, rowsOf(grid)),
        ...figuresOutside(grid, taken),
        texts: textsOutside(grid, taken),
      }
    }),
  }
}

/** Only an .xlsx has its colours where they are looked for. */
function fillsOf(bytes: Uint8Array): Fills {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  return isZip ? officeFills(bytes) : new Map()
}

/** In a CSV every number is a text. */
function figuresIn(grid: Grid, rows: readonly number[]): number {
  const isNumber = (cell: ExtractCell) =>
    grid.sheet.name === undefined ? isFigure(cell) : cell.kind === 'number'
  let count = 0
  for (const row of rows)
    for (let column = 0; column < grid.columns; column++) if (isNumber(grid.cell(row, column))) count++
  return count
}

const rowsOf = (grid: Grid): number[] => [...Array(grid.rows).keys()]

function figuresOutside(grid: Grid, taken: ReadonlySet<number>): Pick<SheetSeen, 'outside'> {
  // One number in a row is a date of printing, or a note.
  const rows = rowsOf(grid).filter(row => !taken.has(row) && figuresIn(grid, [row]) > 1)
  const [row] = rows
  return row === undefined ? {} : { outside: { figures: figuresIn(grid, rows), row: row + 1 } }
}

function textsOutside(grid: Grid, taken: ReadonlySet<number>): TextSeen[] {
  const found: TextSeen[] = []
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) {
      const at = address(row, column)
      const comment = grid.sheet.comment?.(row, column)
      if (comment !== undefined) found.push({ text: comment, at, isComment: true })
      const text = taken.has(row) ? '' : grid.text(row, column)
      if (/[a-z]{2}/i.test(text)) found.push({ text, at })
    }
  return found
}
