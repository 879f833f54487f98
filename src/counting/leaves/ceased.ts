// Times that a child ceased to be looked after. In: a history and a span. Out: every end in the span.
import type { CountingLeaf, CountingOptions } from '../leaf.ts'
import { endsIn } from './starts-and-ends.ts'

/**
 * Rule END-1: events, so a child who leaves twice counts twice. Age, reason and the other facts are those at
 * the end.
 * Worked, April 2021: a child leaves on 6 April (E4A), is back on 9 April (S) and leaves on 30 April (E4B):
 * two.
 */
export const ceased: CountingLeaf = {
  describe: options => `ends of a period of care, every end counted, ${sayLeftOut(options)}`,
  source:
    'DfE, children looked after in England, data guidance 2023: ceased to be looked after; events as monthly reports count them',
  population: 'those-who-moved',
  needs: 'whole-span',
  count: (span, options) => child => endsIn(child, span, options),
}

export function sayLeftOut(options: CountingOptions): string {
  const codes = [...options.list('deaths-and-transfers', 'left-out')]
  return codes.length === 0
    ? 'including deaths and transfers, excluding series of short breaks'
    : `excluding deaths and transfers (${codes.join(', ')}) and series of short breaks`
}
