// What a paper's figures are for, in words: a month, a quarter or a year. In: a period. Out: the word, and sentences about
// months with the word in place of `month`.
import type { Period } from '../terms/period.ts'

export type Step = 'month' | 'quarter' | 'year'

export const stepOf = ({ kind }: Period): Step => (kind === 'quarter' || kind === 'year' ? kind : 'month')

/** `no figure for the month before` in a paper about a quarter: `no figure for the quarter before`. */
export const inSteps = (aboutMonths: string, step: Step): string => aboutMonths.replaceAll('month', step)
