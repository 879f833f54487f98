/** Embeds files in the PDF and associates them with it as its data (PDF/A-3). */
import { createHash } from 'node:crypto'
import {
  addObject,
  asDict,
  dictOf,
  Name,
  type Pdf,
  PdfString,
  type PdfValue,
  type Ref,
  Stream,
} from './objects.ts'
import { pdfText } from './pdf-text.ts'
import { deflate } from './write.ts'
import type { Attachment } from './write-document-facts.ts'

export async function attach(pdf: Pdf, attachments: readonly Attachment[], date: PdfString): Promise<void> {
  if (attachments.length === 0) return
  const files: [PdfString, Ref][] = []
  for (const attachment of sortedByName(attachments))
    files.push([pdfText(attachment.name), addObject(pdf, await specify(pdf, attachment, date))])
  const catalog = asDict(pdf, pdf.catalog)
  const names = asDict(pdf, catalog?.get('Names')) ?? new Map<string, PdfValue>()
  catalog?.set('Names', names.set('EmbeddedFiles', addObject(pdf, dictOf({ Names: files.flat() }))))
  catalog?.set(
    'AF',
    addObject(
      pdf,
      files.map(([, file]) => file),
    ),
  )
}

/** A name tree is in the order of the bytes of its names. */
const sortedByName = (attachments: readonly Attachment[]): Attachment[] => {
  const key = ({ name }: Attachment): Buffer => Buffer.from(pdfText(name).bytes, 'latin1')
  return [...attachments].sort((a, b) => key(a).compare(key(b)))
}

async function specify(
  pdf: Pdf,
  { name, mime, description, bytes }: Attachment,
  date: PdfString,
): Promise<PdfValue> {
  const packed = await deflate(bytes)
  const dict = dictOf({
    Type: new Name('EmbeddedFile'),
    Subtype: new Name(mime),
    Params: dictOf({
      Size: bytes.length,
      CreationDate: date,
      ModDate: date,
      CheckSum: new PdfString(createHash('md5').update(bytes).digest().toString('latin1')),
    }),
  })
  /** A workbook is already compressed. */
  const isSmaller = packed.length < bytes.length
  if (isSmaller) dict.set('Filter', new Name('FlateDecode'))
  const file = addObject(pdf, new Stream(dict, isSmaller ? packed : bytes))
  return dictOf({
    Type: new Name('Filespec'),
    F: pdfText(name),
    UF: pdfText(name),
    Desc: pdfText(description),
    AFRelationship: new Name('Data'),
    EF: dictOf({ F: file, UF: file }),
  })
}
