// Which encoding a text file has. In: its bytes. Out: its text, without the byte order mark.

/**
 * UTF-8 with or without its mark; UTF-16 with it (Excel's "Unicode text"); else Windows-1252, which Excel for
 * Windows writes.
 * A file that is not valid UTF-8 is Windows-1252: the lone byte A3 of a `£` is never valid UTF-8.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
