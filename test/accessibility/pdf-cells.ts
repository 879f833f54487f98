// Reads the words of each cell of each tagged table of a finished PDF, as a screen reader does: through the tags, from
// marked content, by ToUnicode. It uses a PDF library, not our own finishing code.
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { wordsOf } from './pdf-words.ts'

/** Rows of cells in the order of the tags; header rows that are repeated on later sheets come once. */
export async function pdfTables(bytes: Uint8Array): Promise<string[][][]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context, catalog } = document
  const look = (value: PDFObject | undefined) => (value === undefined ? undefined : context.lookup(value))
  const get = (from: PDFObject | undefined, key: string) =>
    from instanceof PDFDict ? from.get(PDFName.of(key)) : undefined
  const list = (value: PDFObject | undefined): PDFObject[] => {
    if (value === undefined) return []
    return value instanceof PDFArray ? value.asArray() : [value]
  }
  const pages = document.getPages()
  const textsByPage = new Map(pages.map(page => [page.ref.tag, wordsOf(page)]))

  const textOf = (kid: PDFObject, page: string | undefined): string => {
    const value = look(kid)
    if (value instanceof PDFNumber) return textsByPage.get(page ?? '')?.get(value.asNumber()) ?? ''
    if (!(value instanceof PDFDict)) return ''
    const own = value.get(PDFName.of('Pg'))
    const here = own instanceof PDFRef ? own.tag : page
    const mcid = get(value, 'MCID')
    if (mcid instanceof PDFNumber) return textsByPage.get(here ?? '')?.get(mcid.asNumber()) ?? ''
    return list(look(get(value, 'K')))
      .map(each => textOf(each, here))
      .join('')
  }
  const typeOf = (value: PDFObject | undefined) => {
    const type = get(value, 'S')
    return type instanceof PDFName ? type.decodeText() : undefined
  }
  const below = (
    from: PDFObject | undefined,
    types: readonly string[],
    until: readonly string[] = [],
  ): PDFObject[] =>
    list(look(get(from, 'K'))).flatMap(kid => {
      const value = look(kid)
      const type = typeOf(value)
      if (value === undefined) return []
      if (type === undefined) return below(value, types, until)
      if (until.includes(type)) return []
      return types.includes(type) ? [value] : below(value, types, until)
    })
  return below(look(catalog.get(PDFName.of('StructTreeRoot'))), ['Table']).map(table =>
    below(table, ['TR'], ['Caption']).map(row =>
      below(row, ['TH', 'TD']).map(cell => textOf(cell, undefined)),
    ),
  )
}
