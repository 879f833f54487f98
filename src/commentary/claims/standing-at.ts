// Whether a figure is on target, within tolerance or of a colour at a point. In: a clause, its word, an indicator and an observation.
// Out: yes, no, or undecided.
// Worked: visits by our own standard at 65.6% are red, and not on target: green begins at 90%.
import { boundsIn } from '../../definitions/bounds-in.ts'
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { missing } from '../../terms/amount.ts'
import { endMonthOf, monthsAfter, periodId } from '../../terms/period.ts'
import { isAim } from '../aims/aims-judged.ts'
import { boundsOfTarget, observationAt } from '../figure-facts.ts'
import type { TermOf } from '../words/term.ts'
import type { Clause } from './clause.ts'
import { seriesValue } from './points.ts'

/** Whether a figure has reached its bound before it is due; undefined where there is none, or it is a band. */
function isReached(indicator: RatedIndicator, point: Observation): boolean | undefined {
  const { target } = indicator
  const [bound] = boundsOfTarget(indicator)
  const value = seriesValue(indicator, point, 'value')
  if (!('green' in target) || bound === undefined || value === undefined || 'within' in target.green)
    return undefined
  const isHighGood = 'at-least' in target.green || 'above' in target.green
  return isHighGood ? value.compare(bound) >= 0 : value.compare(bound) <= 0
}

/** As it was at an earlier point: a target that moves has the bounds of that month, and the month before is another. */
function atPoint(indicator: RatedIndicator, point: Observation): RatedIndicator {
  const { target, definition } = indicator
  const at = endMonthOf(point.period)
  const before = monthsAfter(at, -1)
  const unknown: Observation = { ...indicator.previous, period: before, amount: missing('not-supplied') }
  const path = 'green' in target ? target.path : undefined
  return {
    ...indicator,
    latest: point,
    previous: observationAt(indicator, periodId(before)) ?? unknown,
    ...(path && { target: boundsIn(path.declared, at, definition) }),
  }
}

/** The rating at a point; a target on the year to date is rated for the paper's own period only. */
export function isStanding(
  clause: Clause,
  term: TermOf<'standing' | 'colour'>,
  indicator: RatedIndicator,
  point: Observation,
): boolean | undefined {
  const isNow =
    periodId(point.period) === periodId(indicator.latest.period) ||
    periodId(point.period) === periodId(indicator.yearToDate.period)
  // A figure that is itself one to date is judged as that.
  const isToDate = indicator.definition['year-to-date'] === 'latest'
  if (!isNow && indicator.rating.judged === 'year-to-date' && !isToDate) return undefined
  if (point.amount.kind === 'missing') return isRatedWithout(clause, term, point) ? false : undefined
  const { rating } = isNow
    ? indicator
    : clause.topic.judge({ ...atPoint(indicator, point), ...(isToDate && { yearToDate: point }) })
  // A target of a strategy is met or not, and has no colour in the register.
  if (term.is === 'colour')
    return isAim(indicator) || !isRated(rating) ? undefined : rating.status === term.colour
  if (isAim(indicator) && term.standing === 'on' && rating.status === 'not-rated')
    return isReached(indicator, point)
  return isRated(rating) ? isRatedAs(rating, term.standing) : undefined
}

/** `is rated green this month`, of a month that has no figure. */
const isRatedWithout = (
  { periods }: Clause,
  { is, text }: TermOf<'standing' | 'colour'>,
  { period }: Observation,
) => is === 'colour' && /\brated\b/i.test(text) && periods.includes(periodId(period))

type Rating = RatedIndicator['rating']

/** A figure of few cases has no rating to claim or to deny. */
const isRated = ({ notRated }: Rating): boolean =>
  notRated !== 'no-target' && notRated !== 'target-to-be-set' && notRated !== 'small-cohort'

function isRatedAs({ status, notRated }: Rating, standing: TermOf<'standing'>['standing']): boolean {
  switch (standing) {
    case 'on':
      return status === 'green'
    case 'off':
      return (
        status === 'red' ||
        status === 'amber' ||
        notRated === 'only-green-set' ||
        notRated === 'nothing-before' ||
        notRated === 'between-bounds'
      )
    case 'outside':
      return status === 'red'
    case 'within':
      return status === 'green' || status === 'amber'
  }
}
