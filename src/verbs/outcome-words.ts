// Whether a child counts for a figure, in words, for explain, compare and exceptions.
import type { CountExplained } from '../counting/counter.ts'

type Stands = CountExplained['reasons'][number]['stands']

export const SAY_STANDS: Readonly<Record<Stands, string>> = {
  out: 'left out',
  'in-denominator': 'not in the numerator',
  'in-numerator': 'counted',
}
