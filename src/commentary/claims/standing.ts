// `on target`, `off target`, `within tolerance`, `red`. In: a clause. Out: its standings.
// Worked: dental checks at 66.1% `are on target` does not hold: they are red, below 90%.

import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { sayTarget } from '../say-target.ts'
import { isTerm } from '../words/term.ts'
import { boundBeside } from './bound-beside.ts'
import { type ClaimLeaf, type ClaimReading, claim, endMeant, figuresMeant, show } from './claim.ts'
import { type Clause, EVERY } from './clause.ts'
import { isStanding } from './standing-at.ts'
import { startsMeant } from './starts-meant.ts'
import { isNegatedAt } from './state.ts'

const startsOf = (clause: Clause, indicator: RatedIndicator): Observation[] =>
  endMeant(clause, indicator).flatMap(end => startsMeant(clause, indicator, end))

export const standing: ClaimLeaf = clause => {
  const { terms } = clause
  if (
    clause.isOnly ||
    terms.some(term => isTerm('run', 'months-of')(term) || (term.is === 'lasting' && EVERY.test(term.text)))
  )
    return []
  // `from August to December`, `not on target since July`: of several months.
  if (terms.some(isTerm('standing')) && clause.starts.some(start => terms.includes(start))) return []
  return terms.flatMap((term, at) => {
    if (!isTerm('standing', 'colour')(term)) return []
    // `red begins at 18`, `because red`, `from green to amber`: about the bound, or about before.
    const next = terms[at + 1]?.text.toLowerCase() ?? ''
    if (term.is === 'colour' && /^(?:begins?|starts?|is|means|line|band|bound|zone|below|above)$/.test(next))
      return []
    if (term.is === 'colour' && isTerm('quantity')(terms[at + 2]) && boundBeside(clause, at + 2) === at)
      return []
    // `from red to amber`: red before.
    const isFrom = terms[at - 1]?.text.toLowerCase() === 'from'
    const isNot = isNegatedAt(terms, at)
    return claim(
      clause,
      [at],
      'words',
      clause.subject.indicators.flatMap(indicator =>
        (isFrom ? startsOf(clause, indicator) : figuresMeant(clause, indicator)).flatMap(
          (point): ClaimReading[] => {
            const is = isStanding(clause, term, indicator, point)
            if (is === undefined) return []
            const because = sayTarget(indicator)
            return [{ indicator, holds: is !== isNot, shown: show(indicator, point), because }]
          },
        ),
      ),
    )
  })
}
