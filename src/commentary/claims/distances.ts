// `closer to the target than a year ago`, `further from the 12% target than at the baseline`. In: a clause. Out: its claims.
// Worked: 16.8% is further from a target of 12% than the baseline of 14.5%: 4.8 points, and 2.5 before.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { Exact } from '../../terms/exact.ts'
import { boundsMeant } from '../figure-facts.ts'
import { sayTarget } from '../say-target.ts'
import { isTerm } from '../words/term.ts'
import { type ClaimLeaf, type ClaimReading, claim, endMeant, show } from './claim.ts'
import type { Clause } from './clause.ts'
import { seriesValue } from './points.ts'
import { startsMeant } from './starts-meant.ts'
import { isNegatedAt, seriesFor } from './state.ts'

const CLOSER = /^(?:closer|nearer)$/i
const FURTHER = /^(?:further|farther)$/i

/** The position of the word, and of the bound that the distance is to; undefined where the clause speaks of none. */
function distanceIn({ terms }: Clause): { at: number; bound: number; isCloser: boolean } | undefined {
  const at = terms.findIndex(
    (term, nth) =>
      (CLOSER.test(term.text) && /^to$/i.test(terms[nth + 1]?.text ?? '')) ||
      (FURTHER.test(term.text) && /^(?:away )?from$/i.test(terms[nth + 1]?.text ?? '')),
  )
  const bound = terms.findIndex((term, nth) => nth > at && isTerm('bound')(term))
  const isNext = terms.slice(at + 1, bound).every(isTerm('plain', 'lead', 'quantity', 'name', 'comparison'))
  return at < 0 || bound < 0 || !isNext
    ? undefined
    : { at, bound, isCloser: CLOSER.test(terms[at]?.text ?? '') }
}

export const distances: ClaimLeaf = clause => {
  const found = distanceIn(clause)
  if (found === undefined) return []
  const { at, bound, isCloser } = found
  const known = { ...clause, unknown: clause.unknown.filter(word => !CLOSER.test(word)) }
  const parts = clause.terms.flatMap((term, nth) =>
    nth > at && nth < bound && isTerm('comparison')(term) ? [nth] : [],
  )
  // `no closer to the target`
  const isNot = isNegatedAt(clause.terms, at) || /^no$/i.test(clause.terms[at - 1]?.text ?? '')
  return claim(
    known,
    [at, ...parts, bound],
    'words',
    clause.subject.indicators.flatMap(indicator =>
      endMeant(clause, indicator).flatMap(end =>
        startsMeant(clause, indicator, end).flatMap(start =>
          readingsOf(clause, indicator, start, end, isCloser, isNot),
        ),
      ),
    ),
  )
}

function readingsOf(
  clause: Clause,
  indicator: RatedIndicator,
  start: Observation,
  end: Observation,
  isCloser: boolean,
  isNot: boolean,
): ClaimReading[] {
  const series = seriesFor(clause, indicator)
  const [was, is] = [start, end].map(one => shortOf(indicator, seriesValue(indicator, one, series)))
  if (was === undefined || is === undefined || series !== 'value') return []
  // Beyond the target there is no distance to it.
  const isMet = was.compare(0) <= 0 || is.compare(0) <= 0
  const isSo = isCloser ? is.compare(was) < 0 : is.compare(was) > 0
  const shown = show(indicator, start, end)
  return [{ indicator, holds: isMet ? undefined : isSo !== isNot, shown, because: sayTarget(indicator) }]
}

/** How far a value is from meeting the target; undefined where the target is a band. */
function shortOf(indicator: RatedIndicator, value: Exact | undefined): Exact | undefined {
  const { target } = indicator
  const [bound] = boundsMeant(indicator, 'target')
  if (value === undefined || bound === undefined || !('green' in target) || 'within' in target.green)
    return undefined
  const isHighGood = 'at-least' in target.green || 'above' in target.green
  return isHighGood ? bound.sub(value) : value.sub(bound)
}
