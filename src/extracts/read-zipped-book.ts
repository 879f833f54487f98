// Reads a workbook that is a zip: an .xlsx, .xlsm, .xlsb or .ods. In: its bytes, and who chooses among its sheets. Out: its
// sheets, or why it cannot be read. A large sheet is read in pieces, with less than half of the memory.
import type { ExtractSheet } from './cell.ts'
import { type ChosenPart, chosenParts, isLargeSheet, PIECE_BYTES, partsNeeded } from './chosen-parts.ts'
import { cutSheet, UncutSheet } from './cut-sheet.ts'
import { isSheetPart } from './lean-sheets.ts'
import { readInPieces, type TellRows } from './read-in-pieces.ts'
import { unpackedChunks } from './unpacked-chunks.ts'
import { type Members, unzip } from './unzip.ts'
import { leanWorkbook, MOST_BYTES } from './whole-workbook.ts'
import type { Closed } from './why-closed.ts'
import { type ChooseSheetNames, readWorkbook } from './workbook.ts'

type BookRead = { readonly sheets: readonly ExtractSheet[] } | Closed

export async function readZippedBook(
  bytes: Uint8Array,
  chooseSheets: ChooseSheetNames,
  tell: TellRows,
  pieceBytes: number = PIECE_BYTES,
): Promise<BookRead> {
  const chosen = await chosenParts(bytes, chooseSheets)
  const large = (chosen ?? []).filter(({ listed }) => isLargeSheet(listed.size, pieceBytes))
  const isNeeded = partsNeeded(chosen)
  if (large.length > 0) {
    const isSmall = (part: string) => isNeeded(part) && !large.some(one => one.part === part)
    const small = unzip(bytes, MOST_BYTES, isSmall)
    if ('unreadable' in small) return small
    try {
      return { sheets: await readLarge(bytes, small.members, large, chooseSheets, tell, pieceBytes) }
    } catch (fault) {
      if (!(fault instanceof UncutSheet)) throw fault
    }
  }
  const found = unzip(bytes, MOST_BYTES, isNeeded)
  return 'unreadable' in found ? found : readWhole(found.members, chooseSheets)
}

async function readWhole(members: Members, chooseSheets: ChooseSheetNames): Promise<BookRead> {
  const whole = leanWorkbook(members)
  return 'unreadable' in whole ? whole : { sheets: await readWorkbook(whole, chooseSheets) }
}

/** The rest of the workbook is read as a small one, in which a large sheet has no rows. */
async function readLarge(
  bytes: Uint8Array,
  small: Members,
  large: readonly ChosenPart[],
  chooseSheets: ChooseSheetNames,
  tell: TellRows,
  pieceBytes: number,
): Promise<readonly ExtractSheet[]> {
  const cuts = await Promise.all(
    large.map(async ({ name, part, listed }) => ({
      name,
      part,
      cut: await cutSheet(() => unpackedChunks(bytes, listed), pieceBytes),
    })),
  )
  const frames = Object.fromEntries(cuts.map(({ part, cut }) => [part, cut.frame]))
  const rest = await readWhole({ ...small, ...frames }, chooseSheets)
  if ('unreadable' in rest) throw new UncutSheet()
  const common = Object.fromEntries(Object.entries(small).filter(([part]) => !isSheetPart(part)))
  const sheets: ExtractSheet[] = []
  for (const sheet of rest.sheets) {
    const cut = cuts.find(({ name }) => name === sheet.name)
    sheets.push(cut === undefined ? sheet : await readInPieces(common, cut, tell))
  }
  return sheets
}
