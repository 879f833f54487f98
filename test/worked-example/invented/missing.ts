// Times when an invented child was missing from care. In: chance, a period of care. Out: incidents.
import { addMonths, ageOn, type Day } from '../../../src/terms/day.ts'
import { type Child, isShortBreak, type Period, YEAR } from './child.ts'
import type { Random } from './random.ts'

export interface Incident {
  readonly kind: 'M' | 'A'
  readonly start: Day
  readonly end: Day
}

const EVER = 0.26
const TIMES_A_YEAR = 3.6

/** From the twelfth birthday. Some children are missing many times, most never. */
export function incidentsOf(random: Random, child: Child, period: Period, last: Day): Incident[] {
  const from = Math.max(period.start, addMonths(child.born, 12 * 12))
  const until = Math.min(period.end, last)
  if (
    from >= until ||
    ageOn(child.born, until) < 12 ||
    isShortBreak(period.legal[0]?.status ?? '') ||
    !random.chance(EVER)
  )
    return []
  const incidents: Incident[] = []
  for (
    let day = from + random.days(YEAR / TIMES_A_YEAR);
    day < until;
    day += 5 + random.days(YEAR / TIMES_A_YEAR)
  ) {
    const end = day + (random.chance(0.8) ? random.between(1, 2) : random.between(3, 12))
    if (end >= period.end) break
    incidents.push({ kind: random.chance(0.8) ? 'M' : 'A', start: day, end })
  }
  return incidents
}
