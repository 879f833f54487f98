// Finds the period that a wrong number is of. In: a claim. Out: the figure of the same indicator that the number is, in
// another period.
// Worked: `82.0% of visits in January` is October's figure.

import { rememberedOf } from '../../terms/remembered.ts'
import type { Shown } from '../figure-shown.ts'
import { isTerm } from '../words/term.ts'
import type { Claim } from './claim.ts'
import { levelReadings } from './is-figure.ts'
import { pointsOf } from './points.ts'

export const otherPeriodSaid = rememberedOf(({ clause, terms, readings }: Claim): Shown | undefined => {
  const [at, another] = terms
  const term = at === undefined ? undefined : clause.terms[at]
  if (another !== undefined || !isTerm('quantity')(term) || term.quantity.hedge !== undefined)
    return undefined
  // A small whole number is some month's by chance.
  const isTelling =
    term.quantity.kind === 'ratio' || term.quantity.decimals > 0 || term.quantity.value.compare(30) >= 0
  if (!isTelling) return undefined
  // `England's 21.0%` is no figure of the council's.
  const isOfArea = readings.some(
    ({ indicator, shown: [first] }) =>
      first !== undefined && first.observation.area !== indicator.latest.area,
  )
  if (isOfArea) return undefined
  return clause.subject.indicators
    .flatMap(indicator =>
      levelReadings(clause, indicator, term.quantity, [
        ...pointsOf(indicator),
        indicator.yearToDate,
        ...indicator.years,
      ]),
    )
    .find(one => one.holds === true)?.shown[0]
})
