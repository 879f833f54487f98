// Reads a large sheet of an .xlsx piece by piece. In: the parts of its workbook that are no sheets, and the sheet that has
// been cut. Out: one sheet, with the same cells as if it had been read whole.
import type { ExtractSheet } from './cell.ts'
import { type CutSheet, type SheetPiece, UncutSheet } from './cut-sheet.ts'
import type { Members } from './unzip.ts'
import { leanWorkbook } from './whole-workbook.ts'
import { readWorkbook } from './workbook.ts'

/** So many of so many rows have been read. */
export type TellRows = (read: number, of: number) => void

interface SheetToRead {
  readonly name: string
  readonly part: string
  readonly cut: CutSheet
}

/** Throws `UncutSheet` where anything about a piece is not plain, so that the sheet is read whole. */
export async function readInPieces(
  common: Members,
  { name, part, cut }: SheetToRead,
  tell: TellRows,
): Promise<ExtractSheet> {
  const read: PieceRead[] = []
  for await (const piece of cut.pieces) {
    const book = leanWorkbook({ ...common, [part]: piece.xml })
    if ('unreadable' in book) throw new UncutSheet()
    const sheet = (await readWorkbook(book, () => [name])).find(one => one.name === name)
    // The package gives a sheet without rows where it fails.
    if (sheet === undefined || sheet.rowCount === 0 || hasStrays(sheet, piece)) throw new UncutSheet()
    read.push({ last: piece.last, sheet })
    tell(piece.last, cut.last)
  }
  return joined(read)
}

/** Cells whose addresses are not of the rows in which they stand. */
function hasStrays(sheet: ExtractSheet, { first, last, carried }: SheetPiece): boolean {
  for (let row = 0; row < sheet.rowCount; row++) {
    if ((row + 1 >= first && row + 1 <= last) || carried.has(row + 1)) continue
    for (let column = 0; column < sheet.columnCount(row); column++)
      if (sheet.cell(row, column).kind !== 'blank') return true
  }
  return false
}

interface PieceRead {
  readonly last: number
  readonly sheet: ExtractSheet
}

/** What stands before and after the rows is in each piece: merged cells, comments, hidden columns. */
function joined(pieces: readonly PieceRead[]): ExtractSheet {
  const [first] = pieces
  if (first === undefined) throw new UncutSheet()
  const of = (row: number) => (pieces.find(({ last }) => row < last) ?? first).sheet
  return {
    ...first.sheet,
    rowCount: Math.max(...pieces.map(({ sheet }) => sheet.rowCount)),
    cell: (row, column) => of(row).cell(row, column),
    columnCount: row => of(row).columnCount(row),
    doubt: (row, column) => of(row).doubt?.(row, column),
    comment: (row, column) => of(row).comment?.(row, column),
    hidden: {
      rows: new Set(pieces.flatMap(({ sheet }) => [...(sheet.hidden?.rows ?? [])])),
      columns: first.sheet.hidden?.columns ?? new Set(),
    },
  }
}
