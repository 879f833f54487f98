// Works out once what several checks need. In: figures, statements and words. Out: the evidence.
import { financialYearOf, firstMonthOf, lastMonthOf, monthsAfter, monthsBetween } from '../terms/period.ts'
import type { CheckEvidence } from './check-evidence.ts'
import type { CheckInput } from './check-input.ts'
import { checkedPassages } from './checked-passages.ts'
import { contradictions } from './contradictions.ts'
import { differencesOf } from './differences.ts'
import { exchangesOf } from './exchanges.ts'
import { seriesOf } from './series.ts'

/** A paper that prints fewer months has the same year to date: its months are checked from April. */
export function gatherEvidence(asked: CheckInput): CheckEvidence {
  const [first = asked.period] = asked.months
  const april = firstMonthOf(financialYearOf(asked.period))
  const given = { ...asked, months: [...monthsBetween(april, monthsAfter(first, -1)), ...asked.months] }
  const shown = new Set(given.months.map(month => month.index))
  const yearEnds = given.years.map(lastMonthOf).filter(month => !shown.has(month.index))
  const series = seriesOf(given)
  return {
    ...given,
    yearEnds,
    contradictions: contradictions({ ...given, months: [...yearEnds, ...given.months] }),
    differences: differencesOf(given),
    series,
    exchanges: exchangesOf(series, given.definitions.areas.council.id),
    passages: checkedPassages(given),
  }
}
