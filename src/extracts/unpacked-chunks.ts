// Unpacks one part of a zip in chunks, so that it never stands whole in memory. In: the zip, and the part as it is listed. Out:
// its chunks, one after the other.
import { crc32, createInflateRaw } from 'node:zlib'
import { UncutSheet } from './cut-sheet.ts'
import type { ListedFile } from './zip-list.ts'

const CHUNK_BYTES = 256 * 1024

/** Throws `UncutSheet` where the part is damaged; at the end too, where its check sum or size is not as it is listed. */
export async function* unpackedChunks(bytes: Uint8Array, listed: ListedFile): AsyncGenerator<Uint8Array> {
  let [sum, size] = [0, 0]
  try {
    for await (const chunk of chunksOf(bytes, listed)) {
      sum = crc32(chunk, sum)
      size += chunk.length
      if (size > listed.size) break
      yield chunk
    }
  } catch {
    throw new UncutSheet()
  }
  if (size !== listed.size || sum !== listed.checkSum) throw new UncutSheet()
}

const [STORED, DEFLATED] = [0, 8]
/** The record before the bytes of a part: its size without the name and the extra fields. */
const RECORD_BYTES = 30

function chunksOf(
  bytes: Uint8Array,
  { offset, packedSize, method }: ListedFile,
): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  const record = new DataView(bytes.buffer, bytes.byteOffset + offset, RECORD_BYTES)
  const from = offset + RECORD_BYTES + record.getUint16(26, true) + record.getUint16(28, true)
  const packed = bytes.subarray(from, from + packedSize)
  if (method === STORED) return [packed]
  if (method !== DEFLATED) throw new UncutSheet()
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES })
  inflate.end(packed)
  return inflate
}
