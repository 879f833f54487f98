/** Reads the tags of a finished PDF with the PDF library that the checker uses, not with our own code. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib'

export interface OutlinedTag {
  type: string
  alt?: string
  language?: string
  scope?: string
  rowSpan?: number
  colSpan?: number
  box?: number[]
  kids: OutlinedTag[]
}

export interface PdfOutline {
  tags: OutlinedTag[]
  bookmarks: string[]
  linkTexts: string[]
  title: string | undefined
  language: string | undefined
  opensWith: string | undefined
  hasPageLabels: boolean
}

export async function outlineOf(bytes: Uint8Array): Promise<PdfOutline> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog, context } = document
  const look = (value: PDFObject | undefined): PDFObject | undefined =>
    value === undefined ? undefined : context.lookup(value)
  const get = (dict: PDFObject | undefined, key: string): PDFObject | undefined =>
    dict instanceof PDFDict ? look(dict.get(PDFName.of(key))) : undefined
  const text = (value: PDFObject | undefined): string | undefined =>
    value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
  const name = (value: PDFObject | undefined): string | undefined =>
    value instanceof PDFName ? value.decodeText() : undefined
  const list = (value: PDFObject | undefined): PDFObject[] => {
    const items = value instanceof PDFArray ? value.asArray() : [value]
    return items.flatMap(item => look(item) ?? [])
  }

  const flat: OutlinedTag[] = []
  const read = (dict: PDFObject): OutlinedTag[] => {
    const type = name(get(dict, 'S'))
    if (type === undefined) return []
    const attributes = list(get(dict, 'A'))
    const attribute = (key: string): PDFObject | undefined =>
      attributes.map(each => get(each, key)).find(value => value !== undefined)
    const tag: OutlinedTag = { type, kids: [] }
    flat.push(tag)
    const [alt, language, scope, rowSpan, colSpan] = [
      text(get(dict, 'Alt')),
      text(get(dict, 'Lang')),
      name(attribute('Scope')),
      attribute('RowSpan'),
      attribute('ColSpan'),
    ]
    if (alt !== undefined) tag.alt = alt
    if (language !== undefined) tag.language = language
    if (scope !== undefined) tag.scope = scope
    if (rowSpan instanceof PDFNumber) tag.rowSpan = rowSpan.asNumber()
    if (colSpan instanceof PDFNumber) tag.colSpan = colSpan.asNumber()
    const box = list(attribute('BBox')).flatMap(side => (side instanceof PDFNumber ? [side.asNumber()] : []))
    if (box.length > 0) tag.box = box
    tag.kids = list(get(dict, 'K')).flatMap(read)
    return [tag]
  }
  list(get(get(catalog, 'StructTreeRoot'), 'K')).forEach(read)

  const bookmarks: string[] = []
  const walk = (first: PDFObject | undefined): void => {
    for (let item = first; item; item = get(item, 'Next')) {
      bookmarks.push(text(get(item, 'Title')) ?? '')
      walk(get(item, 'First'))
    }
  }
  walk(get(get(catalog, 'Outlines'), 'First'))
  const linkTexts = document
    .getPages()
    .flatMap(page => list(get(page.node, 'Annots')).map(area => text(get(area, 'Contents')) ?? ''))
  return {
    tags: flat,
    bookmarks,
    linkTexts,
    title: document.getTitle(),
    language: text(get(catalog, 'Lang')),
    opensWith: name(get(catalog, 'PageMode')),
    hasPageLabels: get(catalog, 'PageLabels') !== undefined,
  }
}
