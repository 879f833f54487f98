// Since when an indicator is red. In: an indicator and its months. Out: `red since November 2016`, or nothing
// where its months cannot be judged one by one.
import { breakBetween } from '../../../definitions/break-between.ts'
import { monthsSoFar } from '../../../indicators/indicator.ts'
import type { RatedIndicator, RateIndicator } from '../../../ratings/rated-indicator.ts'
import { sayPeriod } from '../../../terms/period.ts'

/** A month without a figure and a break in the series end the run; a target that moves has none. */
export function sayRedSince(indicator: RatedIndicator, judge: RateIndicator): string | undefined {
  const { rating, latest, target, definition } = indicator
  const moves = 'green' in target && target.path !== undefined
  if (rating.status !== 'red' || rating.judged === 'year-to-date' || moves) return undefined
  const months = monthsSoFar(indicator)
  const canBeJudged = (month: RatedIndicator['latest']) =>
    month.amount.kind === 'known' && breakBetween(definition, month, latest) === undefined
  const isRed = (month: RatedIndicator['latest']) =>
    judge({ ...indicator, latest: month }).rating.status === 'red'
  const at = months.findLastIndex(month => !canBeJudged(month) || !isRed(month))
  const [before, run] = [months[at], months.slice(at + 1)]
  const [first] = run
  if (first === undefined) return undefined
  if (before === undefined) return `red in all ${run.length} months shown`
  // Before a gap or a break it may have been red too, and one month after a gap is no run.
  if (canBeJudged(before)) return `red since ${sayPeriod(first.period)}`
  return run.length === 1 ? undefined : `red since at least ${sayPeriod(first.period)}`
}
