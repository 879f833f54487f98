// Reads what a clause says about the years ahead. In: what it is about, and the clauses of its sentence. Out: whether it is a
// projection, whether it only says what may be, and the years that it names.
// Worked: `would fall to 304 by March 2025` is about 2024/25, and `would` leaves nothing open: the projection is printed.

import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { financialYearOf, parseMonth, periodId, year } from '../../terms/period.ts'
import type { ClauseRead } from '../words/read-clauses.ts'
import { isTerm, type TermOf } from '../words/term.ts'
import { isProjected } from './projected-figures.ts'

export const isAhead = ({ indicators }: { readonly indicators: readonly RatedIndicator[] }): boolean =>
  indicators.length > 0 && indicators.every(isProjected)

export const saysPerhaps = (reads: readonly ClauseRead[]): boolean =>
  reads.some(read =>
    read.terms.some(term =>
      /^(?:if|whether|unless|may|might|could|should|must|can|cannot|hope|hopes|later)$/i.test(term.text),
    ),
  )

/** Those of the clause; else those of its sentence; none: the last year that is projected. */
export function yearsAhead(
  read: ClauseRead,
  reads: readonly ClauseRead[],
  indicators: readonly RatedIndicator[],
): readonly string[] {
  const ahead = new Set(
    indicators
      .filter(isProjected)
      .flatMap(one => one.years.slice(one.years.indexOf(one.now) + 1).map(then => periodId(then.period))),
  )
  const yearsIn = ({ terms }: ClauseRead): string[] =>
    terms.flatMap(term => (isTerm('period')(term) ? yearsOf(term) : [])).filter(id => ahead.has(id))
  const own = yearsIn(read)
  return own.length > 0 ? own : [...new Set(reads.flatMap(yearsIn))].slice(0, 1)
}

/** `March 2025` and `2025` end 2024/25. */
function yearsOf({ period, text }: TermOf<'period'>): string[] {
  if (period.month !== undefined) return [periodId(financialYearOf(period.month))]
  const alone = /^(?:in |by |to |during |of )?(20\d{2})$/i.exec(text)
  if (alone !== null) return [periodId(year(Number(alone[1]) - 1))]
  return period.ids.flatMap(id => {
    const month = parseMonth(id)
    return month === undefined ? id : periodId(financialYearOf(month))
  })
}
