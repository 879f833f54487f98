// The score of the strengths and difficulties questionnaire, for a mean (rules OUTCOME-2 and OUTCOME-3). In:
// a history and a span. Out: the score, or why there is none.
// Source: DfE, children looked after data guidance 2023: mean of the scores of children aged 5 to 16 in care
// for twelve months; 0 to 13 is normal, 14 to 16 borderline, 17 to 40 a cause for concern.
// Worked: scores of 9, 14 and 20 and one child with SDQ2: 43 ÷ 3 = 14.3; three of four have a score.

import { codeIn } from '../history-rows.ts'
import type { CountingLeaf } from '../leaf.ts'
import { ofOutcomes } from '../outcome-cohort.ts'

const HIGHEST = 40

/** Codes of SDQ_REASON. */
const REASONS: Readonly<Record<string, string>> = {
  SDQ1: 'no score: the form came back uncompleted',
  SDQ2: 'no score: the carer refused',
  SDQ3: 'no score: not possible with the disability',
  SDQ4: 'no score: another reason',
  SDQ5: 'no score: the child or young person refused',
}

const NO_REASON = 'no score and no reason'
const NOT_A_SCORE = `a score outside 0 to ${HIGHEST}`

export const sdq: CountingLeaf = ofOutcomes(
  () => `the mean of their scores, 0 to ${HIGHEST}; children without a score are not in the mean`,
  (row, verdict) => {
    const score = row.values['SDQ_SCORE']
    if (score === undefined)
      return verdict('in-denominator', REASONS[codeIn(row, 'SDQ_REASON') ?? ''] ?? NO_REASON)
    if (typeof score !== 'number' || score < 0 || score > HIGHEST)
      return verdict('in-denominator', NOT_A_SCORE)
    return verdict('in-numerator', 'has a score', score)
  },
  [...Object.values(REASONS), NO_REASON, NOT_A_SCORE],
)
