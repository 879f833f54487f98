// The scorecard of the previous strategy. In: its targets as judged. Out: a table of each target with its
// date, result, verdict and reason.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { PartDefinition } from '../../definitions/paper-definition.ts'
import { sayBound } from '../../figures/say-bounds.ts'
import type { JudgedTarget } from '../../ratings/judged-strategy.ts'
import { inSentence } from '../../terms/common-words.ts'
import { sayDay } from '../../terms/period.ts'
import { upperFirst } from '../../terms/words.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { tablePart, type WrittenPart } from '../written-part.ts'
import { titled } from './caption.ts'
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

type Definition = Extract<PartDefinition, { part: 'scorecard' }>

export const writeScorecard = (writing: PaperWriting, definition: Definition): readonly WrittenPart[] => [
  tablePart(fillTable(writing, scorecardPlan(writing, definition))),
]

export function scorecardPlan(planning: PlanningContext, definition: Definition): TablePlan {
  const { targets } = judgedPart(planning, definition.id, 'scorecard')
  const hasBaselines = targets.some(({ target }) => 'baseline' in target)
  const rows = targets.map(
    (judged): PlannedRow => ({
      kind: 'item',
      label: `${judged.target.id} ${judged.target.text}`,
      cells: cellsOf(planning, judged, hasBaselines),
    }),
  )
  return {
    ...titled(planning, definition.id, `${inSentence(definition.title)}, each in its own unit`),
    says: [sayVerdicts(targets, 'target')],
    rowHeading: 'Target',
    columns: [
      ...(hasBaselines ? [{ title: 'Baseline', holds: 'figures' as const }] : []),
      { title: 'Aim', holds: 'words' },
      { title: 'By', holds: 'words' },
      { title: 'Result', holds: 'figures' },
      { title: 'Verdict', holds: 'words' },
      { title: 'Reason', holds: 'words' },
    ],
    rows,
    notes: judgedNotes(
      planning,
      targets.map(judged => namedBy(judged.target, judged)),
      rows,
    ),
  }
}

function cellsOf(planning: PlanningContext, judged: JudgedTarget, hasBaselines: boolean): PlannedCell[] {
  const { target } = judged
  const rest = [plannedVerdict(judged), plannedText(reasonOf(judged))]
  if ('milestone' in target)
    return [
      ...(hasBaselines ? [plannedText('Not needed')] : []),
      plannedText('Reached'),
      plannedText(sayDay(target.by)),
      plannedMilestone(planning, target.milestone.reached),
      ...rest,
    ]
  return [
    ...(hasBaselines ? [plannedBaseline(planning, target.indicator, target.baseline, judged)] : []),
    plannedText(upperFirst(sayBound(target.bound, indicatorOf(planning, target.indicator).definition.unit))),
    plannedText(sayDay(target.by)),
    plannedResult(planning, target.indicator, judged, sayDay(target.by)),
    ...rest,
  ]
}

/** A missed target needs a reason; the others do not. */
const reasonOf = ({ target, verdict }: JudgedTarget): string =>
  target.reason ?? (verdict === 'not-met' ? 'No reason is given' : 'Not needed')
