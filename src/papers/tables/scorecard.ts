// The scorecard of the previous strategy. In: its targets as judged. Out: a table of each target with its
// date, result, verdict and reason.

import { indicatorOf } from '../../commentary/bearings.ts'
import type { PartDefinition } from '../../definitions/paper.ts'
import { sayBound } from '../../figures/say-bounds.ts'
import type { JudgedTarget } from '../../ratings/judged.ts'
import { sayDay } from '../../terms/period.ts'
import { lowerFirst, upperFirst } from '../../terms/words.ts'
import type { Writing } from '../writing.ts'
import { tablePart, type WrittenPart } from '../written-part.ts'
import { titled } from './caption.ts'
import { fillTable } from './fill-table.ts'
import {
  baselineWant,
  judgedNotes,
  judgedPart,
  judgedWant,
  namedBy,
  reachedWant,
  resultWant,
  sayVerdicts,
} from './judged-wants.ts'
import type { PlannedRow, Planning, TablePlan, Want } from './table-plan.ts'
import { textWant } from './wants.ts'

type Definition = Extract<PartDefinition, { part: 'scorecard' }>

export const writeScorecard = (writing: Writing, definition: Definition): readonly WrittenPart[] => [
  tablePart(fillTable(writing, scorecardPlan(writing, definition))),
]

export function scorecardPlan(planning: Planning, definition: Definition): TablePlan {
  const { targets } = judgedPart(planning, definition.id, 'scorecard')
  const hasBaselines = targets.some(({ target }) => 'baseline' in target)
  const rows = targets.map(
    (judged): PlannedRow => ({
      kind: 'item',
      label: `${judged.target.id} ${judged.target.text}`,
      cells: wantsOf(planning, judged, hasBaselines),
    }),
  )
  return {
    ...titled(planning, definition.id, `${lowerFirst(definition.title)}, each in its own unit`),
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

function wantsOf(planning: Planning, judged: JudgedTarget, hasBaselines: boolean): Want[] {
  const { target } = judged
  const rest = [judgedWant(judged), textWant(reasonOf(judged))]
  if ('milestone' in target)
    return [
      ...(hasBaselines ? [textWant('Not needed')] : []),
      textWant('Reached'),
      textWant(sayDay(target.by)),
      reachedWant(planning, target.milestone.reached),
      ...rest,
    ]
  return [
    ...(hasBaselines ? [baselineWant(planning, target.indicator, target.baseline, judged)] : []),
    textWant(upperFirst(sayBound(target.bound, indicatorOf(planning, target.indicator).definition.unit))),
    textWant(sayDay(target.by)),
    resultWant(planning, target.indicator, judged, sayDay(target.by)),
    ...rest,
  ]
}

/** A missed target needs a reason; the others do not. */
const reasonOf = ({ target, verdict }: JudgedTarget): string =>
  target.reason ?? (verdict === 'not-met' ? 'No reason is given' : 'Not needed')
