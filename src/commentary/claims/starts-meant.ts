// Finds where a movement began. In: a clause, an indicator and the point where the movement ends. Out: the points that may be
// meant.
// Worked, in January 2017: `fell` began in December, `fell over the last three months` in October, `since April` in April or
// March.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { endMonthOf, monthOfYear, periodId } from '../../terms/period.ts'
import { isProjected } from '../ahead/projected-figures.ts'
import { isAim } from '../aims/aims-judged.ts'
import { isTerm, type TermOf } from '../words/term.ts'
import { areComparable } from './claim.ts'
import type { Clause } from './clause.ts'
import { figureAt, pointBefore } from './points.ts'

/** Where a movement began that the clause does not date: named starts, the stretch, the start of the year, the point before. */
export function startsMeant(clause: Clause, indicator: RatedIndicator, end: Observation): Observation[] {
  if (isAim(indicator) && clause.sentence.some(term => /^baseline$/i.test(term.text)))
    return indicator.began === undefined ? [] : [indicator.began]
  if (clause.sinceThen.length > 0) return clause.sinceThen.flatMap(id => figureAt(indicator, id) ?? [])
  const starts = clause.starts.flatMap(term => startOf(indicator, term))
  const comparable = starts.filter(
    one => periodId(one.period) !== periodId(end.period) && areComparable(indicator, end, one),
  )
  if (clause.starts.length > 0) return comparable
  const maybe = clause.startsMaybe.flatMap(term =>
    term.period.ids.flatMap(id => figureAt(indicator, id) ?? []),
  )
  // `the drop of 11.0 points is the largest in the past year`: the span is that of the rank.
  const isRanked = clause.terms.some(isTerm('place'))
  if (clause.stretch !== undefined) {
    const isOfRank = isRanked && clause.terms.includes(clause.stretch)
    return stretchStarts(clause.stretch.months, indicator, end, isOfRank)
  }
  if (clause.periods.some(id => id.endsWith('.ytd')) && end.period.kind !== 'year-to-date')
    return startsOfYear(indicator, end, isRanked)
  // Ahead, a change is one from now, or one in the year.
  if (isProjected(indicator)) return known([indicator.now, pointBefore(indicator, end, 1)])
  const before = end.period.kind === 'year-to-date' ? indicator.years.at(-1) : pointBefore(indicator, end, 1)
  const first =
    clause.runNear === undefined || end.period.kind === 'year-to-date'
      ? undefined
      : pointBefore(indicator, end, clause.runNear)
  return known([before, first, ...maybe]).filter(one => one !== end)
}

const known = (points: readonly (Observation | undefined)[]): Observation[] =>
  points.flatMap(one => one ?? [])

/** Where a stretch began, with or without the point that it began from; of a rank's, the point before too. */
function stretchStarts(
  months: number,
  indicator: RatedIndicator,
  end: Observation,
  isOfRank: boolean,
): Observation[] {
  const steps = indicator.latest.period.kind === 'year' ? Math.round(months / 12) : months
  const counts = [steps, Math.max(1, steps - 1), ...(isOfRank ? [1] : [])]
  return known(counts.map(count => pointBefore(indicator, end, count)))
}

function startOf(indicator: RatedIndicator, { period, text }: TermOf<'period'>): Observation[] {
  const { ids } = period
  const found = ids.flatMap(id => figureAt(indicator, id) ?? [])
  // `since April` may mean since the year began; `from 95.1% in April` does not.
  if (period.role !== 'since') return found
  if (!ids.some(id => id.endsWith('-04')) && !/April|start|beginning/i.test(text)) return found
  const [april] = found
  const before = april && pointBefore(indicator, april, 1)
  return before ? [...found, before] : found
}

function startsOfYear(indicator: RatedIndicator, end: Observation, isOfRank: boolean): Observation[] {
  if (end.period.kind === 'year') return known([pointBefore(indicator, end, 1)])
  const steps = (monthOfYear(endMonthOf(end.period)) + 8) % 12
  const counts = [steps, steps + 1, 12, ...(isOfRank ? [1] : [])]
  return known(counts.map(count => pointBefore(indicator, end, count)))
}
