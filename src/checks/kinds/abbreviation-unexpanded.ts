// An abbreviation that the paper does not spell out: the report uses SHOBPA, PEP, IRO and EET without explaining
// them.
import type { Check } from '../check-evidence.ts'
import type { CheckedPassage } from '../checked-passages.ts'

const ABBREVIATION = /(?<![\w&-])[A-Z]{2,6}(?=s?(?![\w&-]))/g
const ROMAN = /^[IVX]+$/

/** Each is reported once, where it first appears. */
export const abbreviationUnexpanded: Check<'abbreviation-unexpanded'> = evidence => {
  const passages = evidence.passages
  const all = passages.map(({ text }) => text).join('\n')
  const words = new Set(all.match(/\b[a-z]{2,6}\b/g))
  const known = new Set([
    ...evidence.definitions.checks.abbreviations,
    ...Object.keys(evidence.paper.abbreviations),
  ])
  const firsts = new Map<string, CheckedPassage>()
  for (const passage of passages.filter(({ text }) => /[a-z]/.test(text))) {
    for (const [found] of passage.text.matchAll(ABBREVIATION)) firsts.set(found, firsts.get(found) ?? passage)
  }
  // A placeholder is reported as one; a word in capitals for emphasis (NOT) also appears in lowercase.
  return [...firsts]
    .filter(
      ([found]) =>
        !known.has(found) &&
        !ROMAN.test(found) &&
        !/^(X{2,}|TB[CAD]|TODO)$/.test(found) &&
        !words.has(found.toLowerCase()) &&
        !isExpanded(found, all),
    )
    .map(([found, { origin, indicator }]) => ({
      facts: { found },
      origin,
      ...(indicator !== undefined && { indicator }),
    }))
}

/**
 * `personal education plan (PEP)`, `PEP (personal education plan)`: in brackets after a word, or followed by
 * words in brackets.
 */
function isExpanded(abbreviation: string, all: string): boolean {
  return new RegExp(`[a-z]\\w* \\(${abbreviation}s?\\)|\\b${abbreviation}s? \\([A-Za-z]+,?[ -][a-z]`).test(
    all,
  )
}
