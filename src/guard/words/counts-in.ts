// Finds counts in a sentence. In: a sentence with plain signs. Out: each number with what stands behind it.

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
const OTHER_WORDS: ReadonlyMap<string, number> = new Map([
  ['single', 1],
  ['pair', 2],
  ['couple', 2],
  ['twenty-five', 25],
  ['thirty', 30],
])
/** Two digits at most: a larger count hides everybody. Not a year, a decimal, a percentage, an amount or a reference. */
const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,/£%-])(\\d{1,2}|${[...NUMBERS.slice(1), ...OTHER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}%/]|[.,]\\d|-(?!year))`,
  'giu',
)

export interface CountFound {
  readonly count: number
  readonly before: string
  readonly after: string
}

export const countsIn = (sentence: string): CountFound[] =>
  [...sentence.matchAll(COUNT)].map(({ 0: whole, 1: word = '', index }) => ({
    count: numberSaid(word.toLowerCase()),
    before: sentence.slice(0, index),
    after: sentence.slice(index + whole.length),
  }))

export function numberSaid(word: string): number {
  const inWords = NUMBERS.indexOf(word)
  return inWords >= 0 ? inWords : (OTHER_WORDS.get(word) ?? Number(word))
}
