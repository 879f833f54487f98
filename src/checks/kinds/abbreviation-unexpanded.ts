// An abbreviation that the paper does not spell out, in its own words or its commentary: the report uses IRO
// and EET without explaining them.
import type { Check } from '../check-evidence.ts'
import type { CheckedPassage } from '../checked-passages.ts'

const ABBREVIATION = /(?<![\w&-])[A-Z]{2,6}(?=s?(?![\w&-]))/g
const ROMAN = /^[IVX]+$/

interface Found {
  readonly first: CheckedPassage
  readonly places: number
}

/** Each is reported once, where it first appears. What the register itself uses is the council's own word. */
export const abbreviationUnexpanded: Check<'abbreviation-unexpanded'> = evidence => {
  const passages = evidence.passages
  const all = passages.map(({ text }) => text).join('\n')
  const words = new Set(all.match(/\b[a-z]{2,6}\b/g))
  const ofRegister = passages.filter(({ indicator }) => indicator !== undefined).flatMap(abbreviationsIn)
  const known = new Set([
    ...evidence.definitions.checks.abbreviations,
    ...Object.keys(evidence.paper.abbreviations),
    ...ofRegister,
  ])
  const found = new Map<string, Found>()
  for (const passage of passages.filter(({ text }) => /[a-z]/.test(text))) {
    for (const one of abbreviationsIn(passage)) {
      const { first = passage, places = 0 } = found.get(one) ?? {}
      found.set(one, { first, places: places + 1 })
    }
  }
  // A placeholder is reported as one; a word in capitals for emphasis (NOT) also appears in lowercase.
  return [...found]
    .filter(
      ([one]) =>
        !known.has(one) &&
        !ROMAN.test(one) &&
        !/^(X{2,}|TB[CAD]|TODO)$/.test(one) &&
        !words.has(one.toLowerCase()) &&
        !isExpanded(one, all),
    )
    .map(([one, { first, places }]) => ({ facts: { found: one, places }, origin: first.origin }))
}

const abbreviationsIn = ({ text }: CheckedPassage): string[] => text.match(ABBREVIATION) ?? []

/**
 * `personal education plan (PEP)`, `PEP (personal education plan)`: in brackets after a word, or followed by
 * words in brackets.
 */
function isExpanded(abbreviation: string, all: string): boolean {
  return new RegExp(`[a-z]\\w* \\(${abbreviation}s?\\)|\\b${abbreviation}s? \\([A-Za-z]+,?[ -][a-z]`).test(
    all,
  )
}
