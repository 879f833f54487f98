// Whether a sentence about a quarter names another period. In: its clauses. Out: true where it does; never in a paper about a
// month or a year. The words for periods are read by months, so that what is said of another quarter cannot be held
// against its figure.
// Worked, in Q3 2021/22: `Reviews were at 98.1% last quarter` and `rose in December` do; `rose in the quarter` does not.
import { monthNames, sayPeriod } from '../../terms/period.ts'
import type { Clause } from './clause.ts'

const OWN = /\b(?:in|over|during|for|of) (?:the|this) quarter\b(?! before)|\bthis quarter\b/gi
const PERIODS = new RegExp(
  String.raw`\b(?:Q[1-4]|(?:month|quarter|year|week)s?(?:['’]s)?|since|before|earlier|previous(?:ly)?|\d{4}|${monthNames.join('|')})\b`,
  'i',
)

export function namesOtherPeriod(clauses: readonly Clause[]): boolean {
  const [first] = clauses
  const own = first?.topic.indicators[0]?.latest.period
  if (first === undefined || own?.kind !== 'quarter') return false
  const others = first.said.replaceAll(sayPeriod(own), '').replace(OWN, '')
  return PERIODS.test(others) || clauses.some(({ periods }) => periods.length > 0)
}
