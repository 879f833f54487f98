/** Converts text to PDF strings and back. */
import { PdfString } from './objects.ts'

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/
const UTF16_MARK = '\xfe\xff'

export function pdfText(text: string): PdfString {
  if (PRINTABLE_ASCII.test(text)) return new PdfString(text)
  const utf16 = Buffer.from(text, 'utf16le').swap16()
  return new PdfString(UTF16_MARK + utf16.toString('latin1'))
}

export function readText(string: PdfString): string {
  if (!string.bytes.startsWith(UTF16_MARK)) return string.bytes
  const bytes = Buffer.from(string.bytes.slice(2), 'latin1')
  return bytes
    .subarray(0, bytes.length & ~1)
    .swap16()
    .toString('utf16le')
}

/** Text as a screen reader speaks it: one space between words. */
export const tidySpaces = (text: string): string => text.replace(/\s+/g, ' ').trim()
