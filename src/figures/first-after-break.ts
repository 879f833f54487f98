// Whether a figure is the first after a break in its series, so that a reader does not compare it with those before. In: an
// indicator and an observation of it. Out: yes or no.
// Worked: a break from October 2016, no figure for October and November: December is the first.
import { ofCouncil } from '../definitions/of-council.ts'
import type { Observation } from '../observations/observation.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { endMonthOf, firstMonthOf, type Month, monthsOfQuarter, parseMonth } from '../terms/period.ts'

/** Of years or quarters, the one in which the series breaks: its figure is of both, or of after the break. */
export function isFirstAfterBreak(indicator: RatedIndicator, observation: Observation): boolean {
  const { area, period, amount } = observation
  const breaks = ofCouncil(indicator.definition.breaks, area).flatMap(({ from }) => parseMonth(from) ?? [])
  if (amount.kind === 'missing') return false
  if (period.kind === 'year' || period.kind === 'quarter') {
    const first = period.kind === 'year' ? firstMonthOf(period) : monthsOfQuarter(period)[0]
    return breaks.some(({ index }) => first.index <= index && index <= endMonthOf(period).index)
  }
  return period.kind === 'month' && breaks.some(one => isNextAfter(indicator, observation, one, period))
}

/** The month of the break itself, or a later one where no month from the break on has a figure. */
function isNextAfter(
  { months, series, latest }: RatedIndicator,
  { area, part }: Observation,
  broken: Month,
  { index }: Month,
): boolean {
  if (index === broken.index) return true
  // What lies between is known only of the council's own months, of all children.
  if (index < broken.index || area !== latest.area || part !== undefined) return false
  const held = [...series, ...months].flatMap(({ period, amount }) =>
    period.kind === 'month' ? [{ at: period.index, isKnown: amount.kind === 'known' }] : [],
  )
  return (
    held.some(({ at }) => at === broken.index) &&
    !held.some(({ at, isKnown }) => isKnown && at >= broken.index && at < index)
  )
}
