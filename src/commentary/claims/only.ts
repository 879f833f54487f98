// `only November was better`, `only in February did reviews fall short of the target`. In: a clause. Out: its claims that
// the months named are so, and no others.
// Worked: where October was better too, `only November was better` does not hold.
import { periodId } from '../../terms/period.ts'
import { isLeadWord, isTerm } from '../words/term.ts'
import { type Claim, type ClaimReading, claim, show } from './claim.ts'
import { type Clause, isPeriod } from './clause.ts'
import { meaningBetween } from './goes.ts'
import { pointsOf, pointsOfYear, seriesValue } from './points.ts'
import { seriesFor, stateIn } from './state.ts'
import { saysOnly } from './what-is-claimed.ts'

/** `only in February did reviews fall short of the target`: of the points shown, or of the year's, those named and no others. */
export function onlyInState(clause: Clause): Claim[] {
  const { terms } = clause
  const only = terms.findIndex(saysOnly)
  const period = periodAfter(terms, only)
  const state = only < 0 || period < 0 ? undefined : stateIn(clause, false)
  if (state === undefined) return []
  const named = new Set(
    terms
      .slice(period, period + 3)
      .filter(isPeriod)
      .flatMap(term => term.period.ids),
  )
  return claim(
    clause,
    [only, period, ...state.terms],
    'words',
    clause.subject.indicators.flatMap((indicator): ClaimReading[] => {
      const end = pointsOf(indicator).at(-1)
      if (end === undefined) return []
      return [pointsOf(indicator), pointsOfYear(indicator, end)].map(scope => {
        const are = scope.map(point => state.isIn(indicator, point))
        const inState = scope.filter((_, at) => are[at] === true)
        const isSo = inState.length === named.size && inState.every(one => named.has(periodId(one.period)))
        return {
          indicator,
          holds: are.every(one => one === undefined) ? undefined : isSo,
          shown: show(indicator, ...inState.slice(-2), end),
        }
      })
    }),
  )
}

/** `only in February`; not `the only month this year`, nor `only twice this year`. */
function periodAfter(terms: Clause['terms'], only: number): number {
  const period = terms.findIndex((term, at) => at > only && at <= only + 3 && isPeriod(term))
  return terms.slice(only + 1, Math.max(0, period)).every(isTerm('plain', 'lead')) ? period : -1
}

/** `only November was better`: of the points shown, those named and no others. */
export function onlyOf(clause: Clause): Claim[] {
  const { terms } = clause
  const only = terms.findIndex(saysOnly)
  const period = periodAfter(terms, only)
  const way = terms.findIndex((term, at) => at > period && isTerm('comparison')(term))
  const side = terms[way]
  if (
    only < 0 ||
    period < 0 ||
    way < 0 ||
    !isTerm('comparison')(side) ||
    terms.slice(way).some(isTerm('bound', 'area'))
  )
    return []
  const joined = terms.findIndex((term, at) => at > period && !(isPeriod(term) || isLeadWord('and')(term)))
  const named = new Set(
    terms
      .slice(period, joined < 0 ? terms.length : joined)
      .filter(isPeriod)
      .flatMap(term => term.period.ids),
  )
  return claim(
    clause,
    [only, period, way],
    'words',
    clause.subject.indicators.flatMap((indicator): ClaimReading[] => {
      const end = pointsOf(indicator).at(-1)
      if (end === undefined) return []
      const series = seriesFor(clause, indicator)
      const own = seriesValue(indicator, end, series)
      return [pointsOf(indicator), pointsOfYear(indicator, end)].map(scope => {
        const better = scope.filter(one => {
          const value = seriesValue(indicator, one, series)
          if (value === undefined || own === undefined) return false
          return side.sides.some(which => {
            if (which === 'above') return value.compare(own) > 0
            if (which === 'below') return value.compare(own) < 0
            return meaningBetween(indicator, value, own, end, clause) === which
          })
        })
        const isSo = better.length === named.size && better.every(one => named.has(periodId(one.period)))
        return { indicator, holds: isSo, shown: show(indicator, end, ...better.slice(-2)) }
      })
    }),
  )
}
