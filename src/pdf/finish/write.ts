/**
 * Writes objects as the bytes of a file: only those that are referred to, numbered in reading order, with small
 * objects packed together and compressed. The same objects give the same bytes: the file's identifier is a hash of
 * its content.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflate as deflateWithCallback } from 'node:zlib'
import { type Dict, dictOf, Name, type Pdf, PdfString, Ref, Stream } from './objects.ts'
import { printer } from './print.ts'

export const deflate: (bytes: Uint8Array) => Promise<Buffer> = promisify(deflateWithCallback)

/** The comment of four high bytes shows programs that copy files that this one is not text. */
const HEADER = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')
const OBJECTS_A_PACK = 400

export async function writePdf(pdf: Pdf): Promise<Uint8Array> {
  const { plain, streams, catalog, info, count } = collect(pdf)
  const packs = await Promise.all(chunksOf(plain, OBJECTS_A_PACK).map(pack))
  const file = new FileParts(HEADER)
  const places = Buffer.alloc((count + packs.length + 2) * 7)
  const place = (number: number, type: number, where: number, index: number): void => {
    places.writeUInt8(type, number * 7)
    places.writeUInt32BE(where, number * 7 + 1)
    places.writeUInt16BE(index, number * 7 + 5)
  }
  place(0, 0, 0, 65535)
  for (const { number, head, bytes } of streams) place(number, 1, file.add(number, head, bytes), 0)
  for (const [i, { head, bytes, numbers }] of packs.entries()) {
    const number = count + 1 + i
    place(number, 1, file.add(number, head, bytes), 0)
    for (const [index, packed] of numbers.entries()) place(packed, 2, number, index)
  }
  const last = count + packs.length + 1
  place(last, 1, file.length, 0)
  const table = await deflate(places)
  const id = new PdfString(createHash('md5').update(file.bytes()).update(table).digest().toString('latin1'))
  const trailer = dictOf({
    Type: new Name('XRef'),
    Size: last + 1,
    W: [1, 4, 2],
    Root: new Ref(catalog),
    Info: new Ref(info),
    ID: [id, id],
    Filter: new Name('FlateDecode'),
    Length: table.length,
  })
  const start = file.add(last, printer(ref => ref.id)(trailer), table)
  file.push(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'))
  return file.bytes()
}

/** The chunks of the file so far, and their total length. */
class FileParts {
  length = 0
  readonly #parts: Uint8Array[] = []
  constructor(header: Uint8Array) {
    this.push(header)
  }
  push(part: Uint8Array): void {
    this.#parts.push(part)
    this.length += part.length
  }
  add(number: number, head: string, bytes: Uint8Array): number {
    const start = this.length
    this.push(Buffer.from(`${number} 0 obj\n${head}\nstream\n`, 'latin1'))
    this.push(bytes)
    this.push(Buffer.from('\nendstream\nendobj\n', 'latin1'))
    return start
  }
  bytes(): Uint8Array {
    const joined = Buffer.concat(this.#parts)
    return new Uint8Array(joined.buffer, joined.byteOffset, joined.length)
  }
}

interface PlainObject {
  number: number
  body: string
}
interface StreamObject {
  number: number
  head: string
  bytes: Uint8Array
}

function collect(pdf: Pdf): {
  plain: PlainObject[]
  streams: StreamObject[]
  catalog: number
  info: number
  count: number
} {
  const queue: number[] = []
  const numbers = new Map<number, number>()
  const numberOf = (ref: Ref): number => {
    const known = numbers.get(ref.id)
    if (known !== undefined) return known
    const number = queue.push(ref.id)
    numbers.set(ref.id, number)
    return number
  }
  const catalog = numberOf(pdf.catalog)
  const info = numberOf(pdf.info)
  const show = printer(numberOf)
  const plain: PlainObject[] = []
  const streams: StreamObject[] = []
  for (let i = 0; i < queue.length; i++) {
    const value = pdf.objects[queue[i] ?? 0] ?? null
    const number = i + 1
    if (value instanceof Stream) streams.push({ number, head: show(withLength(value)), bytes: value.bytes })
    else plain.push({ number, body: show(value) })
  }
  return { plain, streams, catalog, info, count: queue.length }
}

function withLength(stream: Stream): Dict {
  return new Map(stream.dict).set('Length', stream.bytes.length)
}

async function pack(objects: PlainObject[]): Promise<{ head: string; bytes: Uint8Array; numbers: number[] }> {
  let offset = 0
  const index = objects.map(({ number, body }) => {
    const entry = `${number} ${offset}`
    offset += body.length + 1
    return entry
  })
  const before = `${index.join(' ')}\n`
  const bytes = await deflate(Buffer.from(before + objects.map(({ body }) => body).join('\n'), 'latin1'))
  const dict = dictOf({
    Type: new Name('ObjStm'),
    N: objects.length,
    First: before.length,
    Filter: new Name('FlateDecode'),
    Length: bytes.length,
  })
  return { head: printer(ref => ref.id)(dict), bytes, numbers: objects.map(({ number }) => number) }
}

const chunksOf = <T>(items: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
