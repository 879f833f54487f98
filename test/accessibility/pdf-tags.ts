// Reads every tag of a finished PDF with its words and its page, as a screen reader does. It uses a PDF library, not our
// own finishing code.
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { wordsOf } from './pdf-words.ts'

export interface PdfTag {
  readonly type: string
  /** The words as they are painted, of the tag and of all below it. */
  readonly words: string
  /** What is read out instead of its own words. */
  readonly spoken: string | undefined
  /** The page of its first words, from 1. */
  readonly page: number | undefined
  readonly isInContents: boolean
  readonly kids: readonly PdfTag[]
}

type Part = PdfTag | Pick<PdfTag, 'words' | 'page'>

/** Every tag, in reading order. */
export async function pdfTags(bytes: Uint8Array): Promise<PdfTag[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context, catalog } = document
  const look = (value: PDFObject | undefined) => (value === undefined ? undefined : context.lookup(value))
  const get = (from: PDFObject | undefined, key: string) =>
    from instanceof PDFDict ? from.get(PDFName.of(key)) : undefined
  const list = (value: PDFObject | undefined): PDFObject[] => {
    if (value === undefined) return []
    return value instanceof PDFArray ? value.asArray() : [value]
  }
  const pages = new Map(
    document.getPages().map((page, at) => [page.ref.tag, { number: at + 1, words: wordsOf(page) }]),
  )

  const pageIn = (value: PDFDict, otherwise: string | undefined) => {
    const own = get(value, 'Pg')
    return own instanceof PDFRef ? own.tag : otherwise
  }
  const textOf = (value: PDFObject | undefined) =>
    value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined

  const all: PdfTag[] = []
  const read = (value: PDFDict, inherited: string | undefined, inContents: boolean): PdfTag => {
    const here = pageIn(value, inherited)
    const type = get(value, 'S')
    const name = type instanceof PDFName ? type.decodeText() : ''
    const isInContents = inContents || name === 'TOC'
    const at = all.length
    const parts = list(look(get(value, 'K'))).flatMap(kid => partOf(look(kid), here, isInContents))
    const tag = {
      type: name,
      words: parts.map(part => part.words).join(''),
      spoken: textOf(look(get(value, 'ActualText'))),
      page: parts.find(part => part.page !== undefined)?.page,
      isInContents,
      kids: parts.filter(part => 'kids' in part),
    }
    all.splice(at, 0, tag)
    return tag
  }
  /** A tag, or a piece of marked content; nothing for the area of a link. */
  const partOf = (kid: PDFObject | undefined, here: string | undefined, isInContents: boolean): Part[] => {
    if (kid instanceof PDFNumber) return pieceOf(here, kid.asNumber())
    if (!(kid instanceof PDFDict)) return []
    const mcid = get(kid, 'MCID')
    if (mcid instanceof PDFNumber) return pieceOf(pageIn(kid, here), mcid.asNumber())
    return get(kid, 'S') === undefined ? [] : [read(kid, here, isInContents)]
  }
  const pieceOf = (page: string | undefined, mcid: number): Part[] => {
    const found = pages.get(page ?? '')
    const words = found?.words.get(mcid)
    return words === undefined ? [] : [{ words, page: found?.number }]
  }
  for (const top of list(look(get(look(catalog.get(PDFName.of('StructTreeRoot'))), 'K')))) {
    const found = look(top)
    if (found instanceof PDFDict) read(found, undefined, false)
  }
  return all
}
