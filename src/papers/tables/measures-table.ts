// Measures of success. In: measures as judged. Out: a table by aspiration, with baseline, target, latest
// figure and verdict; a cell says in words where one is not set.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { PartDefinition } from '../../definitions/paper-definition.ts'
import { tableIdOf } from '../../definitions/parts/part-kind.ts'
import { sayGood, sayInPlace, sayMeasureTarget } from '../../figures/say-aims.ts'
import type { JudgedMeasure } from '../../ratings/judged-strategy.ts'
import { inSentence } from '../../terms/common-words.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { tablePart, type WrittenPart } from '../written-part.ts'
import { titled } from './caption.ts'
import { plannedEvidence } from './evidence-cell.ts'
import { fillTable } from './fill-table.ts'
import {
  judgedNotes,
  judgedPart,
  namedBy,
  plannedBaseline,
  plannedMilestone,
  plannedResult,
  plannedVerdict,
  sayVerdicts,
} from './judged-cells.ts'
import { plannedText } from './planned-cells.ts'
import type { PlannedCell, PlannedRow, PlanningContext, TablePlan } from './table-plan.ts'

type Definition = Extract<PartDefinition, { part: 'measures' }>

export const writeMeasures = (writing: PaperWriting, definition: Definition): readonly WrittenPart[] => [
  tablePart(fillTable(writing, measuresPlan(writing, definition))),
]

export function measuresPlan(planning: PlanningContext, definition: Definition): TablePlan {
  const { measures } = judgedPart(planning, definition.id, 'measures')
  const rows = [...Map.groupBy(measures, ({ measure }) => measure.aspiration)].flatMap(
    ([aspiration, under]): PlannedRow[] => [
      { kind: 'heading', label: aspiration, cells: [] },
      ...under.map(
        (judged): PlannedRow => ({
          kind: 'item',
          label: `${judged.measure.id} ${judged.measure.text}`,
          cells: [
            ...cellsOf(planning, judged),
            ...(definition.evidence ? [plannedEvidence(planning, judged, tableIdOf(definition.id))] : []),
          ],
        }),
      ),
    ],
  )
  const reasons = measures.flatMap(({ measure: { id, reason } }) =>
    reason === undefined ? [] : [`${id}: ${reason}`],
  )
  return {
    ...titled(planning, definition.id, `${inSentence(definition.title)}, each in its own unit`),
    says: [sayVerdicts(measures, 'measure')],
    rowHeading: 'Measure',
    columns: [
      { title: 'Good is', holds: 'words' },
      { title: 'Baseline', holds: 'figures' },
      { title: 'Target', holds: 'words' },
      { title: 'Latest', holds: 'figures' },
      { title: 'Verdict', holds: 'words' },
      ...(definition.evidence ? [{ title: 'Evidence', holds: 'words' as const }] : []),
    ],
    rows,
    notes: judgedNotes(
      planning,
      measures.map(judged => namedBy(judged.measure, judged)),
      rows,
      reasons,
    ),
  }
}

function cellsOf(planning: PlanningContext, judged: JudgedMeasure): PlannedCell[] {
  const { measure } = judged
  const goodIs = plannedText(sayGood(measure))
  if ('milestone' in measure) {
    return [
      goodIs,
      plannedText('Not needed'),
      plannedText(sayInPlace(measure)),
      plannedMilestone(planning, measure.milestone.reached),
      plannedVerdict(judged),
    ]
  }
  return [
    goodIs,
    plannedBaseline(planning, measure.indicator, measure.baseline, judged),
    plannedText(sayMeasureTarget(measure, indicatorOf(planning, measure.indicator).definition.unit)),
    plannedResult(planning, measure.indicator, judged),
    plannedVerdict(judged),
  ]
}
