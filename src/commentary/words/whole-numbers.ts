// Reads the number that begins at a word, in digits or in words. In: tokens. Out: its value, and how many tokens it takes.
// Worked: `two hundred and nineteen` is 219 in four tokens; `98.2` has one decimal; `a dozen` is 12.
import { type Exact, exact } from '../../terms/exact.ts'
import { numberWords } from './number-words.ts'
import type { Token } from './tokens.ts'

export interface NumberFound {
  readonly value: Exact
  readonly decimals: number
  readonly length: number
  readonly isWord: boolean
}

const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? ''

/** A whole number in words below a thousand, or any number in digits. */
export function numberAt(tokens: readonly Token[], at: number): NumberFound | undefined {
  const word = wordAt(tokens, at)
  if (/^\d+(?:\.\d+)?$/.test(word))
    return { value: exact(word), decimals: word.split('.')[1]?.length ?? 0, length: 1, isWord: false }
  if (word === 'a' && wordAt(tokens, at + 1) === 'dozen') return inWords(12, 2)
  if (word === 'dozen') return inWords(12, 1)
  if (wordAt(tokens, at + 1) === 'hundred') return hundredsAt(tokens, at)
  // `one in every hundred`
  if (word === 'hundred' && /^(?:every|a|per|in)$/.test(wordAt(tokens, at - 1))) return inWords(100, 1)
  // `by a single percentage point`
  if (word === 'single' && /^(?:percentage|point)$/.test(wordAt(tokens, at + 1))) return inWords(1, 1)
  const small = belowHundred(tokens, at)
  return small && inWords(small.value, small.length)
}

const inWords = (value: number, length: number): NumberFound => ({
  value: exact(value),
  decimals: 0,
  length,
  isWord: true,
})

/** `a hundred`, `two hundred and nineteen`. */
function hundredsAt(tokens: readonly Token[], at: number): NumberFound | undefined {
  const word = wordAt(tokens, at)
  const hundreds = word === 'a' ? 1 : numberWords.get(word)
  if (hundreds === undefined || hundreds > 9) return undefined
  const joined = wordAt(tokens, at + 2) === 'and' ? 3 : 2
  const rest = belowHundred(tokens, at + joined)
  return rest === undefined
    ? inWords(hundreds * 100, 2)
    : inWords(hundreds * 100 + rest.value, joined + rest.length)
}

/** `seven`, `thirty`, `thirty seven`. */
function belowHundred(tokens: readonly Token[], at: number): { value: number; length: number } | undefined {
  const tens = TENS.get(wordAt(tokens, at))
  if (tens !== undefined) {
    const ones = numberWords.get(wordAt(tokens, at + 1))
    return ones !== undefined && ones < 10 ? { value: tens + ones, length: 2 } : { value: tens, length: 1 }
  }
  const value = numberWords.get(wordAt(tokens, at))
  return value === undefined ? undefined : { value, length: 1 }
}
