/** The characters and widths of a font's codes: enough to read the text of a page and to find a space in the font. */
import { Lexer } from './lexer.ts'
import {
  asDict,
  asList,
  asName,
  asNumber,
  asNumbers,
  type Dict,
  type Pdf,
  resolve,
  Stream,
} from './objects.ts'
import { plainBytes } from './read-pdf.ts'

export interface Font {
  readonly bytesACode: 1 | 2
  readonly letters: ReadonlyMap<number, string>
  readonly widths: ReadonlyMap<number, number>
  readonly usualWidth: number
  /** The code for a space as written in a page; undefined if the subset does not have one. */
  readonly space: string | undefined
}

export function readFont(pdf: Pdf, dict: Dict): Font {
  const bytesACode = asName(pdf, dict.get('Subtype')) === 'Type0' ? 2 : 1
  const map = resolve(pdf, dict.get('ToUnicode'))
  const letters = map instanceof Stream ? readLetters(plainBytes(map)) : new Map<number, string>()
  const space = [...letters].find(([, letter]) => letter === ' ')?.[0]
  return {
    bytesACode,
    letters,
    ...readWidths(pdf, dict, bytesACode),
    space: space === undefined ? undefined : `<${space.toString(16).padStart(bytesACode * 2, '0')}>`,
  }
}

/** The characters that codes represent. Chromium writes two kinds of entry: one code, and a range of codes. */
function readLetters(bytes: Buffer): Map<number, string> {
  const letters = new Map<number, string>()
  const lexer = new Lexer(bytes)
  let strings: string[] = []
  while (lexer.next() !== 'end') {
    if (lexer.kind === 'string') strings.push(lexer.text)
    if (lexer.kind !== 'word') continue
    if (lexer.text === 'endbfchar')
      for (let i = 0; i + 1 < strings.length; i += 2) letters.set(codeOf(strings[i]), utf16(strings[i + 1]))
    if (lexer.text === 'endbfrange')
      for (let i = 0; i + 2 < strings.length; i += 3)
        addRow(letters, codeOf(strings[i]), codeOf(strings[i + 1]), utf16(strings[i + 2]))
    strings = []
  }
  return letters
}

function addRow(letters: Map<number, string>, first: number, last: number, letter: string): void {
  const start = letter.codePointAt(0) ?? 0
  for (let code = first; code <= last; code++) letters.set(code, String.fromCodePoint(start + code - first))
}

const codeOf = (bytes: string | undefined): number =>
  [...(bytes ?? '')].reduce((code, byte) => code * 256 + byte.charCodeAt(0), 0)
const utf16 = (bytes: string | undefined): string =>
  Buffer.from(bytes ?? '', 'latin1')
    .swap16()
    .toString('utf16le')

function readWidths(
  pdf: Pdf,
  dict: Dict,
  bytesACode: 1 | 2,
): { widths: Map<number, number>; usualWidth: number } {
  const widths = new Map<number, number>()
  if (bytesACode === 1) {
    const first = asNumber(pdf, dict.get('FirstChar')) ?? 0
    for (const [i, width] of asNumbers(pdf, dict.get('Widths')).entries()) widths.set(first + i, width)
    return { widths, usualWidth: 500 }
  }
  const descendant = asDict(pdf, asList(pdf, dict.get('DescendantFonts'))[0])
  const entries = asList(pdf, descendant?.get('W')).map(entry => resolve(pdf, entry))
  for (let i = 0; i + 1 < entries.length; ) {
    const first = Number(entries[i])
    const next = entries[i + 1]
    if (Array.isArray(next)) {
      for (const [k, width] of asNumbers(pdf, next).entries()) widths.set(first + k, width)
      i += 2
    } else {
      for (let code = first; code <= Number(next); code++) widths.set(code, Number(entries[i + 2]))
      i += 3
    }
  }
  return { widths, usualWidth: asNumber(pdf, descendant?.get('DW')) ?? 1000 }
}
