// Reads the files that a workspace is to be begun from. In: the folder that holds them. Out: what is seen in each spreadsheet,
// and what could not be opened.
import { lookAtBook } from '../../extracts/look/look-at-book.ts'
import type { BookSeen } from '../../extracts/look/sheet-seen.ts'
import { fileName } from '../../terms/origin.ts'
import { isLeftBehind, isSpreadsheet } from '../../workspace/file-names.ts'
import { ifNotThere } from '../../workspace/held-files.ts'
import type { Outside } from '../../workspace/outside.ts'

export interface BooksRead {
  readonly books: readonly { readonly seen: BookSeen; readonly bytes: Uint8Array }[]
  readonly unread: readonly { readonly file: string; readonly because: string }[]
}

/** `only` is one file of the folder; without it, all spreadsheets that stand in it, and not below. */
export async function readBooks(outside: Pick<Outside, 'list' | 'read'>, only?: string): Promise<BooksRead> {
  const files = only === undefined ? (await outside.list('.')).filter(mayBeRead) : [only]
  const books: { seen: BookSeen; bytes: Uint8Array }[] = []
  const unread: { file: string; because: string }[] = []
  for (const file of files) {
    const bytes = await outside.read(file).catch(ifNotThere(undefined))
    if (bytes === undefined) {
      unread.push({ file, because: 'it is not there' })
      continue
    }
    const seen = await lookAtBook(bytes, fileName(file))
    if ('unreadable' in seen) {
      unread.push({ file, because: seen.unreadable })
      continue
    }
    const because = listsPersons(seen)
    if (because !== undefined) unread.push({ file, because })
    else books.push({ seen, bytes })
  }
  return { books, unread }
}

/** A paper is made of totals: a list of children is neither read nor copied. */
function listsPersons({ sheets }: BookSeen): string | undefined {
  const [found] = sheets.filter(({ personColumn }) => personColumn !== undefined)
  if (found === undefined) return undefined
  const where = found.name === undefined ? 'it' : `its sheet '${found.name}'`
  return `${where} has a column '${found.personColumn}': it lists people one by one, and was neither read nor copied. Give totals only; data/README.md says how a return of child-level rows is counted`
}

const mayBeRead = (file: string): boolean => isSpreadsheet(file) && !file.includes('/') && !isLeftBehind(file)
