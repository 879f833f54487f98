// Cuts a sentence into words, numbers and signs. In: text. Out: tokens with their positions.
// Worked: `Reviews’ 98.2% (54 of 55)` gives reviews, 98.2, %, (, 54, of, 55, ).
import type { TextSpan } from './phrases.ts'

export interface Token extends TextSpan {
  /** In lowercase, without `'s`; a number without its commas. */
  readonly word: string
}

const TOKEN =
  /\d+,\d{1,2}(?=\s?(?:%|per cent|percent|percentage points?)(?:\W|$))|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)*|[A-Za-z]+\d+[A-Za-z]?\b|[A-Za-z]+(?:['’][A-Za-z]+)*['’]?|[^\s]/g

/** `1,234` is 1234; `61,1%` is 61.1%. */
const plainNumber = (word: string): string =>
  /,\d{1,2}$/.test(word) ? word.replace(',', '.') : word.replace(/,/g, '')

/** A hyphen inside a word and a quotation mark say nothing; a dash between spaces does. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: found, index }): Token[] => {
    if (/^['’‘"“”]$/.test(found)) return []
    if (/^[-‑]$/.test(found) && !/^\s/.test(text.slice(index + 1))) return []
    const word = found.toLowerCase().replace(/’/g, "'").replace(/'s?$/, '')
    return [
      {
        at: index,
        end: index + found.length,
        text: found,
        word: /^\d/.test(word) ? plainNumber(word) : word,
      },
    ]
  })
}
