// Judges an indicator. In: an indicator. Out: the same with its RAG rating and direction of travel, and the
// numbers that decided them.
import type { SignalRules } from '../definitions/signal-rules.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { Observation } from '../observations/observation.ts'
import { plainDecimal } from '../terms/exact.ts'
import { asPrinted } from './as-printed.ts'
import { directionOf } from './direction-of.ts'
import { judgeFunnels } from './judge-funnel.ts'
import { rankCouncils } from './rank-councils.ts'
import type { RatedIndicator } from './rated-indicator.ts'
import type { Rating } from './rating.ts'
import { byBands } from './rules/bands.ts'
import { byMilestone } from './rules/milestone.ts'

export function rate(indicator: Indicator, asAt: string, rules: SmallCohorts = {}): RatedIndicator {
  const rating = rateAgainstTarget(indicator, asAt, rules)
  const [ranks, funnels] = [rankCouncils(indicator), judgeFunnels(indicator)]
  return {
    ...indicator,
    rating,
    direction: directionOf(indicator, rating),
    yearOnYear: directionOf({ ...indicator, previous: indicator.yearBefore }, rating),
    ...(ranks.length > 0 && { ranks }),
    ...(funnels.length > 0 && { funnels }),
  }
}

type SmallCohorts = Pick<SignalRules, 'small-cohorts'>

/** Compares the figure, rounded as printed, with the target. */
export function rateAgainstTarget(
  { definition, target, latest, yearToDate, decimals }: Indicator,
  asAt: string,
  rules: SmallCohorts = {},
): Rating {
  const judged = 'judges' in target ? target.judges : 'month'
  if ('state' in target)
    return {
      status: 'not-rated',
      notRated: target.state === 'none' ? 'no-target' : 'target-to-be-set',
      judged,
      target,
    }
  const observation = judged === 'month' ? latest : yearToDate
  const value = asPrinted(observation, decimals)
  if (value === undefined) return { status: 'not-rated', notRated: 'no-figure', judged, target }
  const cases = tooFewCases(observation, definition['least-base'] ?? rules['small-cohorts']?.['least-base'])
  if (cases !== undefined)
    return {
      status: 'not-rated',
      notRated: 'small-cohort',
      judged,
      value: plainDecimal(value, decimals),
      cases,
      target,
    }
  const verdict = 'milestone' in target ? byMilestone(value, target, asAt) : byBands(value, target)
  return { ...verdict, judged, value: plainDecimal(value, decimals), target }
}

/** Worked: a rule of 10 cases; 1 of 9 adoptions is not rated, 1 of 10 is. Without a denominator there is no cohort. */
function tooFewCases({ amount }: Observation, needed: number | undefined): Rating['cases'] {
  const cases = amount.kind === 'known' ? amount.denominator : undefined
  if (needed === undefined || cases === undefined || cases.compare(needed) >= 0) return undefined
  return { found: plainDecimal(cases, 0), needed }
}
