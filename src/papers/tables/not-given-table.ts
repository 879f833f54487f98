// Indicators that the paper's returns do not give. In: their references. Out: a table with the reason for
// each; an indicator that has a figure shows it.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { PartDefinition } from '../../definitions/paper-definition.ts'
import type { Figure } from '../../figures/figure.ts'
import { inSentence } from '../../terms/common-words.ts'
import { sayPeriod } from '../../terms/period.ts'
import { upperFirst } from '../../terms/words.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { tablePart, type WrittenPart } from '../written-part.ts'
import { titled } from './caption.ts'
import { fillTable } from './fill-table.ts'
import { ownFigure, plannedFigure } from './planned-cells.ts'
import type { PlannedRow, PlanningContext, TablePlan } from './table-plan.ts'

type Definition = Extract<PartDefinition, { part: 'not-given' }>

export const writeNotGiven = (writing: PaperWriting, definition: Definition): readonly WrittenPart[] => [
  tablePart(fillTable(writing, notGivenPlan(writing, definition))),
]

export function notGivenPlan(planning: PlanningContext, { id, title, indicators }: Definition): TablePlan {
  return {
    ...titled(planning, id, inSentence(title)),
    says: [],
    rowHeading: 'Indicator',
    columns: [
      { title: sayPeriod(planning.of), holds: 'figures', isCurrent: true },
      { title: 'Why not', holds: 'words' },
    ],
    rows: indicators.map((ref): PlannedRow => {
      const latest = ownFigure(planning, ref, planning.of)
      return {
        kind: 'item',
        label: `${ref} ${indicatorOf(planning, ref).definition.name}`,
        cells: [plannedFigure(latest), { want: 'words', of: latest, say: sayWhyNot }],
      }
    }),
    notes: [],
  }
}

function sayWhyNot({ missing }: Figure): string {
  if (missing === undefined) return 'The figure is given.'
  return upperFirst(`${missing.because ?? 'no workbook or return used for this paper has it'}.`)
}
