// Where a child stands for a figure, in words: as explain, compare and exceptions say it.
import type { CountExplained } from '../counting/counter.ts'

type Stands = CountExplained['reasons'][number]['stands']

export const SAY_STANDS: Readonly<Record<Stands, string>> = {
  out: 'left out',
  'in-denominator': 'not in the numerator',
  'in-numerator': 'counted',
}
