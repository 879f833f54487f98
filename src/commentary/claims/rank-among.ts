// Where a figure ranks among those that a sentence means. In: a clause, an indicator and a rank. Out: readings.
// Worked: 482 in January 2017 is not the highest since September 2016: December has 484.

import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { Exact } from '../../terms/exact.ts'
import { financialYearOf, periodId } from '../../terms/period.ts'
import { isTerm, type Place, type TermOf } from '../words/term.ts'
import { type ClaimReading, endMeant, show } from './claim.ts'
import { type Clause, isPeriod } from './clause.ts'
import { meaningBetween } from './goes.ts'
import { figureAt, type SeriesName, seriesValue } from './points.ts'
import { rankScopes, spanRanked } from './rank-scopes.ts'
import { seriesFor, seriesOptions } from './state.ts'

/** `the lowest of the year, 63.1%, was recorded in November`: what is ranked may be dated anywhere in the sentence. */
export function endsOf(clause: Clause, indicator: RatedIndicator): Observation[] {
  const months = clause.terms.filter(isPeriod).filter(one => one.period.ids.length === 1)
  const ids =
    spanRanked(clause).length > 0 && months.length > 0 ? months.flatMap(one => one.period.ids) : clause.datesNear
  return [
    ...(ids === clause.datesNear ? endMeant(clause, indicator) : []),
    ...ids
      .flatMap(id => figureAt(indicator, id) ?? [])
      .filter(one => one.period.kind === 'month' || one.period.kind === 'year'),
  ]
}

/** `the best of the four years shown`, in the paper of a month: its years, with the year to date. */
export function yearsOf(
  clause: Clause,
  indicator: RatedIndicator,
  end: Observation,
): { end: Observation; scope: Observation[] } | undefined {
  const months = clause.stretch?.months ?? 0
  if (end.period.kind !== 'month' || months <= 12 || months % 12 !== 0) return undefined
  const years = indicator.years.filter(one => one.amount.kind === 'known')
  const thisYear = periodId(financialYearOf(indicator.latest.period))
  const own = years.find(one => periodId(one.period) === thisYear)
  const now = own ?? (indicator.yearToDate.amount.kind === 'known' ? indicator.yearToDate : indicator.latest)
  return { end: now, scope: [...years.filter(one => one !== own), now].slice(-months / 12) }
}

const isOfShare = (series: SeriesName): boolean => series === 'value' || series === 'complement'

/** `the best month for adoptions, with nine`: of their number, or of the share that they are. */
function seriesRanked(
  clause: Clause,
  indicator: RatedIndicator,
  { place, text }: TermOf<'place'>,
): readonly SeriesName[] {
  // `the busiest month for reviews`: their number.
  if (/^(?:busiest|quietest)$/i.test(text) && indicator.definition.unit === 'percentage')
    return ['numerator', 'denominator']
  if (place === 'highest' || place === 'lowest') return seriesOptions(clause, indicator)
  const own = seriesFor(clause, indicator)
  const isNumber = clause.sentence.some(one => isTerm('quantity')(one) && one.quantity.kind === 'number')
  return isNumber && own === 'value' ? ['value', 'numerator', 'denominator'] : [own]
}

/** `the second highest, after December's 85.9`: the periods that are said to rank before. */
function rivalsNamed({ said, sentence }: Clause, term: TermOf<'place'>): readonly string[] {
  const found = /\b(?:after|behind|beaten only by)\s+/i.exec(said.slice(term.end))
  const from = term.end + (found?.index ?? 0) + (found?.[0].length ?? 0)
  const rival = sentence.filter(isTerm('period')).find(one => one.at >= from && one.at <= from + 3)
  return term.nth > 1 && found !== null && rival?.period.ids.length === 1 ? rival.period.ids : []
}

/** The low point of what should be low is its highest figure, or its lowest. */
const FIGURATIVE: Readonly<Record<string, Place>> = { 'low point': 'worst', 'high point': 'best' }

export function readingsOf(
  clause: Clause,
  indicator: RatedIndicator,
  end: Observation,
  term: TermOf<'place'>,
  isNot: boolean,
  scope?: Observation[],
): ClaimReading[] {
  const figurative = FIGURATIVE[term.text.toLowerCase()]
  if (figurative !== undefined)
    return [
      ...readingsOf(clause, indicator, end, { ...term, text: term.place }, isNot, scope),
      ...readingsOf(clause, indicator, end, { ...term, text: figurative, place: figurative }, isNot, scope),
    ]
  const isJudged = term.place === 'best' || term.place === 'worst'
  const rivals = rivalsNamed(clause, term)
  return seriesRanked(clause, indicator, term).flatMap(series =>
    (scope === undefined ? rankScopes(clause, indicator, end, term) : [scope]).map((scope): ClaimReading => {
      const own = seriesValue(indicator, end, series)
      const others = scope
        .filter(one => periodId(one.period) !== periodId(end.period))
        .flatMap(one => {
          const value = seriesValue(indicator, one, series)
          return value === undefined ? [] : [{ point: one, value }]
        })
      if (own === undefined || others.length === 0)
        return { indicator, holds: undefined, shown: show(indicator, end) }
      const beating = others.filter(other => beats(placeIn(series), other.value, own))
      const equal = others.filter(other => other.value.equals(own))
      const isBehind = rivals.every(id => beating.some(({ point }) => periodId(point.period) === id))
      const isPlaced =
        beating.length === term.nth - 1 && (!term.isJoint || equal.length > 0) && (isNot || isBehind)
      const isNeutral = isJudged && isOfShare(series) && indicator.direction.meaning === 'neutral'
      return {
        indicator,
        holds: isNeutral ? undefined : isPlaced !== isNot,
        shown: show(indicator, end, ...beating.slice(-2).map(one => one.point)),
      }
    }),
  )

  /** The best month for a number has the most of it. */
  function placeIn(series: SeriesName): Place {
    if (!isJudged || isOfShare(series)) return term.place
    return term.place === 'best' ? 'highest' : 'lowest'
  }

  function beats(place: Place, other: Exact, own: Exact): boolean {
    if (place === 'highest') return other.compare(own) > 0
    if (place === 'lowest') return other.compare(own) < 0
    return meaningBetween(indicator, own, other, end, clause) === (place === 'best' ? 'worse' : 'better')
  }
}
