// Since when an indicator is red. In: an indicator and its months. Out: `red since November 2016`, or nothing
// where its months cannot be judged one by one.
import { breakBetween } from '../../../definitions/break-between.ts'
import type { RatedIndicator, RateIndicator } from '../../../ratings/rated-indicator.ts'
import { sayPeriod } from '../../../terms/period.ts'

/** A month without a figure and a break in the series end the run; a target that moves has none. */
export function sayRedSince(indicator: RatedIndicator, judge: RateIndicator): string | undefined {
  const { rating, months, latest, target, definition } = indicator
  const moves = 'green' in target && target.path !== undefined
  if (rating.status !== 'red' || rating.judged === 'year-to-date' || moves) return undefined
  const upTo = months.slice(0, months.indexOf(latest) + 1)
  const isInRun = (month: RatedIndicator['latest']) =>
    month.amount.kind === 'known' &&
    breakBetween(definition, month, latest) === undefined &&
    judge({ ...indicator, latest: month }).rating.status === 'red'
  const before = upTo.findLastIndex(month => !isInRun(month))
  const [first] = upTo.slice(before + 1)
  if (first === undefined) return undefined
  const since = sayPeriod(first.period)
  const count = upTo.length - before - 1
  if (before === -1) return `red in all ${count} months shown`
  // Before a gap or a break it may have been red too.
  const isKnownBefore =
    upTo[before]?.amount.kind === 'known' && breakBetween(definition, upTo[before], latest) === undefined
  // One month after a gap is no run.
  if (count === 1 && !isKnownBefore) return undefined
  return `red since ${isKnownBefore ? '' : 'at least '}${since}`
}
