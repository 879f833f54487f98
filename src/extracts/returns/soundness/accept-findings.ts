// Marks what the definition of a return accepts. In: problems, and the accepted findings. Out: the same problems, the
// accepted ones with their reason.
import type { ReturnDefinition } from '../../../definitions/returns.ts'
import type { Problem } from '../../../problems/problem.ts'

export const acceptFindings = (
  problems: readonly Problem[],
  { accepted }: Pick<ReturnDefinition, 'accepted'>,
): Problem[] =>
  problems.map(found => {
    const known = accepted.find(one => one.problem === found.code && isOfYear(found.facts, one.year))
    return known === undefined ? found : { ...found, severity: 'accepted', because: known.because }
  })

/** `2021-22` fits a finding about 2021/22; of two years that do not join, about the later. */
const isOfYear = (facts: Problem['facts'], year: string | undefined): boolean =>
  year === undefined || ('year' in facts && facts.year === year.replace('-', '/'))
