// `the only month with a lower share than January was October`: of the points shown, or of the year's, the one named and no
// other lies so. In: a clause. Out: its claim.
// Worked: plans up to date were 63.7% in January and 60.9% in October, and 78.8% or more in each other month since April.
import { periodId } from '../../terms/period.ts'
import { isLeadWord, isTerm, type Term } from '../words/term.ts'
import { type Claim, type ClaimReading, claim, show } from './claim.ts'
import { type Clause, isPeriod } from './clause.ts'
import { goes } from './goes.ts'
import { figureAt, pointsOf, pointsOfYear, pointsUpTo, seriesValue } from './points.ts'
import { seriesOptions } from './state.ts'

interface OnlyMonth {
  readonly only: number
  readonly way: number
  readonly than: number
}

/** Where `the only month … lower … than` stands; undefined where it does not. */
export function onlyMonthIn(terms: readonly Term[]): OnlyMonth | undefined {
  const only = terms.findIndex(
    (term, at) =>
      term.words.at(-1) === 'only' && /^(?:months?|years?|point|time)$/i.test(terms[at + 1]?.text ?? ''),
  )
  const way = terms.findIndex((term, at) => at > only && isTerm('comparison')(term))
  const than = terms.findIndex((term, at) => at > way && isLeadWord('than')(term))
  return only < 0 || way < 0 || than < 0 ? undefined : { only, way, than }
}

/** One month of the figures, and no span of them. */
const isOne = (term: Term | undefined) =>
  isPeriod(term) &&
  term.period.role === 'at' &&
  term.period.ids.length === 1 &&
  !/\./.test(term.period.ids[0] ?? '')

export function onlyMonth(clause: Clause): Claim[] {
  const { terms } = clause
  const found = onlyMonthIn(terms)
  const side = terms[found?.way ?? -1]
  if (found === undefined || !isTerm('comparison')(side)) return []
  const { only, way, than } = found
  // `than in January`; without one, than now.
  const object = terms.findIndex((term, at) => at > than && at <= than + 2 && isOne(term))
  const dates = terms.flatMap((term, at) => (isPeriod(term) && isOne(term) && at !== object ? [term] : []))
  const named = new Set(dates.flatMap(one => one.period.ids))
  const against = terms[object]
  const ids = isPeriod(against) ? against.period.ids : []
  return claim(
    clause,
    [only, way, than],
    'words',
    clause.subject.indicators.flatMap((indicator): ClaimReading[] => {
      const end = pointsOf(indicator).at(-1)
      const [own = end] = ids.flatMap(id => figureAt(indicator, id) ?? [])
      if (end === undefined || own === undefined || named.size === 0) return []
      const since = clause.starts.flatMap(one => one.period.ids)
      const from = pointsUpTo(indicator, end).findIndex(one => since.includes(periodId(one.period)))
      const scopes = [
        pointsOf(indicator),
        pointsOfYear(indicator, end),
        ...(from < 0 ? [] : [pointsOf(indicator).slice(from)]),
      ]
      return seriesOptions(clause, indicator).flatMap(series =>
        scopes.map((scope): ClaimReading => {
          const was = seriesValue(indicator, own, series)
          const so = scope.filter(one => {
            const is = seriesValue(indicator, one, series)
            return (
              is !== undefined &&
              was !== undefined &&
              side.sides.some(which => goes(which, indicator, is, was, one, clause))
            )
          })
          const isSo = so.length === named.size && so.every(one => named.has(periodId(one.period)))
          return {
            indicator,
            holds: was === undefined ? undefined : isSo,
            shown: show(indicator, own, ...so.slice(-2)),
          }
        }),
      )
    }),
  )
}
