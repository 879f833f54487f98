// The plans of table cells. In: figures by their references, and the form in which a table shows them. Out:
// planned cells.
import type { TableDefinition } from '../../definitions/paper-definition.ts'
import type { FigureReference } from '../../terms/figure-reference.ts'
import type { Period } from '../../terms/period.ts'
import type { PlannedCell, PlanningContext } from './table-plan.ts'

export type CellForm = TableDefinition['cell']

/** The council's own figure of an indicator, or of a part of it. */
export const ownFigure = (
  { areas }: Pick<PlanningContext, 'areas'>,
  indicator: string,
  period: Period,
  part?: string,
): FigureReference => ({ indicator, area: areas.council.id, period, ...(part !== undefined && { part }) })

export const plannedText = (text: string): PlannedCell => ({ want: 'text', text })

export const plannedFigure = (of: FigureReference, below?: string): PlannedCell => ({
  want: 'figure',
  of,
  ...(below !== undefined && { below }),
})

/** Only a part has a share: of the whole, or of another part. */
export function plannedCellFor(form: CellForm, of: FigureReference, shareOf: string = 'all'): PlannedCell {
  if (form === 'ratio') return { want: 'ratio', of }
  if (form === 'figure' || of.part === undefined) return plannedFigure(of)
  const share = { ...of, shareOf }
  return form === 'share' ? plannedFigure(share) : { want: 'count-and-share', of, share }
}
