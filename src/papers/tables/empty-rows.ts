// Rows that a table may leave out, and how its total is called. In: observations of a row. Out: whether
// anything stands in it.

import type { IndicatorDefinition } from '../../definitions/indicator.ts'
import type { GroupRow } from '../../figures/rows-of-group.ts'
import type { Observation } from '../../observations/observation.ts'
import type { CellForm } from './wants.ts'

/**
 * Nil throughout. Those not known may also be left out where nobody gives them; any other row that is missing
 * says so.
 */
export const isEmptyRow = (kind: GroupRow['kind'], observations: readonly Observation[]): boolean =>
  observations.every(({ amount }) =>
    amount.kind === 'known'
      ? amount.value.equals(0)
      : kind === 'not-known' && amount.reason === 'not-supplied',
  )

/** A table of shares says under them what they are shares of. */
export function totalLabel({ unit }: IndicatorDefinition, form: CellForm): string {
  if (unit !== 'count') return 'All'
  return form === 'share' ? 'Total (number)' : 'Total'
}
