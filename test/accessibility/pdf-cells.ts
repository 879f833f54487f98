// Reads the words of each cell of each tagged table of a finished PDF, as a screen reader does.
import { type PdfTag, pdfTags } from './pdf-tags.ts'

/** Rows of cells in the order of the tags; header rows that are repeated on later sheets come once. */
export async function pdfTables(bytes: Uint8Array): Promise<string[][][]> {
  const tables = (await pdfTags(bytes)).filter(({ type }) => type === 'Table')
  return tables.map(table =>
    below(table, ['TR']).map(row => below(row, ['TH', 'TD']).map(({ words }) => words)),
  )
}

/** The nearest tags of these types, but not in a caption. */
const below = ({ kids }: PdfTag, types: readonly string[]): PdfTag[] =>
  kids.flatMap(kid => {
    if (kid.type === 'Caption') return []
    return types.includes(kid.type) ? [kid] : below(kid, types)
  })
