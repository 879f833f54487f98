// Finds out which parts of an .xlsx are needed: sheets that nothing names may be many times as large as those that are
// read. In: its zip, and who chooses among its sheets. Out: for a part, whether it is needed.
import { isSheetPart } from './lean-sheets.ts'
import { pathInBook, sheetParts } from './office-sheets.ts'
import { wholeWorkbook } from './whole-workbook.ts'
import { type ChooseSheetNames, namesOfSheets } from './workbook.ts'
import { listOfZip } from './zip-list.ts'
import { textsInZip } from './zip-texts.ts'

const all = (): boolean => true

/** The parts that say which sheets there are, and where. They are small. */
const isOutline = (part: string): boolean =>
  /(?:^|[/\\])(?:\[Content_Types\]\.xml|workbook\.xml(?:\.rels)?)$/i.test(part)

/**
 * Every part but the sheets that are not chosen. Where the outline is damaged, or does not say plainly which part is which
 * sheet, all are needed: the reader of the whole workbook says what is wrong.
 */
export async function partsNeeded(
  bytes: Uint8Array,
  chooseSheets: ChooseSheetNames,
): Promise<(part: string) => boolean> {
  const outline = wholeWorkbook(bytes, isOutline)
  if ('unreadable' in outline) return all
  const names = await namesOfSheets(outline).catch(() => [])
  const texts = textsInZip(outline, /(?:^|\/)workbook\.xml(?:\.rels)?$/i)
  const text = (end: string) => texts.find(([path]) => path.toLowerCase().endsWith(end))?.[1] ?? ''
  const sheets = sheetParts(text('/workbook.xml'), text('/workbook.xml.rels'))
  if (names.length === 0 || sheets.length !== names.length) return all
  const chosen = new Set(chooseSheets(names))
  const paths = new Set(sheets.flatMap(({ path }, i) => (chosen.has(names[i] ?? '') ? [path] : [])))
  const there = new Set(listOfZip(bytes)?.map(({ name }) => pathInBook(name)))
  return [...paths].every(path => there.has(path))
    ? part => !isSheetPart(part) || paths.has(pathInBook(part))
    : all
}
