// Indicators that the paper's returns do not give. In: their references. Out: a table with the reason for
// each; an indicator that has a figure shows it.

import { indicatorOf } from '../../commentary/bearings.ts'
import type { PartDefinition } from '../../definitions/paper.ts'
import type { Figure } from '../../figures/figure.ts'
import { sayPeriod } from '../../terms/period.ts'
import { lowerFirst, upperFirst } from '../../terms/words.ts'
import type { Writing } from '../writing.ts'
import { tablePart, type WrittenPart } from '../written-part.ts'
import { titled } from './caption.ts'
import { fillTable } from './fill-table.ts'
import type { PlannedRow, Planning, TablePlan } from './table-plan.ts'
import { figureWant, ownFigure } from './wants.ts'

type Definition = Extract<PartDefinition, { part: 'not-given' }>

export const writeNotGiven = (writing: Writing, definition: Definition): readonly WrittenPart[] => [
  tablePart(fillTable(writing, notGivenPlan(writing, definition))),
]

export function notGivenPlan(planning: Planning, { id, title, indicators }: Definition): TablePlan {
  return {
    ...titled(planning, id, lowerFirst(title)),
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
        cells: [figureWant(latest), { want: 'words', of: latest, say: sayWhyNot }],
      }
    }),
    notes: [],
  }
}

function sayWhyNot({ missing }: Figure): string {
  if (missing === undefined) return 'The figure is given.'
  return upperFirst(`${missing.because ?? 'no workbook or return used for this paper has it'}.`)
}
