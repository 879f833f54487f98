// What a paper's figures are for, in a word: a month, a quarter or a year. In: a period. Out: the word, and sentences about
// months with the word in place of `month`.
import type { Period } from '../terms/period.ts'

export type PeriodWord = 'month' | 'quarter' | 'year'

export const periodWord = ({ kind }: Period): PeriodWord =>
  kind === 'quarter' || kind === 'year' ? kind : 'month'

/** `no figure for the month before` in a paper about a quarter: `no figure for the quarter before`. */
export const wordedAs = (aboutMonths: string, word: PeriodWord): string =>
  aboutMonths.replaceAll('month', word)
