// What several checks look at, worked out once. In: figures, statements and words. Out: the evidence.
import { financialYearOf, firstMonthOf, monthsAfter, monthsBetween } from '../terms/period.ts'
import { contradictions } from './contradictions.ts'
import { differencesOf } from './differences.ts'
import type { Evidence, Given } from './evidence.ts'
import { passagesOf } from './passages.ts'

/** A paper that prints fewer months has the same year to date: its months are looked at from April. */
export function gatherEvidence(asked: Given): Evidence {
  const [first = asked.period] = asked.months
  const april = firstMonthOf(financialYearOf(asked.period))
  const given = { ...asked, months: [...monthsBetween(april, monthsAfter(first, -1)), ...asked.months] }
  return { ...given, contradictions: contradictions(given), differences: differencesOf(given), passages: passagesOf(given) }
}
