// Detects the encoding of a text file. In: its bytes. Out: its text, without the byte order mark.
import { decodeMixed } from './stray-bytes.ts'

/**
 * UTF-8 with or without a byte order mark; UTF-16 with one (Excel's "Unicode text"); otherwise Windows-1252,
 * which Excel for Windows writes: its single byte A3 for `£` is never valid UTF-8. A stray byte in a UTF-8 file is read
 * alone.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeMixed(bytes).text
  }
}
