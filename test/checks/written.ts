// A paper with one indicator and some lines of commentary. In: the lines. Out: the paper that is checked, and
// what a check finds in it.
import type { abbreviationUnexpanded } from '../../src/checks/kinds/abbreviation-unexpanded.ts'
import type { placeholder } from '../../src/checks/kinds/placeholder.ts'
import type { referenceToNothing } from '../../src/checks/kinds/reference-to-nothing.ts'
import { evidenceOf, share, type World } from './build.ts'

export const written = (...lines: readonly string[]): World => ({
  indicators: [share('6.1')],
  commentary: { 'plans.md': lines.join('\n') },
})
export const found = (
  check: typeof placeholder | typeof abbreviationUnexpanded | typeof referenceToNothing,
  ...lines: readonly string[]
) => check(evidenceOf(written(...lines))).map(({ facts }) => facts.found)
