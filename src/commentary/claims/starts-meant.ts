// Finds where a movement began. In: a clause, an indicator and the point where the movement ends. Out: the points that may be
// meant.
// Worked, in January 2017: `fell` began in December, `fell over the last three months` in October, `since April` in April or
// March.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { endMonthOf, monthOfYear, periodId } from '../../terms/period.ts'
import { isProjected } from '../ahead/projected-figures.ts'
import { isAim } from '../aims/aims-judged.ts'
import type { TermOf } from '../words/term.ts'
import { areComparable } from './claim.ts'
import type { Clause } from './clause.ts'
import { figureAt, pointBefore } from './points.ts'

/** Where a movement began that the clause does not date: named starts, the stretch, the start of the year, the point before. */
export function startsMeant(clause: Clause, indicator: RatedIndicator, end: Observation): Observation[] {
  if (isAim(indicator) && clause.sentence.some(term => /^baseline$/i.test(term.text)))
    return indicator.began === undefined ? [] : [indicator.began]
  if (clause.sinceThen.length > 0) return clause.sinceThen.flatMap(id => figureAt(indicator, id) ?? [])
  const starts = clause.starts.flatMap(term => startOf(indicator, term))
  const known = starts.filter(
    one => periodId(one.period) !== periodId(end.period) && areComparable(indicator, end, one),
  )
  if (clause.starts.length > 0) return known
  const maybe = clause.startsMaybe.flatMap(term =>
    term.period.ids.flatMap(id => figureAt(indicator, id) ?? []),
  )
  const stretch = clause.stretch
  if (stretch !== undefined) {
    const steps = indicator.latest.period.kind === 'year' ? Math.round(stretch.months / 12) : stretch.months
    return [pointBefore(indicator, end, steps), pointBefore(indicator, end, Math.max(1, steps - 1))].flatMap(
      one => one ?? [],
    )
  }
  if (clause.periods.some(id => id.endsWith('.ytd')) && end.period.kind !== 'year-to-date')
    return startsOfYear(indicator, end)
  // Ahead, a change is one from now, or one in the year.
  if (isProjected(indicator)) return [indicator.now, pointBefore(indicator, end, 1)].flatMap(one => one ?? [])
  const before = end.period.kind === 'year-to-date' ? indicator.years.at(-1) : pointBefore(indicator, end, 1)
  const first =
    clause.runNear === undefined || end.period.kind === 'year-to-date'
      ? undefined
      : pointBefore(indicator, end, clause.runNear)
  return [before, first, ...maybe].flatMap(one => (one === undefined || one === end ? [] : one))
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

function startsOfYear(indicator: RatedIndicator, end: Observation): Observation[] {
  if (end.period.kind === 'year') return [pointBefore(indicator, end, 1)].flatMap(one => one ?? [])
  const steps = (monthOfYear(endMonthOf(end.period)) + 8) % 12
  return [steps, steps + 1, 12].flatMap(count => pointBefore(indicator, end, count) ?? [])
}
