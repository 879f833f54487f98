// Works out once what several checks need. In: figures, statements and words. Out: the evidence.
import { financialYearOf, firstMonthOf, lastMonthOf, monthsAfter, monthsBetween } from '../terms/period.ts'
import { contradictions } from './contradictions.ts'
import { differencesOf } from './differences.ts'
import type { Evidence } from './evidence.ts'
import type { Given } from './given.ts'
import { passagesOf } from './passages.ts'

/** A paper that prints fewer months has the same year to date: its months are checked from April. */
export function gatherEvidence(asked: Given): Evidence {
  const [first = asked.period] = asked.months
  const april = firstMonthOf(financialYearOf(asked.period))
  const given = { ...asked, months: [...monthsBetween(april, monthsAfter(first, -1)), ...asked.months] }
  const shown = new Set(given.months.map(month => month.index))
  const yearEnds = given.years.map(lastMonthOf).filter(month => !shown.has(month.index))
  return {
    ...given,
    yearEnds,
    contradictions: contradictions({ ...given, months: [...yearEnds, ...given.months] }),
    differences: differencesOf(given),
    passages: passagesOf(given),
  }
}
