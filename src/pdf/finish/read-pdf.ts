/** Reads the objects of a PDF file that Chromium printed, and reports any other file in one sentence. */
import { inflateSync } from 'node:zlib'
import { Lexer } from './lexer.ts'
import { type Dict, Name, type Pdf, type PdfValue, Ref, Stream } from './objects.ts'
import { readDict, readValue } from './pdf-values.ts'

export function readPdf(bytes: Uint8Array): Pdf {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.toString('latin1', 0, 5) !== '%PDF-')
    throw new Error('Cannot finish the PDF: what was printed is not a PDF file.')
  const offsets: number[] = []
  const trailer = readCrossReferences(file, offsets)
  const root = trailer.get('Root')
  if (!(root instanceof Ref)) throw damaged('its trailer does not name a catalog')
  const objects = offsets.map((offset, id) =>
    offset > 0 ? readObject(file, offset, id, offsets) : undefined,
  )
  if (!(objects[root.id] instanceof Map)) throw damaged('its catalog is missing')
  const info = trailer.get('Info')
  const pdf = { objects, catalog: root, info: root }
  return { ...pdf, info: info instanceof Ref ? info : new Ref(objects.push(null) - 1) }
}

const damaged = (what: string): Error =>
  new Error(`Cannot finish the PDF: the file is damaged or was not printed by Chromium (${what}).`)

/** Fills in the offset of each object, and returns the trailer. */
function readCrossReferences(file: Buffer, offsets: number[]): Dict {
  const found = file.lastIndexOf('startxref')
  if (found < 0) throw damaged('it ends before its table of objects')
  const start = new Lexer(file, found + 'startxref'.length).nextNumber()
  const lexer = new Lexer(file, start)
  if (start === undefined || lexer.nextWord() !== 'xref')
    throw damaged('its table of objects is not where it should be')
  let first = lexer.nextNumber()
  for (; first !== undefined; first = lexer.nextNumber()) {
    const count = lexer.nextNumber() ?? 0
    for (let id = first; id < first + count; id++) {
      const offset = lexer.nextNumber()
      if (offset === undefined) throw damaged('its table of objects is cut short')
      lexer.nextNumber()
      offsets[id] = lexer.nextWord() === 'n' ? offset : 0
    }
  }
  if (lexer.text !== 'trailer' || lexer.next() !== '<<') throw damaged('it has no trailer')
  return readDict(lexer)
}

export function readObject(file: Buffer, offset: number, id: number, offsets: readonly number[]): PdfValue {
  const lexer = new Lexer(file, offset)
  if (lexer.nextNumber() !== id || lexer.nextNumber() === undefined || lexer.nextWord() !== 'obj')
    throw damaged(`object ${id} is not where it should be`)
  lexer.next()
  const value = readValue(lexer)
  if (!(value instanceof Map) || lexer.nextWord() !== 'stream') return value
  const from = lexer.at + (file[lexer.at] === 13 ? 2 : 1)
  const length = streamLength(file, value, offsets)
  if (from + length > file.length) throw damaged(`the data of object ${id} is cut short`)
  return new Stream(value, file.subarray(from, from + length))
}

function streamLength(file: Buffer, dict: Dict, offsets: readonly number[]): number {
  const length = dict.get('Length')
  const value = length instanceof Ref ? readObject(file, offsets[length.id] ?? 0, length.id, offsets) : length
  if (typeof value !== 'number') throw damaged('a stream has no length')
  return value
}

/** The uncompressed bytes of a stream. Chromium uses Flate or no compression, except for images, which are not read. */
export function plainBytes(stream: Stream): Buffer {
  const filter = stream.dict.get('Filter')
  if (filter === undefined || (Array.isArray(filter) && filter.length === 0)) return Buffer.from(stream.bytes)
  const only = Array.isArray(filter) && filter.length === 1 ? filter[0] : filter
  if (!(only instanceof Name) || only.text !== 'FlateDecode')
    throw damaged('a drawing is compressed in an unknown way')
  return inflateSync(stream.bytes)
}
