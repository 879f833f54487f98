// A yes or no of the OC2 table: dental check, health assessment, immunisations, development check, substance misuse, conviction (rules O1, O2).
// In: a history, a span, and the column told as `flag`. Out: where the child stands on 31 March.
// Source: DfE, children looked after data guidance 2023; base and ages are told, since each published figure has its own.
// Worked: of ten children of the cohort seven have TEETH_CHECK 1, two have 0 and one has no row: 7 of 10, 70%; as returned 7 of 9, 77.8%.
import { codeIn, sayAges } from '../rows.ts'
import type { CountingLeaf, Told, Verdict } from '../leaf.ts'
import { MONTHS_IN_CARE, outcomeCohort, sayBase } from '../outcome-cohort.ts'

const YES = '1'
const NO = '0'

function flagOf(told: Told): string {
  const { flag } = told
  if (typeof flag !== 'string') throw new Error('an outcome is told no flag, the column of OC2 to look at')
  return flag
}

export const outcome: CountingLeaf = {
  says: (_, told) => `${sayBase(told)}${sayAges(told)}: those with ${flagOf(told)} 1; a child without an answer is not among them`,
  source: 'DfE, children looked after in England: data guidance 2023',
  among: 'everyone',
  monthsBack: MONTHS_IN_CARE,
  tables: ['oc2'],
  filled: ['oc2'],
  isAtYearEnd: true,
  count: ({ last }, options, told) => child => {
    const found = outcomeCohort(child, last, options, told)
    if (found === undefined || 'stands' in found) return found
    const { row, episode } = found
    const stand = (stands: Verdict['stands'], because: string): Verdict => ({ stands, because, ...(episode && { episode }), on: last })
    if (row === undefined) return stand('in-denominator', 'no row in OC2 for the year')
    const answer = codeIn(row, flagOf(told))
    if (answer === YES) return stand('in-numerator', 'yes')
    return stand('in-denominator', answer === NO ? 'no' : answer === undefined ? 'no answer in the row of OC2' : 'an answer other than 0 and 1')
  },
}
