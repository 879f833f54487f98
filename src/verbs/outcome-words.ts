// Whether a child counts for a figure, in words, for explain, compare and exceptions.
import type { CountExplained } from '../counting/counter.ts'

type Outcome = CountExplained['reasons'][number]['stands']

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  out: 'left out',
  'in-denominator': 'not in the numerator',
  'in-numerator': 'counted',
}
