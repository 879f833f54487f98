// Adds up the figures of several months. In: a clause, an indicator and a number. Out: whether the number is their sum;
// undefined where the clause is not about several months.
// Worked: `62 in the last three months` holds of 20, 22 and 20.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { periodId } from '../../terms/period.ts'
import { isTerm, type Quantity } from '../words/term.ts'
import { type ClaimReading, endMeant, show } from './claim.ts'
import type { Clause } from './clause.ts'
import { fitsQuantity } from './hedged.ts'
import { pointsUpTo, seriesValue } from './points.ts'

/** `62 in the last three months`, `four from November to January`: the sum of several, where the figure can be added up. */
export function sumReadings(
  clause: Clause,
  indicator: RatedIndicator,
  quantity: Quantity,
): ClaimReading[] | undefined {
  const { terms } = clause
  if (terms.some(isTerm('place'))) return undefined
  const isDated = terms.some(isTerm('period'))
  const stretch = terms.find(isTerm('stretch')) ?? (isDated ? undefined : clause.stretch)
  const isSpan =
    stretch !== undefined ||
    clause.starts.some(
      start => terms.includes(start) && clause.periods.length > 0 && start.period.role === 'since',
    )
  if (!isSpan || quantity.kind !== 'number') return undefined
  // The parts of a share are not added up.
  if (indicator.definition.unit !== 'count') return partsAddedUp(clause, indicator, quantity, stretch?.months)
  const [end] = endMeant(clause, indicator)
  if (end === undefined || indicator.definition.annual !== 'sum') return []
  const all = pointsUpTo(indicator, end)
  const start = clause.starts.flatMap(one => one.period.ids)[0]
  const scope =
    stretch === undefined
      ? all.slice(all.findIndex(one => periodId(one.period) === start))
      : all.slice(-stretch.months)
  const values = scope.flatMap(one => seriesValue(indicator, one, 'value') ?? [])
  if (values.length < scope.length || values.length === 0) return []
  const sum = values.reduce((total, value) => total.add(value))
  return [
    {
      indicator,
      holds: fitsQuantity(quantity, sum, clause.topic.rules.hedges),
      shown: show(indicator, ...scope.slice(-2)),
    },
  ]
}

/** `fifteen left through adoption in the last three months`: the numerators; a name may itself speak of twelve months. */
function partsAddedUp(
  clause: Clause,
  indicator: RatedIndicator,
  quantity: Quantity,
  months: number | undefined,
): ClaimReading[] | undefined {
  if (months === undefined || clause.starts.length > 0) return []
  const [end] = endMeant(clause, indicator)
  const scope = end === undefined ? [] : pointsUpTo(indicator, end).slice(-months)
  const parts = scope.flatMap(one => seriesValue(indicator, one, 'numerator') ?? [])
  const sum =
    parts.length === scope.length && parts.length > 0
      ? parts.reduce((total, one) => total.add(one))
      : undefined
  if (sum !== undefined && fitsQuantity(quantity, sum, clause.topic.rules.hedges))
    return [{ indicator, holds: true, shown: show(indicator, ...scope.slice(-2)) }]
  return /\b(?:months|years)\b/i.test(indicator.definition.name) ? undefined : []
}
