// The days of an adoption. In: a history and a span. Out: each adoption in the span, and the day of a step
// where the data have it.
// Rules ADOPTION-1, ADOPTION-2, ADOPTION-4, ADOPTION-6 and ADOPTION-7. Source: adoption scorecard
// methodology; DfE, children looked after data guidance 2023.
import type { Day } from '../terms/day.ts'
import { type CarePeriod, type ChildHistory, type Episode, isShortBreak } from './histories/child-history.ts'
import { codeIn, dayIn, historyRows } from './history-rows.ts'
import type { CountingSpan } from './leaf.ts'
import { type Placement, placementsOf } from './leaves/placements-of.ts'

export interface Adoption {
  /** The episode that the adoption ended; a list may not hold it. */
  readonly episode?: Episode
  /** The day of the adoption order. */
  readonly on: Day
  /** The day of a step; undefined where it is not in the data. */
  dayOf(step: AdoptionStep): Day | undefined
}

/**
 * `moved-in` is `placed` or, for a carer who adopts, the start of the placement with that carer;
 * `placed-for-good` is the adoptive placement that lasted.
 */
export type AdoptionStep =
  | 'entry'
  | 'decision'
  | 'order'
  | 'matched'
  | 'placed'
  | 'moved-in'
  | 'placed-for-good'
  | 'adopted'

const ADOPTED: ReadonlySet<string | undefined> = new Set(['E11', 'E12'])
const ADOPTIVE = /^A[3-6]$/
const BY_CARER: ReadonlySet<string | undefined> = new Set(['A3', 'A5'])
const ORDERS: ReadonlySet<string | undefined> = new Set(['E1', 'D1'])
/** RNE codes for which the legal status, or the placement, begins on the day of the episode. */
const LEGAL_CHANGES: ReadonlySet<string | undefined> = new Set(['S', 'L', 'B', 'U'])
const PLACEMENT_CHANGES: ReadonlySet<string | undefined> = new Set(['S', 'P', 'B', 'T', 'U'])

/** Rule ADOPTION-1: an end of care with E11 or E12 on a day of the span, not in short breaks. */
export function adoptionsIn(child: ChildHistory, { first, last }: CountingSpan): Adoption[] {
  return child.periods.flatMap(period => {
    const episode = child.episodes[period.last]
    const isIn =
      episode?.end !== undefined &&
      episode.end >= first &&
      episode.end <= last &&
      ADOPTED.has(episode.endReason) &&
      !isShortBreak(episode)
    const on = episode?.end
    return isIn && on !== undefined
      ? [{ episode, on, dayOf: (step: AdoptionStep) => dayOfStep(step, child, period, on) }]
      : []
  })
}

function dayOfStep(step: AdoptionStep, child: ChildHistory, period: CarePeriod, on: Day): Day | undefined {
  switch (step) {
    case 'entry':
      return period.startIsKnown ? period.start : undefined
    case 'decision':
      return decisionOf(child, on)
    case 'order':
      return firstOf(child, period, episode => ORDERS.has(episode.legalStatus), LEGAL_CHANGES)?.start
    case 'matched':
      return latestOf(child, 'ad1', 'DATE_MATCH', on)
    case 'placed':
      return placedOf(child, period)?.start
    case 'moved-in':
      return movedIn(child, period)
    case 'placed-for-good':
      return placedForGood(child, period)
    case 'adopted':
      return on
  }
}

/**
 * Rule ADOPTION-2: DATE_INT of AD1; otherwise the latest DATE_PLACED of the table of decisions that a child
 * should be placed. Neither may be after the adoption.
 */
const decisionOf = (child: ChildHistory, on: Day): Day | undefined =>
  latestOf(child, 'ad1', 'DATE_INT', on) ?? latestOf(child, 'placed-for-adoption', 'DATE_PLACED', on)

function latestOf(child: ChildHistory, table: string, column: string, upTo: Day): Day | undefined {
  const days = historyRows(child, table)
    .map(row => dayIn(row, column))
    .filter(day => day !== undefined && day <= upTo)
  return days.length === 0 ? undefined : Math.max(...days.map(day => day ?? 0))
}

/**
 * Rule ADOPTION-7: the first episode of the kind, if its start is visible: the data may begin in the middle
 * of it.
 */
function firstOf(
  child: ChildHistory,
  { first, last, startIsKnown }: CarePeriod,
  isOfKind: (episode: Episode) => boolean,
  changes: ReadonlySet<string | undefined>,
): Episode | undefined {
  const found = child.episodes.slice(first, last + 1).findIndex(isOfKind)
  const episode = found < 0 ? undefined : child.episodes[first + found]
  return found > 0 || startIsKnown || changes.has(episode?.startReason) ? episode : undefined
}

const isAdoptive = ({ placement }: Episode) => ADOPTIVE.test(placement ?? '')
const placedOf = (child: ChildHistory, period: CarePeriod) =>
  firstOf(child, period, isAdoptive, PLACEMENT_CHANGES)

/** The placements with one carer each: only S, P and B bring another carer, and T0 to T4 are ignored. */
const withCarers = (child: ChildHistory, { first, last }: CarePeriod): Placement[] =>
  placementsOf(child, first, last, {
    begins: new Set(['S', 'P', 'B']),
    temporaryCounts: false,
    adoptionByCarerGoesOn: true,
  })

/**
 * Rule ADOPTION-4. Worked: U4 from 3 May 2019, A3 from 6 July 2020: adopted by the foster carer, with whom
 * the child has lived since 3 May 2019.
 */
function movedIn(child: ChildHistory, period: CarePeriod): Day | undefined {
  const placed = placedOf(child, period)
  if (placed === undefined) return undefined
  const isByCarer =
    BY_CARER.has(placed.placement) ||
    historyRows(child, 'ad1').some(row => codeIn(row, 'FOSTER_CARE') === '1')
  return isByCarer
    ? withCarers(child, period).find(({ episodes }) => episodes.includes(placed))?.episodes[0]?.start
    : placed.start
}

/**
 * Rule ADOPTION-6: a placement that broke down is ignored. Worked: A4 from 1 May, U4 (P) from 1 June, A4 (P)
 * from 1 September: 1 September.
 */
function placedForGood(child: ChildHistory, period: CarePeriod): Day | undefined {
  const placed = placedOf(child, period)
  const lasting = withCarers(child, period)
    .findLast(({ episodes }) => episodes.some(isAdoptive))
    ?.episodes.find(isAdoptive)
  return placed === undefined || lasting === undefined ? undefined : lasting.start
}
