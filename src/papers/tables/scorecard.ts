// The scorecard of the strategy before. In: its targets as judged. Out: a table of each target with its date,
// result, verdict and reason.

import { indicatorOf } from '../../commentary/bearings.ts'
import type { PartDefinition } from '../../definitions/paper.ts'
import { sayBound } from '../../figures/say-bounds.ts'
import type { JudgedTarget } from '../../ratings/judged.ts'
import { sayDay } from '../../terms/period.ts'
import { lowerFirst, upperFirst } from '../../terms/words.ts'
import type { DataTable, TableCell } from '../paper.ts'
import type { Writing } from '../writing.ts'
import {
  baselineCell,
  judgedCell,
  judgedPart,
  reachedCell,
  resultCell,
  sayVerdicts,
  textCell,
  verdictNotes,
} from './judged-cells.ts'
import { notesOf } from './notes.ts'

type Definition = Extract<PartDefinition, { part: 'scorecard' }>

export function scorecardTable(writing: Writing, definition: Definition): DataTable {
  const { targets } = judgedPart(writing, definition.id, 'scorecard')
  const hasBaselines = targets.some(({ target }) => 'baseline' in target)
  const rows: DataTable['rows'] = targets.map(judged => ({
    kind: 'item',
    label: `${judged.target.id} ${judged.target.text}`,
    cells: cellsOf(writing, judged, hasBaselines),
  }))
  const refs = targets.flatMap(({ target }) => ('indicator' in target ? [target.indicator] : []))
  return {
    id: `table-${definition.id}`,
    caption: `${writing.labels.table(`table-${definition.id}`)}: ${lowerFirst(definition.title)}, each in its own unit`,
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
    notes: notesOf(writing, {
      declared: verdictNotes(
        writing,
        targets.map(judged => ({
          ...judged,
          id: judged.target.id,
          ...('indicator' in judged.target && { ref: judged.target.indicator }),
        })),
      ),
      indicators: [...new Set(refs)].map(ref => indicatorOf(writing, ref)),
      form: 'figure',
      rows,
    }),
  }
}

function cellsOf(writing: Writing, judged: JudgedTarget, hasBaselines: boolean): TableCell[] {
  const { target } = judged
  const rest = [judgedCell(judged), textCell(reasonOf(judged))]
  if ('milestone' in target)
    return [
      ...(hasBaselines ? [textCell('Not needed')] : []),
      textCell('Reached'),
      textCell(sayDay(target.by)),
      reachedCell(writing, target.milestone.reached),
      ...rest,
    ]
  return [
    ...(hasBaselines ? [baselineCell(writing, target.indicator, target.baseline, judged)] : []),
    textCell(upperFirst(sayBound(target.bound, indicatorOf(writing, target.indicator).definition.unit))),
    textCell(sayDay(target.by)),
    resultCell(writing, target.indicator, judged, sayDay(target.by)),
    ...rest,
  ]
}

/** Whether one is owed depends on the verdict: what was missed needs a reason. */
const reasonOf = ({ target, verdict }: JudgedTarget): string =>
  target.reason ?? (verdict === 'not-met' ? 'No reason is given' : 'Not needed')
