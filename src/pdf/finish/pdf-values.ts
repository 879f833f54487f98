/** Reads PDF values from tokens. */

import type { Lexer } from './lexer.ts'
import { type Dict, Name, PdfString, type PdfValue, Ref } from './objects.ts'

/** Reads the value whose first token the lexer has just read. */
export function readValue(lexer: Lexer): PdfValue {
  switch (lexer.kind) {
    case 'number':
      return readNumberOrRef(lexer)
    case 'name':
      return new Name(lexer.text)
    case 'string':
      return new PdfString(lexer.text)
    case '[':
      return readArray(lexer)
    case '<<':
      return readDict(lexer)
    case 'word':
      return readBoolean(lexer)
    default:
      return null
  }
}

/** Any other word, such as `null`, has no value. */
function readBoolean({ text }: Lexer): boolean | null {
  if (text === 'true') return true
  return text === 'false' ? false : null
}

export function readDict(lexer: Lexer): Dict {
  const dict: Dict = new Map()
  while (lexer.next() === 'name') {
    const key = lexer.text
    lexer.next()
    dict.set(key, readValue(lexer))
  }
  return dict
}

function readArray(lexer: Lexer): PdfValue[] {
  const array: PdfValue[] = []
  while (lexer.next() !== ']' && lexer.kind !== 'end') array.push(readValue(lexer))
  return array
}

/** `12 0 R` is a reference: only the third token shows that `12` is not a number. */
function readNumberOrRef(lexer: Lexer): number | Ref {
  const { number, at } = lexer
  if (
    Number.isInteger(number) &&
    isDigit(lexer.bytes[at + 1]) &&
    lexer.nextNumber() !== undefined &&
    lexer.nextWord() === 'R'
  )
    return new Ref(number)
  lexer.at = at
  return number
}

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57
