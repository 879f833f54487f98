// `every month since July`, `never below 90%`, `not on target since April`: of several months. In: a clause. Out: claims.
// Worked: 98.5, 98.9 and 98.2 are `above 98% in every month since October`.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { periodId } from '../../terms/period.ts'
import { AVERAGE } from '../words/english.ts'
import { isTerm, type Term } from '../words/term.ts'
import { type Claim, type ClaimReading, claim, endMeant, isToDate, show } from './claim.ts'
import { type Clause, EVERY, isDeniedSince, isPeriod } from './clause.ts'
import { isThreshold } from './hedged.ts'
import { figureAt, pointsOfYear, pointsUpTo } from './points.ts'
import { isNegatedAt, opposite, stateIn } from './state.ts'
import { aboutBoth, subjectsIn } from './subjects-compared.ts'

const NEVER = /\b(?:never|at no|not once|on no|in no)\b/i

/** `consistently above 95%`, `has fallen every month since July`, `never below 90%`. */
export function lastingOf(clause: Clause): Claim[] {
  if (clause.terms.some(term => isTerm('run', 'months-of')(term) || AVERAGE.test(term.text))) return []
  const isEvery = (term: Term) => term.is === 'lasting' && EVERY.test(term.text)
  const at = clause.terms.findIndex(isEvery)
  const lasting = clause.terms[at]
  const since = clause.starts.filter(isPeriod)
  const remained = clause.terms.findIndex(term => term.is === 'lasting')
  const range = clause.terms.findIndex(term => isTerm('standing', 'colour')(term))
  // `from August to December they were on target`, `not on target since July`
  const hasSince = since.some(one => clause.terms.includes(one))
  // `Fewer than half have been done since April`: how many, over the months, and not in each of them.
  if (at < 0 && clause.terms.slice(0, Math.max(0, remained)).some(isBound)) return []
  const denied = clause.terms.findIndex((term, nth) => isBound(term) && isDeniedSince(clause, nth))
  const anchor = at < 0 && hasSince ? Math.max(remained, range, denied) : Math.max(at, denied)
  if (anchor < 0) return []
  const said = stateIn(clause, at >= 0)
  if (said === undefined) return []
  const isNever = NEVER.test(lasting?.text ?? '')
  // `have not always been above target`: in at least one month they were not.
  const isDenied =
    at >= 0 &&
    !isNever &&
    !/\b(?:at|in) any\b/i.test(lasting?.text ?? '') &&
    isNegatedAt(clause.terms, said.terms[0] ?? anchor)
  // What is denied is that it was always so.
  const state = isDenied ? opposite(said) : said
  // What fell since July began to fall after it.
  const isMove = isTerm('move')(clause.terms[state.terms[0] ?? anchor])
  return claim(
    aboutBoth(clause, state.beside),
    [anchor, ...state.terms],
    'words',
    subjectsIn(clause, state).flatMap(indicator =>
      monthsMeant(clause, indicator).flatMap(end => {
        const scopesMeant = scopesOf(clause, indicator, end, isMove, isNever)
        return scopesMeant.map((scope): ClaimReading => {
          const are = scope.map(point => state.isIn(indicator, point)).filter(one => one !== undefined)
          const broken = scope.filter(point => state.isIn(indicator, point) === isNever)
          const shown = show(indicator, ...broken.slice(-2), end)
          if (are.length === 0) return { indicator, holds: undefined, shown }
          return { indicator, holds: isDenied ? broken.length > 0 : broken.length === 0, shown }
        })
      }),
    ),
  )
}

/** Since each start that is named, with it or without; else what is meant without one. */
function scopesOf(
  clause: Clause,
  indicator: RatedIndicator,
  end: Observation,
  isMove: boolean,
  isNever: boolean,
): (readonly Observation[])[] {
  const all = pointsUpTo(indicator, end)
  const ids = clause.starts.filter(isPeriod).flatMap(one => one.period.ids)
  const from = ids.flatMap(id => figureAt(indicator, id) ?? [])
  if (from.length === 0) return [scopeWithout(clause, indicator, end, all, isNever)]
  return from.flatMap(start => {
    const first = all.findIndex(one => periodId(one.period) === periodId(start.period))
    if (first < 0) return []
    return isMove ? [all.slice(first + 1)] : [all.slice(first + 1), all.slice(first)]
  })
}

const isBound = (term: Term): boolean =>
  isTerm('comparison')(term) || (isTerm('quantity')(term) && isThreshold(term.quantity))

const monthsMeant = (clause: Clause, indicator: RatedIndicator): Observation[] =>
  endMeant(clause, indicator).filter(end => end.period.kind !== 'year-to-date')

/** Where no start is named: the stretch, the year, all points for `never`, else the paper's own and the two before it. */
function scopeWithout(
  clause: Clause,
  indicator: RatedIndicator,
  end: Observation,
  all: readonly Observation[],
  isNever: boolean,
): readonly Observation[] {
  const says = clause.terms.map(term => term.text).join(' ')
  if (/\bthroughout (?:the |this )?(?:whole )?(?:period|five years|years)\b/i.test(says)) return all
  if (clause.stretch !== undefined) return all.slice(-stepsOf(clause.stretch.months, end))
  if (isToDate(clause.periods)) return pointsOfYear(indicator, end)
  return isNever ? all : all.slice(-3)
}

const stepsOf = (months: number, { period }: Observation): number =>
  period.kind === 'year' ? Math.max(1, Math.round(months / 12)) : months
