// Finds the parts of an .xlsx that hold the chosen sheets: others may be many times as large. In: its zip, and who chooses
// among its sheets. Out: the parts, and whether another part is needed.
import { isSheetPart } from './lean-sheets.ts'
import { pathInBook, sheetParts } from './office-sheets.ts'
import { wholeWorkbook } from './whole-workbook.ts'
import { type ChooseSheetNames, namesOfSheets } from './workbook.ts'
import { isZip, type ListedFile, listOfZip } from './zip-list.ts'
import { textsInZip } from './zip-texts.ts'

/**
 * Of a sheet that is unpacked: about 10,000 rows of 12 cells. While a piece is read it takes some 15 times its size in memory;
 * the texts that sheets share are read again with each.
 */
export const PIECE_BYTES = 4 * 1024 ** 2

/**
 * A sheet that is worth a thread of its own, and is read in pieces: about 1.5 seconds on the machine where a thread costs
 * 0.3 to 0.4, since it loads the program's reader anew.
 */
export const isLargeSheet = (size: number, pieceBytes: number = PIECE_BYTES): boolean => size > 2 * pieceBytes

export interface ChosenPart {
  /** The name of the sheet. */
  readonly name: string
  readonly part: string
  readonly listed: ListedFile
}

/** The parts that say which sheets there are, and where. They are small. */
const isOutline = (part: string): boolean =>
  /(?:^|[/\\])(?:\[Content_Types\]\.xml|workbook\.xml(?:\.rels)?)$/i.test(part)

/**
 * Undefined where the outline is damaged, or does not say plainly which part is which sheet: the reader of the whole workbook
 * says what is wrong.
 */
export async function chosenParts(
  bytes: Uint8Array,
  chooseSheets: ChooseSheetNames,
): Promise<readonly ChosenPart[] | undefined> {
  const outline = wholeWorkbook(bytes, isOutline)
  if ('unreadable' in outline) return undefined
  const names = await namesOfSheets(outline).catch(() => [])
  const texts = textsInZip(outline, /(?:^|\/)workbook\.xml(?:\.rels)?$/i)
  const text = (end: string) => texts.find(([path]) => path.toLowerCase().endsWith(end))?.[1] ?? ''
  const sheets = sheetParts(text('/workbook.xml'), text('/workbook.xml.rels'))
  if (names.length === 0 || sheets.length !== names.length) return undefined
  const chosen = new Set(chooseSheets(names))
  const byPath = Map.groupBy(listOfZip(bytes) ?? [], ({ name }) => pathInBook(name))
  const found = names.flatMap((name, i) => {
    const listed = byPath.get(sheets[i]?.path ?? '') ?? []
    return chosen.has(name) ? [{ name, listed }] : []
  })
  const parts = found.flatMap(({ name, listed: [first, second] }) =>
    first === undefined || second !== undefined ? [] : [{ name, part: first.name, listed: first }],
  )
  return parts.length === found.length ? parts : undefined
}

/** Whether one of the chosen sheets is so large that it is better read in a thread of its own. */
export async function hasLargeSheet(bytes: Uint8Array, chooseSheets: ChooseSheetNames): Promise<boolean> {
  const isLarge = ({ size }: ListedFile) => isLargeSheet(size)
  if (!isZip(bytes) || listOfZip(bytes)?.some(isLarge) !== true) return false
  return ((await chosenParts(bytes, chooseSheets)) ?? []).some(({ listed }) => isLarge(listed))
}

/** Every part but the sheets that are not chosen; all, where nobody knows which these are. */
export function partsNeeded(chosen: readonly ChosenPart[] | undefined): (part: string) => boolean {
  if (chosen === undefined) return () => true
  const parts = new Set(chosen.map(({ part }) => part))
  return part => !isSheetPart(part) || parts.has(part)
}
