// The rows of a table of the annex. In: the topics, and what a row holds. Out: a heading for each topic, and a row for
// each of its indicators.
import { indicatorOf } from '../../../commentary/commentary-context.ts'
import type { RatedIndicator } from '../../../ratings/rated-indicator.ts'
import type { PlannedCell, PlannedRow, PlanningContext } from '../../tables/table-plan.ts'
import { nameOf } from '../../words/doubted-name.ts'

/** A topic without any such indicator is left out. */
export function rowsByTopic(
  planning: PlanningContext,
  groups: PlanningContext['topics'],
  cellsOf: (indicator: RatedIndicator) => readonly PlannedCell[],
  isShown: (indicator: RatedIndicator) => boolean = () => true,
): PlannedRow[] {
  return groups.flatMap(({ title, indicators }) => {
    const shown = indicators.map(ref => indicatorOf(planning, ref)).filter(isShown)
    const rows = shown.map(
      (one): PlannedRow => ({ kind: 'item', label: rowLabelOf(planning, one), cells: cellsOf(one) }),
    )
    return rows.length === 0 ? [] : [{ kind: 'heading', label: title, cells: [] }, ...rows]
  })
}

/** `6.7 Reviews held on time`; `6.5 Left care to a permanent home (doubted)`. */
export const rowLabelOf = (planning: PlanningContext, one: RatedIndicator): string =>
  `${one.definition.ref} ${nameOf(planning, one)}`
