// Measures of success. In: measures as judged. Out: a table under their aspirations, with baseline, target,
// latest figure and verdict; what is not set is said in words.

import { indicatorOf } from '../../commentary/bearings.ts'
import type { PartDefinition } from '../../definitions/paper.ts'
import type { StrategyMeasure } from '../../definitions/strategy.ts'
import { sayBound } from '../../figures/say-bounds.ts'
import type { JudgedMeasure } from '../../ratings/judged.ts'
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

type Definition = Extract<PartDefinition, { part: 'measures' }>
type Row = DataTable['rows'][number]

const GOOD_IS: Readonly<Record<StrategyMeasure['polarity'], string>> = {
  up: 'Up',
  down: 'Down',
  stable: 'Stable',
  zero: 'Zero',
  milestone: 'In place',
}

export function measuresTable(writing: Writing, definition: Definition): DataTable {
  const { measures } = judgedPart(writing, definition.id, 'measures')
  const rows = [...Map.groupBy(measures, ({ measure }) => measure.aspiration)].flatMap(
    ([aspiration, under]): Row[] => [
      { kind: 'heading', label: aspiration, cells: [] },
      ...under.map(
        (judged): Row => ({
          kind: 'item',
          label: `${judged.measure.id} ${judged.measure.text}`,
          cells: cellsOf(writing, judged),
        }),
      ),
    ],
  )
  const refs = measures.flatMap(({ measure }) => ('indicator' in measure ? [measure.indicator] : []))
  const reasons = measures.flatMap(({ measure: { id, reason } }) =>
    reason === undefined ? [] : [`${id}: ${reason}`],
  )
  return {
    id: `table-${definition.id}`,
    caption: `${writing.labels.table(`table-${definition.id}`)}: ${lowerFirst(definition.title)}, each in its own unit`,
    says: [sayVerdicts(measures, 'measure')],
    rowHeading: 'Measure',
    columns: [
      { title: 'Good is', holds: 'words' },
      { title: 'Baseline', holds: 'figures' },
      { title: 'Target', holds: 'words' },
      { title: 'Latest', holds: 'figures' },
      { title: 'Verdict', holds: 'words' },
    ],
    rows,
    notes: notesOf(writing, {
      declared: [
        ...reasons,
        ...verdictNotes(
          writing,
          measures.map(judged => ({
            ...judged,
            id: judged.measure.id,
            ...('indicator' in judged.measure && { ref: judged.measure.indicator }),
          })),
        ),
      ],
      indicators: [...new Set(refs)].map(ref => indicatorOf(writing, ref)),
      form: 'figure',
      rows,
    }),
  }
}

function cellsOf(writing: Writing, judged: JudgedMeasure): TableCell[] {
  const { measure } = judged
  const goodIs = textCell(GOOD_IS[measure.polarity])
  if ('milestone' in measure) {
    return [
      goodIs,
      textCell('Not needed'),
      textCell(measure.by === undefined ? 'In place, no date' : `In place by ${sayDay(measure.by)}`),
      reachedCell(writing, measure.milestone.reached),
      judgedCell(judged),
    ]
  }
  return [
    goodIs,
    baselineCell(writing, measure.indicator, measure.baseline, judged),
    textCell(sayTarget(writing, measure)),
    resultCell(writing, measure.indicator, judged),
    judgedCell(judged),
  ]
}

/** `399 or below by 31 March 2021`, `Within 2% of 50% at all times`, `Zero at all times`, `No target`. */
function sayTarget(
  writing: Writing,
  { indicator, target, polarity }: Extract<StrategyMeasure, { indicator: string }>,
): string {
  if (target === undefined) return 'No target'
  const aim =
    polarity === 'zero' ? 'zero' : sayBound(target.bound, indicatorOf(writing, indicator).definition.unit)
  return upperFirst(`${aim} ${target.by === undefined ? 'at all times' : `by ${sayDay(target.by)}`}`)
}
