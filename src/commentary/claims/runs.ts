// `third month running`, `above target in eight of the ten months`, `every month since July`, `never below 90%`, `the first
// fall since September`. In: a clause. Out: its runs.
// Worked: visits fell in November, December and January, so `for three months running` holds; reviews rose in December.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { periodId, sayPeriod } from '../../terms/period.ts'
import { isTerm, type TermOf } from '../words/term.ts'
import { type ClaimLeaf, type ClaimReading, claim, endMeant, isToDate, show } from './claim.ts'
import type { Clause } from './clause.ts'
import { firstsOf } from './first-since.ts'
import { lastingOf } from './lasting.ts'
import { figureAt, pointBefore, pointsOfYear, pointsUpTo } from './points.ts'
import { isNegatedAt, opposite, type StateFound, saysNever, stateIn } from './state.ts'
import { aboutBoth, subjectsIn } from './subjects-compared.ts'

export const runs: ClaimLeaf = clause => [
  ...runsOf(clause),
  ...monthsOf(clause),
  ...lastingOf(clause),
  ...firstsOf(clause),
]

function runsOf(clause: Clause) {
  return clause.terms.flatMap((term, at) => {
    if (!isTerm('run')(term)) return []
    const said = stateIn(clause, true)
    if (said === undefined) return []
    const isDenied = isNegatedAt(clause.terms, said.terms[0] ?? at)
    const state = isDenied ? opposite(said) : said
    const isEnded = isEndOfRun(clause, at)
    return claim(
      aboutBoth(clause, said.beside),
      [at, ...said.terms],
      'words',
      subjectsIn(clause, said).flatMap(indicator =>
        endsOf(clause, indicator, isEnded).map(end => runReading(indicator, end, state, term, isDenied)),
      ),
    )
  })
}

function runReading(
  indicator: RatedIndicator,
  end: Observation,
  state: StateFound,
  { months, isExact }: TermOf<'run'>,
  isDenied: boolean,
): ClaimReading {
  const { length, isWhole } = runUpTo(indicator, end, state)
  const isSo = isExact && isWhole ? length === months : length >= months
  const shown = show(indicator, ...pointsUpTo(indicator, end).slice(-Math.min(4, length + 2)))
  const because = `it was so for ${length}${isWhole ? '' : ' or more'} up to ${sayPeriod(end.period)}`
  return { indicator, holds: isSo || isWhole ? isSo !== isDenied : undefined, shown, because }
}

const ENDED = /^(?:the end|ends?|ended|ending|broke|breaks?|breaking|halts?|halted|stopped)$/i

/** `ended a run of`, `the end of a run of`. */
const isEndOfRun = ({ terms }: Clause, at: number): boolean =>
  terms.slice(Math.max(0, at - 3), at).some(one => ENDED.test(one.text))

/** `ended a run of three rises`, `in each of the two months before`: up to the point before. */
const endsOf = (clause: Clause, indicator: RatedIndicator, isBefore: boolean): Observation[] =>
  endMeant(clause, indicator).flatMap(end => (isBefore ? (pointBefore(indicator, end, 1) ?? []) : end))

/** How many points in a row, up to one, are in a state; not the whole run if the points shown do not tell where it began. */
function runUpTo(
  indicator: RatedIndicator,
  end: Observation,
  state: StateFound,
): { length: number; isWhole: boolean } {
  const points = pointsUpTo(indicator, end).toReversed()
  for (const [count, point] of points.entries()) {
    const is = state.isIn(indicator, point)
    if (is !== true) return { length: count, isWhole: is === false }
  }
  return { length: points.length, isWhole: false }
}

function monthsOf(clause: Clause) {
  return clause.terms.flatMap((term, at) => {
    if (!isTerm('months-of')(term)) return []
    const state = stateIn(clause, true)
    if (state === undefined) return []
    // `has not fallen in three months` denies the count, or each of the months.
    const isNone = clause.terms.some(one => isTerm('neither')(one) || saysNever(one))
    if (isNone || isNegatedAt(clause.terms, state.terms[0] ?? at))
      return claim(clause, [at, ...state.terms], 'words', [])
    return claim(
      aboutBoth(clause, state.beside),
      [at, ...state.terms],
      'words',
      subjectsIn(clause, state).flatMap(indicator =>
        scopesMeant(clause, indicator, term, state).map((scope): ClaimReading => {
          const are = scope.map(point => state.isIn(indicator, point))
          const holds = isCount(are, term.count)
          const so = scope.filter((_, nth) => are[nth] === true)
          const months = so.map(point => sayPeriod(point.period)).join(', ')
          const because = `it was so in ${so.length} of ${scope.length}${so.length > 0 ? `: ${months}` : ''}`
          return { indicator, holds, shown: show(indicator, ...scope.slice(-1)), because }
        }),
      ),
    )
  })
}

/** Where the months of one scope may be meant and are not all decided, those of another do not decide either. */
function scopesMeant(
  clause: Clause,
  indicator: RatedIndicator,
  { of, count, end: last }: TermOf<'months-of'>,
  state: StateFound,
): Observation[][] {
  // `in each of the two months before`
  const isBefore = /^\s*(?:before|earlier|prior)\b/i.test(clause.said.slice(last))
  const ends = endsOf(clause, indicator, isBefore)
  const all = ends.flatMap(end => scopes(clause, indicator, end, of))
  const open = all.filter(
    scope =>
      isCount(
        scope.map(point => state.isIn(indicator, point)),
        count,
      ) === undefined,
  )
  return open.length > 0 ? open : all
}

/** Whether so many are; undefined where those of which it is not known may decide. */
function isCount(are: readonly (boolean | undefined)[], count: number): boolean | undefined {
  const [known, open] = [true, undefined].map(is => are.filter(one => one === is).length)
  if (known === undefined || open === undefined) return undefined
  if (open === 0) return known === count
  return known > count || known + open < count ? false : undefined
}

function scopes(
  clause: Clause,
  indicator: RatedIndicator,
  end: Observation,
  of: number | undefined,
): Observation[][] {
  const year = pointsOfYear(indicator, end)
  const all = pointsUpTo(indicator, end)
  if (of !== undefined) return of > all.length ? [] : [all.slice(-of)]
  const since = clause.starts.flatMap(one => one.period.ids).flatMap(id => figureAt(indicator, id) ?? [])
  if (since.length > 0)
    return since.map(start =>
      all.slice(all.findIndex(one => periodId(one.period) === periodId(start.period))),
    )
  return isToDate(clause.periods) ? [year] : [year, all]
}
