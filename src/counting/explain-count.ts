// Explains who was counted for a measure, and why the others were not. In: verdicts. Out: numbers by reason.
import type { CountExplained } from './counter.ts'
import { sayOnly } from './only-filter.ts'
import type { PreparedMeasure } from './prepared-measure.ts'
import { type AddedUp, amountAdded, type CountedChildren } from './totals-by-group.ts'
import { ADDED_UP, verdictForMeasure } from './verdict-for-measure.ts'

/** What the rule adds to its words. */
const TAKEN: Readonly<Record<PreparedMeasure['given']['take'], readonly string[]>> = {
  numerator: [],
  denominator: ['the denominator'],
  sum: ['the sum'],
  share: ['as a share of all counted'],
  mean: ['the mean'],
}
const ORDER = ['in-numerator', 'in-denominator', 'out'] as const

/** Numbers are of children, or of events where events are counted; `counted` is the figure. */
export function explainCount(one: PreparedMeasure, { children, verdicts }: CountedChildren): CountExplained {
  const { given, leaf, options } = one
  const adds: AddedUp = ADDED_UP[given.take]
  const verdictFor = verdictForMeasure(one)
  const byReason = new Map<string, CountExplained['reasons'][number]>()
  let counted = 0
  children.forEach((child, at) => {
    const found = verdicts[at]
    if (found === undefined) return
    const verdict = verdictFor(child, found)
    const { stands, because } = verdict
    const key = `${stands}|${because}`
    byReason.set(key, { stands, because, count: (byReason.get(key)?.count ?? 0) + 1 })
    counted += amountAdded(verdict, adds) ?? 0
  })
  return {
    rule: [leaf.describe(options, given.with), ...sayOnly(given.only, options), ...TAKEN[given.take]].join(
      '; ',
    ),
    source: leaf.source,
    counted,
    reasons: [...byReason.values()].sort(
      (a, b) =>
        ORDER.indexOf(a.stands) - ORDER.indexOf(b.stands) ||
        b.count - a.count ||
        (a.because < b.because ? -1 : 1),
    ),
  }
}
