// `the largest monthly fall in the past year`, `the biggest rise since August`: a change among those of the same way. In: a clause.
// Out: its claims.
// Worked: visits by the national standard fell by 11.0 points in January, and by 5.2 at most in another month.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { Exact } from '../../terms/exact.ts'
import { periodId } from '../../terms/period.ts'
import { COPULA } from '../words/english.ts'
import { isTerm, type TermOf } from '../words/term.ts'
import { type Claim, type ClaimReading, claim, show } from './claim.ts'
import type { Clause } from './clause.ts'
import { goes } from './goes.ts'
import { pointBefore, type SeriesName, seriesValue } from './points.ts'
import { endsOf } from './rank-among.ts'
import { rankScopes } from './rank-scopes.ts'
import { isNegatedAt, seriesFor } from './state.ts'

const CHANGE =
  /^(?:rise|fall|increase|decrease|drop|dip|decline|reduction|growth|improvement|deterioration|jump|uplift)$/i

/** How large a change can be. */
const SIZE = /^(?:largest|biggest|greatest|smallest|steepest|sharpest)$/i

interface Ranked {
  /** The position of the word of movement. */
  readonly at: number
  readonly move: TermOf<'move'>
}

/** The movement that a place ranks: `largest monthly fall`, `the fall in January was the largest`. */
function moveRanked({ terms }: Clause, at: number): Ranked | undefined {
  const after = terms.findIndex((term, nth) => nth > at && !isTerm('plain', 'name')(term))
  const before = terms.findIndex(term => !isTerm('plain')(term))
  const isSize =
    SIZE.test(terms[at]?.text ?? '') &&
    COPULA.test(terms[at - 2]?.text ?? '') &&
    /^the$/i.test(terms[at - 1]?.text ?? '')
  for (const nth of isSize ? [after, before] : [after]) {
    const move = terms[nth]
    if (isTerm('move')(move) && CHANGE.test(move.text)) return { at: nth, move }
  }
  return undefined
}

export const ranksChange = (clause: Clause, at: number): boolean => moveRanked(clause, at) !== undefined

/** Whether a place ranks this movement. */
export const isChangeRanked = (clause: Clause, at: number): boolean =>
  clause.terms.some((term, nth) => isTerm('place')(term) && moveRanked(clause, nth)?.at === at)

export const changesOf = (clause: Clause): Claim[] =>
  clause.terms.flatMap((term, at) => {
    const ranked = isTerm('place')(term) ? moveRanked(clause, at) : undefined
    if (!isTerm('place')(term) || ranked === undefined) return []
    if (isNegatedAt(clause.terms, at)) return claim(clause, [at, ranked.at], 'words', [])
    return claim(
      clause,
      [at, ranked.at, ...clause.terms.flatMap((one, nth) => (one.is === 'stretch' ? [nth] : []))],
      'words',
      clause.subject.indicators.flatMap(indicator =>
        endsOf(clause, indicator).flatMap(end => readingsOf(clause, indicator, end, term, ranked.move)),
      ),
    )
  })

/** `was between July and August`: when it was, not since when it ranks. */
const withoutSpan = (clause: Clause): Clause => ({
  ...clause,
  starts: clause.starts.filter(
    one => !/^(?:between|from)$/i.test(clause.terms[clause.terms.indexOf(one) - 1]?.text ?? ''),
  ),
})

function readingsOf(
  clause: Clause,
  indicator: RatedIndicator,
  end: Observation,
  term: TermOf<'place'>,
  move: TermOf<'move'>,
): ClaimReading[] {
  const series = seriesFor(clause, indicator)
  const own = sizeOf(clause, indicator, end, move, series)
  return rankScopes(withoutSpan(clause), indicator, end, term).map((scope): ClaimReading => {
    const others = scope
      .filter(one => periodId(one.period) !== periodId(end.period))
      .flatMap(point => {
        const size = sizeOf(clause, indicator, point, move, series)
        return size === undefined ? [] : [{ point, size }]
      })
    const shown = [pointBefore(indicator, end, 1), end]
    if (own === undefined || others.length === 0)
      return { indicator, holds: undefined, shown: show(indicator, ...shown) }
    const beating = others.filter(({ size }) =>
      term.place === 'lowest' ? size.compare(own) < 0 : size.compare(own) > 0,
    )
    const [first] = beating
    return {
      indicator,
      holds: beating.length === term.nth - 1,
      shown: show(indicator, ...shown, first && pointBefore(indicator, first.point, 1), first?.point),
    }
  })
}

/** How far it went since the point before; undefined where it went another way, or a figure is missing. */
function sizeOf(
  clause: Clause,
  indicator: RatedIndicator,
  point: Observation,
  { senses }: TermOf<'move'>,
  series: SeriesName,
): Exact | undefined {
  const [is, was] = [point, pointBefore(indicator, point, 1)].map(one => seriesValue(indicator, one, series))
  if (is === undefined || was === undefined) return undefined
  return senses.some(sense => goes(sense, indicator, is, was, point, clause)) ? is.sub(was).abs() : undefined
}
