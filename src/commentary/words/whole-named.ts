// Finds whether words are about all that a share is of, and not about those that count in it. In: terms. Out: yes or no.
// Worked: `six more who should have had a plan` and `an unchanged cohort of 145` count the whole.
import type { Term } from './term.ts'

const WHOLE =
  /\b(?:cohort|eligible|entitled|who (?:should|ought to|need(?:s|ed)?|were due|are due|had to|have to|qualif(?:y|ied))|(?:were|are|was|is|fell|falling|being|became) due|due (?:a|an|one)|(?:needing|requiring|in need of)|in scope)\b/i

export const speaksOfWhole = (terms: readonly Term[]): boolean =>
  WHOLE.test(terms.map(term => term.text).join(' '))
