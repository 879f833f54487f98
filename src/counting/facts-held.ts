// Whether a return holds the facts that a figure is made of (rule FACT-1). In: a measure, and the days to
// count. Out: why there is no figure where nobody has a fact; nothing where somebody has.
// Worked: of nine children adopted in the year none has a date of the decision: not available, and not 0.0%.
import type { ChildFact } from '../definitions/child-facts.ts'
import { FACTS } from '../definitions/child-facts.ts'
import type { Return } from '../extracts/return.ts'
import { type Missing, missing } from '../terms/amount.ts'
import { dayOf } from '../terms/day.ts'
import { factOf } from './facts-of-child.ts'
import type { ChildHistory, Episode } from './histories/child-history.ts'
import { financialYearAt, lastDayOfYear } from './history-rows.ts'
import type { CountingSpan } from './leaf.ts'
import type { PreparedMeasure } from './prepared-measure.ts'
import type { ReasonsOf } from './reasons-of.ts'

/** To be asked where a figure is zero, or zero of zero: elsewhere somebody has the facts. */
export function factNobodyHas(
  given: Return,
  one: PreparedMeasure,
  span: CountingSpan,
  reasonsOf: ReasonsOf,
): Missing | undefined {
  if (one.given.take === 'denominator') return undefined
  return chosenByNoFact(one, span) ?? judgedByNoFact(one, yearOf(given, one, span), reasonsOf)
}

/**
 * A fact by which the measure chooses children, such as the provider. That care has not ended is not a fact
 * that is missing.
 */
function chosenByNoFact(
  { given: { only }, leaf, joined }: PreparedMeasure,
  span: CountingSpan,
): Missing | undefined {
  const { children } = joined.histories
  if (!isHeld(children, span, () => true)) return undefined
  const absent = FACTS.filter(fact => fact !== 'reason-ceased')
    .filter(fact => leaf.facts?.includes(fact) === true || fact in only)
    .find(fact => !isHeld(children, span, (child, episode) => has(fact, child, episode)))
  return absent && missing('not-supplied', `no child has the ${absent.replaceAll('-', ' ')} in the return`)
}

const has = (fact: ChildFact, child: ChildHistory, episode: Episode) =>
  factOf(fact, child, episode, episode.start) !== undefined

/** Stops at the first: in nearly every return that is one of the first children. */
const isHeld = (
  children: readonly ChildHistory[],
  { first, last }: CountingSpan,
  is: (child: ChildHistory, episode: Episode) => boolean,
): boolean =>
  children.some(child =>
    child.episodes.some(
      episode =>
        episode.start <= last && (episode.end === undefined || episode.end >= first) && is(child, episode),
    ),
  )

/** The answer by which the way of counting judges a child, where none of those judged has it. */
function judgedByNoFact(one: PreparedMeasure, span: CountingSpan, reasonsOf: ReasonsOf): Missing | undefined {
  const lacking = one.leaf.lacking?.(one.given.with)
  if (lacking === undefined) return undefined
  const reasons = reasonsOf(one, span)
  const without = reasons.filter(({ because }) => lacking.has(because))
  const isJudged = reasons.some(({ stands, because }) => stands !== 'out' && !lacking.has(because))
  return without.length === 0 || isJudged
    ? undefined
    : missing(
        'not-supplied',
        `nobody in the return has what the figure needs: ${without.map(({ because }) => because).join('; ')}`,
      )
}

/**
 * Events of a month are few, and a return is of a year: what nobody has in a month somebody may have in the
 * year, and then the month's figure stands.
 */
function yearOf({ years, asAt }: Return, { leaf }: PreparedMeasure, span: CountingSpan): CountingSpan {
  if (leaf.population !== 'those-who-moved' || years.length === 0) return span
  const startYear = financialYearAt(span.last)
  return {
    first: Math.min(span.first, dayOf(`${startYear}-04-01`)),
    last: Math.min(lastDayOfYear(startYear), asAt),
  }
}
