// `the first fall since September`, `for the first time this year`. In: a clause. Out: claims.
// Worked: `the first fall since September` holds of a figure that fell in September and now, and in no month between.
import type { Observation } from '../../observations/observation.ts'
import { periodId } from '../../terms/period.ts'
import { isTerm } from '../words/term.ts'
import { type Claim, type ClaimReading, claim, endMeant, isToDate, show } from './claim.ts'
import { type Clause, isPeriod } from './clause.ts'
import { figureAt, pointsOf, pointsOfYear } from './points.ts'
import { isNegatedAt, opposite, stateIn } from './state.ts'
import { subjectsIn } from './subjects-compared.ts'

/** `for the first time this year`: now, and in no month of the year before. */
function firstOfYear(clause: Clause, first: number) {
  const state = stateIn(clause, true)
  if (first < 0 || state === undefined) return []
  return claim(
    clause,
    [first, ...state.terms],
    'words',
    clause.subject.indicators.flatMap((indicator): ClaimReading[] => {
      const end = pointsOf(indicator).at(-1)
      if (end === undefined) return []
      const year = pointsOfYear(indicator, end)
      const earlier = year.filter(point => point !== end && state.isIn(indicator, point) === true)
      return [
        {
          indicator,
          holds: state.isIn(indicator, end) === true && earlier.length === 0,
          shown: show(indicator, ...earlier.slice(-2), end),
        },
      ]
    }),
  )
}

/** `the first fall since September`: September fell, January fell, and no month between. */
export function firstsOf(clause: Clause): Claim[] {
  const { terms } = clause
  const first = terms.findIndex(term => term.words.includes('first'))
  const says = terms.map(term => term.text).join(' ')
  const isTime = /\bfirst time since\b/i.test(says)
  const move = isTime
    ? first
    : terms.findIndex((term, at) => at > first && at <= first + 3 && isTerm('move')(term))
  const after = terms.filter(isPeriod).filter(one => one.at > (terms[first]?.at ?? 0))
  const isYear =
    /\bfirst time (?:this|in the|so far)\b/i.test(says) ||
    (!isTime && /\bfirst time\b/i.test(says) && isToDate(clause.periods))
  if (isYear) return firstOfYear(clause, first)
  // `not the first fall since August`: another came between.
  const isDenied = isNegatedAt(terms, first)
  const since = (isTime ? after.slice(0, 1) : clause.starts.filter(isPeriod)).flatMap(one => one.period.ids)
  if (first < 0 || move < 0 || since.length === 0) return []
  const said = stateIn(clause, true)
  if (said === undefined) return []
  const state = isDenied ? opposite(said) : said
  return claim(
    clause,
    [first, move],
    'words',
    subjectsIn(clause, state).flatMap(indicator =>
      endMeant(clause, indicator).flatMap(end =>
        since
          .flatMap(id => figureAt(indicator, id) ?? [])
          .map((start): ClaimReading => {
            const points = pointsOf(indicator)
            const [from, to] = [start, end].map(one =>
              points.findIndex(other => periodId(other.period) === periodId(one.period)),
            )
            const between = points.slice((from ?? 0) + 1, to)
            const isIn = (point: Observation) => state.isIn(indicator, point)
            const ends = [isIn(start), isIn(end)]
            const shown = show(indicator, start, end)
            if (ends.some(one => one === undefined)) return { indicator, holds: undefined, shown }
            const isFirst = ends.every(Boolean) && !between.some(point => isIn(point) === true)
            return { indicator, holds: isFirst !== isDenied, shown }
          }),
      ),
    ),
  )
}
