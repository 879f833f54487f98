/** Reads the objects of a PDF file that `finish.ts` made: its table of objects is a stream, and most objects are packed. */
import { Lexer } from '../finish/lexer.ts'
import { asNumber, type Pdf, type PdfValue, Ref, Stream } from '../finish/objects.ts'
import { readValue } from '../finish/pdf-values.ts'
import { plainBytes, readObject } from '../finish/read-pdf.ts'

const ENTRY_BYTES = 7 // one for the kind, four for the place, two for the position in a pack
const PACKED = 2

export function readFinished(bytes: Uint8Array): Pdf {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = readTable(file)
  const catalog = table?.dict.get('Root')
  const info = table?.dict.get('Info')
  if (table === undefined || !(catalog instanceof Ref && info instanceof Ref))
    throw new Error('Cannot read the PDF: it was not made by the finishing step.')
  const places = plainBytes(table)
  const objects: (PdfValue | undefined)[] = []
  const packs = new Set<number>()
  for (let id = 1; id * ENTRY_BYTES < places.length; id++) {
    const where = places.readUInt32BE(id * ENTRY_BYTES + 1)
    if (places[id * ENTRY_BYTES] === PACKED) packs.add(where)
    else objects[id] = readObject(file, where, id, [])
  }
  const pdf = { objects, catalog, info }
  for (const id of packs) unpack(pdf, objects[id])
  return pdf
}

/** Chromium's own file has a table in plain text instead. */
function readTable(file: Buffer): Stream | undefined {
  const start = new Lexer(file, file.lastIndexOf('startxref') + 'startxref'.length).nextNumber()
  const id = new Lexer(file, start).nextNumber()
  const table = start === undefined || id === undefined ? undefined : readObject(file, start, id, [])
  return table instanceof Stream ? table : undefined
}

/** A pack begins with the number and the place of each of its objects. */
function unpack(pdf: Pdf, pack: PdfValue | undefined): void {
  if (!(pack instanceof Stream)) throw new Error('Cannot read the PDF: a pack of objects is missing.')
  const bytes = plainBytes(pack)
  const first = asNumber(pdf, pack.dict.get('First')) ?? 0
  const index = new Lexer(bytes)
  for (let left = asNumber(pdf, pack.dict.get('N')) ?? 0; left > 0; left--) {
    const id = index.nextNumber() ?? 0
    const lexer = new Lexer(bytes, first + (index.nextNumber() ?? 0))
    lexer.next()
    pdf.objects[id] = readValue(lexer)
  }
}
