/**
 * Reads letters as Chromium places them, each by itself: `8.1 0 Td <002A> Tj`, sixty thousand times in a
 * paper. Taking such
 * a letter in one step instead of seven tokens halves the time of reading a page. Anything else is left to
 * the lexer.
 */
const AFTER_X = Buffer.from(' 0 Td <')
const AFTER_CODE = Buffer.from('> Tj\n')
const DIGITS_A_CODE = 4

export class LetterReader {
  /**
   * Of the letter just read: how far along the line it is placed, its code, and where the drawing goes on.
   */
  x = 0
  code = 0
  at = 0

  /** Whether such a letter stands on the line that begins at `from`. */
  read(bytes: Buffer, from: number): boolean {
    let at = from
    if (bytes[at++] !== 10) return false
    const isNegative = bytes[at] === 0x2d
    if (isNegative) at++
    let digits = 0
    let scale = 1
    let step = 1
    for (
      let byte = bytes[at] ?? -1;
      (byte >= 48 && byte <= 57) || (byte === 0x2e && step === 1);
      byte = bytes[++at] ?? -1
    ) {
      if (byte === 0x2e) step = 10
      else {
        digits = digits * 10 + byte - 48
        scale *= step
      }
    }
    for (let i = 0; i < AFTER_X.length; i++) if (bytes[at++] !== AFTER_X[i]) return false
    let code = 0
    for (const end = at + DIGITS_A_CODE; at < end; at++) {
      const byte = bytes[at] ?? 0
      const digit = byte >= 48 && byte <= 57 ? byte - 48 : byte >= 65 && byte <= 70 ? byte - 55 : -1
      if (digit < 0) return false
      code = code * 16 + digit
    }
    for (let i = 0; i < AFTER_CODE.length; i++) if (bytes[at++] !== AFTER_CODE[i]) return false
    this.x = (isNegative ? -digits : digits) / scale
    this.code = code
    this.at = at - 1
    return true
  }
}
