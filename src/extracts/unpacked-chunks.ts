// Unpacks one part of a zip in chunks, so that it never stands whole in memory. In: the zip, and the part as it is listed. Out:
// its chunks, one after the other.
import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import { UncutSheet } from './cut-sheet.ts'
import type { ListedFile } from './zip-list.ts'

/** Throws `UncutSheet` where the part is damaged; at the end too, where its check sum or size is not as it is listed. */
export function* unpackedChunks(bytes: Uint8Array, listed: ListedFile): Generator<Uint8Array> {
  let [sum, size] = [0, 0]
  try {
    for (const chunk of chunksOf(bytes, listed)) {
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

/** Of the packed bytes. Each becomes at most a thousand times as large. */
const CHUNK_BYTES = 64 * 1024
const [STORED, DEFLATED] = [0, 8]
/** The record before the bytes of a part: its size without the name and the extra fields. */
const RECORD_BYTES = 30

function* chunksOf(bytes: Uint8Array, { offset, packedSize, method }: ListedFile): Generator<Uint8Array> {
  if (method !== STORED && method !== DEFLATED) throw new UncutSheet()
  const record = new DataView(bytes.buffer, bytes.byteOffset + offset, RECORD_BYTES)
  const from = offset + RECORD_BYTES + record.getUint16(26, true) + record.getUint16(28, true)
  const packed = bytes.subarray(from, from + packedSize)
  const unpacked: Uint8Array[] = []
  const inflate = new Inflate(chunk => unpacked.push(chunk))
  for (let at = 0; at < packed.length; at += CHUNK_BYTES) {
    const chunk = packed.subarray(at, at + CHUNK_BYTES)
    if (method === STORED) yield chunk
    else {
      inflate.push(chunk, at + CHUNK_BYTES >= packed.length)
      yield* unpacked.splice(0)
    }
  }
}
