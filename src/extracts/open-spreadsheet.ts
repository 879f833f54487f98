// Opens a file by the kind that its first bytes show, whatever its name. In: bytes. Out: its sheets, or the
// reason why it cannot be opened.
import type { ExtractSheet } from './cell.ts'
import { decode, withoutMark } from './decode.ts'
import { readCsv } from './read-csv.ts'
import type { TellRows } from './read-in-pieces.ts'
import { readZippedBook } from './read-zipped-book.ts'
import { type Closed, LOCKED, whyClosed } from './why-closed.ts'
import { type ChooseSheetNames, readWebPage, readWorkbook } from './workbook.ts'
import { isZip } from './zip-list.ts'

export type Opened = { readonly sheets: readonly ExtractSheet[] } | Closed

/** `tell` is called while a large sheet is read. */
export async function openSpreadsheet(
  bytes: Uint8Array,
  chooseSheets: ChooseSheetNames,
  tell: TellRows = () => {},
): Promise<Opened> {
  if (bytes.length === 0) return { unreadable: 'it is empty' }
  const closed = whyClosed(bytes)
  if (closed !== undefined) return closed
  const kind = fileKindOf(bytes)
  if (kind === 'pdf') return { unreadable: 'it is a PDF, not a spreadsheet' }
  if (kind === 'other') return { unreadable: 'it is not a spreadsheet, or it is damaged' }
  try {
    if (kind === 'workbook' && isZip(bytes)) return await readZippedBook(bytes, chooseSheets, tell)
    if (kind === 'workbook') return { sheets: await readWorkbook(bytes, chooseSheets) }
    if (kind === 'web-page') return { sheets: await readWebPage(bytes) }
    return { sheets: [await readCsv(decode(bytes))] }
  } catch (fault) {
    // A package that is not installed is not a fault of the file.
    if (fault instanceof Error && 'code' in fault && fault.code === 'ERR_MODULE_NOT_FOUND') throw fault
    return reasonOf(fault, kind === 'text')
  }
}

export type Kind = 'workbook' | 'web-page' | 'text' | 'pdf' | 'other'

export function fileKindOf(bytes: Uint8Array): Kind {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2000))
  // A zip (.xlsx, .ods), an OLE container (.xls, or an .xlsx with a password), or an .xls from before 1997.
  if (start.startsWith('PK') || start.startsWith('\xD0\xCF\x11\xE0') || /^\x09[\x00-\x08]/.test(start))
    return 'workbook'
  if (start.startsWith('%PDF')) return 'pdf'
  if (/^\xFF\xFE|^\xFE\xFF/.test(start) || withoutMark(bytes) !== undefined) return 'text'
  if (start.includes('\0')) return 'other'
  const markup = start.replace(/^\xEF\xBB\xBF/, '').trimStart()
  if (/^<\?xml/i.test(markup) && /<(\w+:)?Workbook\b/.test(start)) return 'workbook'
  return markup.startsWith('<') ? 'web-page' : 'text'
}

/** The reason in plain words. The package's own message would not help the user. */
function reasonOf(fault: unknown, isText: boolean): Closed {
  const message = fault instanceof Error ? fault.message : String(fault)
  if (/password|encrypt/i.test(message)) return LOCKED
  if (!isText) return { unreadable: 'it is damaged, incomplete, or not a spreadsheet' }
  const line =
    typeof fault === 'object' && fault !== null && 'lines' in fault ? ` near line ${fault.lines}` : ''
  return { unreadable: `a quotation mark is not closed${line}` }
}
