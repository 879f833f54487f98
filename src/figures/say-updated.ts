// When an indicator was last updated and when it is next, without a clock. In: its figures and how often it is updated, as
// the register says. Out: a sentence beside the indicator, and one for the notes that holds for the others.
import { type Observation, periodMeant, quarterOf } from '../observations/observation.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import {
  endMonthOf,
  financialYearOf,
  lastMonthOf,
  monthOfYear,
  monthsAfter,
  type Period,
  quartersAfter,
  samePeriod,
  sayPeriod,
  year,
} from '../terms/period.ts'

type Cadence = NonNullable<RatedIndicator['definition']['updated']>

/**
 * `Last updated: Q3 2016/17. Next: March 2017.` Undefined where it is updated with the paper each month (or year), which
 * the notes say once, and where nothing is known of it.
 */
export function updatedSentence(indicator: RatedIndicator): string | undefined {
  const last = lastKnown(indicator)
  if (last === undefined) return undefined
  const paper = indicator.latest.period
  const next = nextAfter(paper, cadenceOf(indicator))
  const isUsual = samePeriod(last, paper) && samePeriod(next, nextWithPaper(paper))
  return isUsual ? undefined : `Last updated: ${sayPeriod(last)}. Next: ${sayPeriod(next)}.`
}

/** `Figures were last updated in January 2017 and are next updated in February 2017, unless the indicator says otherwise.` */
export const sayUpdates = (paper: Period): string =>
  `Figures were last updated in ${sayPeriod(paper)} and are next updated in ${sayPeriod(nextWithPaper(paper))}, unless the indicator says otherwise.`

/** The last month, or else the last closed year, that has a figure. */
function lastKnown({ months, years, latest }: RatedIndicator): Period | undefined {
  const isKnown = ({ amount, period }: Observation) =>
    amount.kind === 'known' && endMonthOf(period).index <= endMonthOf(latest.period).index
  const found = months.findLast(isKnown) ?? [...years, latest].findLast(isKnown)
  return found && periodMeant(found)
}

/** As declared; or quarterly, where its figures are for quarters; or else with each paper. */
function cadenceOf({ definition, months, latest }: RatedIndicator): Cadence {
  if (definition.updated !== undefined) return definition.updated
  if (months.some(one => quarterOf(one) !== undefined)) return 'quarterly'
  return usualFor(latest.period)
}

const nextWithPaper = (paper: Period): Period => nextAfter(paper, usualFor(paper))

function usualFor({ kind }: Period): Cadence {
  if (kind === 'quarter') return 'quarterly'
  return kind === 'year' ? 'yearly' : 'monthly'
}

/**
 * The first month after the paper's with a new figure; in a paper about a quarter, the quarter; about a year, the year. Worked, after January 2017:
 * monthly in February, quarterly in March, yearly in March 2017; after March 2017 in April, June and March 2018.
 */
function nextAfter(paper: Period, cadence: Cadence): Period {
  if (paper.kind === 'year') return year(paper.startYear + 1)
  if (paper.kind === 'quarter' && cadence !== 'yearly') return quartersAfter(paper, 1)
  const next = monthsAfter(endMonthOf(paper), 1)
  switch (cadence) {
    case 'monthly':
      return next
    case 'quarterly':
      return monthsAfter(next, (3 - (monthOfYear(next) % 3)) % 3)
    case 'yearly':
      return lastMonthOf(financialYearOf(next))
  }
}
