// A yes or no of the OC2 table: dental check, health assessment, immunisations, development check, substance
// misuse, conviction (rules OUTCOME-1 and OUTCOME-2). In: a history, a span, and the column in the setting
// `flag`. Out: where the child is counted on 31 March.
// Source: DfE, children looked after data guidance 2023; base and ages are settings, since each published
// figure has its own.
// Worked: of ten children in the cohort seven have TEETH_CHECK 1, two have 0 and one has no row: 7 of 10,
// 70%; as returned 7 of 9, 77.8%.

import { codeIn } from '../history-rows.ts'
import type { CountingLeaf, MeasureSettings } from '../leaf.ts'
import { ofOutcomes } from '../outcome-cohort.ts'

const YES = '1'
const NO = '0'
const NOT_AN_ANSWER = 'an answer other than 0 and 1'
const NO_ANSWER = 'no answer in the row of OC2'

function flagOf(settings: MeasureSettings): string {
  const { flag } = settings
  if (typeof flag !== 'string') throw new Error('an outcome needs a flag, the column of OC2 to read')
  return flag
}

export const outcome: CountingLeaf = ofOutcomes(
  settings => `those with ${flagOf(settings)} 1; a child without an answer is not counted among them`,
  (row, verdict, settings) => {
    const answer = codeIn(row, flagOf(settings))
    return answer === YES ? verdict('in-numerator', 'yes') : verdict('in-denominator', whyNotYes(answer))
  },
  [NO_ANSWER, NOT_AN_ANSWER],
)

function whyNotYes(answer: string | undefined): string {
  if (answer === undefined) return NO_ANSWER
  return answer === NO ? 'no' : NOT_AN_ANSWER
}
