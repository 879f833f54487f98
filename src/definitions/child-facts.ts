// What a child can be grouped by on a day: the names that group maps, and `only` of a measure, may use. In:
// nothing. Out: the names. src/counting/facts-of-child.ts finds the value of each.
import type { z } from 'zod'

export const FACTS = [
  'age',
  'sex',
  'ethnicity',
  'legal-status',
  'placement',
  'provider',
  'need',
  'reason-ceased',
  'distance',
  'locality',
] as const
export type ChildFact = (typeof FACTS)[number]

/** Facts that are numbers (completed years, miles): only these can have a band. */
const NUMBER_FACTS: readonly ChildFact[] = ['age', 'distance']

/** For a shape with conditions by fact: a band of a fact that has codes would match no child. */
export function checkBands(
  given: Readonly<Partial<Record<ChildFact, unknown>>>,
  context: z.RefinementCtx,
): void {
  for (const [fact, condition] of Object.entries(given)) {
    const isBand =
      typeof condition === 'object' && condition !== null && ('from' in condition || 'below' in condition)
    if (isBand && !NUMBER_FACTS.some(one => one === fact))
      context.addIssue({
        code: 'custom',
        path: [fact],
        message: `a list of codes, since ${fact} is not a number; a band is for ${NUMBER_FACTS.join(' and ')}`,
      })
  }
}
