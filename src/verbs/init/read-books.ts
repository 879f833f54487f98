// Reads the files that a workspace is to be begun from. In: the folder that holds them. Out: what is seen in each spreadsheet,
// and what could not be opened.
import { lookAtBook } from '../../extracts/look/look-at-book.ts'
import type { BookSeen } from '../../extracts/look/sheet-seen.ts'
import { fileName } from '../../terms/origin.ts'
import { isLeftBehind } from '../../workspace/file-names.ts'
import type { Outside } from '../../workspace/outside.ts'

export interface BooksRead {
  readonly books: readonly { readonly seen: BookSeen; readonly bytes: Uint8Array }[]
  readonly unread: readonly { readonly file: string; readonly because: string }[]
}

const SPREADSHEET = /\.(?:xlsx|xlsm|xlsb|xls|ods|csv)$/i

/** `only` is one file of the folder; without it, all spreadsheets that stand in it, and not below. */
export async function readBooks(outside: Pick<Outside, 'list' | 'read'>, only?: string): Promise<BooksRead> {
  const files = only === undefined ? (await outside.list('.')).filter(isSpreadsheet) : [only]
  const books: { seen: BookSeen; bytes: Uint8Array }[] = []
  const unread: { file: string; because: string }[] = []
  for (const file of files) {
    const bytes = await outside.read(file).catch(ifNotThere)
    if (bytes === undefined) {
      unread.push({ file, because: 'it is not there' })
      continue
    }
    const seen = await lookAtBook(bytes, fileName(file))
    if ('unreadable' in seen) unread.push({ file, because: seen.unreadable })
    else books.push({ seen, bytes })
  }
  return { books, unread }
}

function ifNotThere(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}

const isSpreadsheet = (file: string): boolean =>
  SPREADSHEET.test(file) && !file.includes('/') && !isLeftBehind(file)
