// The words of a text as they are compared with the names of indicators. In: text. Out: stems.
// Worked: `adopted` and `adoptions` are one word; so are `up to date` and `in date`.
import { hasAnyOf } from './any-pattern.ts'
import { SAME } from './english.ts'

const SMALL = new Set(
  'children child young people of the in to with for a an and or who by from at have has had that this be is are was were month months end share number made every per on out their its area left living than as not stand stands standing stood completed complete more less fewer day days week weeks within year years other any'.split(
    ' ',
  ),
)

/** Whether a text has any of the names that have another form. */
export const hasOtherForm = hasAnyOf(SAME.map(([names]) => names))

/** Different names for one thing become one: `admissions` and `came into care`. */
export function inOneForm(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\b(?:for|at) the first time\b|\bat first\b/g, '')
    .replace(/'s\b/g, '')
    .replace(/(\d),(\d)/g, '$1$2')
  return hasOtherForm(plain) ? SAME.reduce((said, [names, form]) => said.replace(names, form), plain) : plain
}

export const stemOf = (word: string): string => (word.length > 5 ? word.slice(0, 5) : word.replace(/s$/, ''))

export const isSmall = (word: string): boolean => SMALL.has(word)

export function stemsOf(text: string): Set<string> {
  return new Set((inOneForm(text).match(/[a-z]+\d*|\d+/g) ?? []).filter(word => !isSmall(word)).map(stemOf))
}
