// Rows that a table may leave out, and the label of its total. In: observations of a row. Out: whether the
// row is empty.

import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { GroupRow } from '../../figures/rows-of-group.ts'
import type { Observation } from '../../observations/observation.ts'
import type { CellForm } from './planned-cells.ts'

/**
 * Zero throughout. The row of those not known is also empty where it is not supplied. Any other missing
 * figure keeps its row.
 */
export const isEmptyRow = (kind: GroupRow['kind'], observations: readonly Observation[]): boolean =>
  observations.every(({ amount }) =>
    amount.kind === 'known'
      ? amount.value.equals(0)
      : kind === 'not-known' && amount.reason === 'not-supplied',
  )

/** A table of shares gives under them the number that they are shares of. */
export function totalLabel({ unit }: IndicatorDefinition, form: CellForm): string {
  if (unit !== 'count') return 'All'
  return form === 'share' ? 'Total (number)' : 'Total'
}
