// Decodes a text in which single bytes are of another encoding. In: bytes that are not valid UTF-8. Out: the
// text, with the lines of the bytes that were read as Windows-1252.

export interface MixedText {
  readonly text: string
  /** From 1, one for each stray byte; none if all of the text is Windows-1252. */
  readonly strayLines: readonly number[]
}

const NEWLINE = 0x0a

/**
 * A text with letters that are valid UTF-8, and fewer bytes that are not, is UTF-8 with strays: someone pasted
 * a `£` from elsewhere. Only those bytes are read as Windows-1252. Without valid letters all of it is.
 */
export function decodeMixed(bytes: Uint8Array): MixedText {
  const strays: { at: number; line: number }[] = []
  let letters = 0
  let line = 1
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    if (byte === NEWLINE) line++
    const length = byte < 0x80 ? 1 : letterLength(bytes, at)
    if (length === 0) strays.push({ at, line })
    else if (length > 1) letters++
    at += Math.max(1, length)
  }
  const table = new TextDecoder('windows-1252')
  if (letters === 0 || letters < strays.length) return { text: table.decode(bytes), strayLines: [] }
  const utf8 = new TextDecoder('utf-8')
  const ends = [...strays.map(({ at }) => at), bytes.length]
  const pieces = ends.flatMap((end, i) => {
    const before = i === 0 ? 0 : (ends[i - 1] ?? 0) + 1
    const stray = end < bytes.length ? table.decode(bytes.subarray(end, end + 1)) : ''
    return [utf8.decode(bytes.subarray(before, end)), stray]
  })
  return { text: pieces.join(''), strayLines: strays.map(one => one.line) }
}

const STRICT = new TextDecoder('utf-8', { fatal: true })

/** How many bytes the letter has that begins here; 0 if none does. */
function letterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const length = [0xc2, 0xe0, 0xf0, 0xf5].filter(least => first >= least).length + 1
  if (length === 1 || length > 4) return 0
  try {
    return STRICT.decode(bytes.subarray(at, at + length)).length > 0 ? length : 0
  } catch {
    return 0
  }
}
