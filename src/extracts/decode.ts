// Detects the encoding of a text file. In: its bytes. Out: its text, without the byte order mark.
import { decodeMixed } from './stray-bytes.ts'

/**
 * UTF-8 or UTF-16, each with or without a byte order mark (Excel's "Unicode text" has one); otherwise Windows-1252,
 * which Excel for Windows writes: its single byte A3 for `£` is never valid UTF-8. A stray byte in a UTF-8 file is read
 * alone.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = withoutMark(bytes)
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeMixed(bytes).text
  }
}

const BYTES_LOOKED_AT = 1000
/** Half of the characters: some texts have names with accents, none has mostly other letters. */
const LEAST_SHARE = 0.5

/**
 * UTF-16 without a byte order mark, in which the other byte of nearly every letter and digit is 0; no other text has a
 * byte 0.
 */
export function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, BYTES_LOOKED_AT)
  const zeros = [0, 0]
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [first = 0, second = 0] = zeros
  const least = Math.max(2, (start.length / 2) * LEAST_SHARE)
  if (first === 0 && second >= least) return 'utf-16le'
  return second === 0 && first >= least ? 'utf-16be' : undefined
}
