// Measures of success. In: measures as judged. Out: a table by aspiration, with baseline, target, latest
// figure and verdict; a cell says in words where one is not set.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { PartDefinition } from '../../definitions/paper-definition.ts'
import type { StrategyMeasure } from '../../definitions/strategy.ts'
import { sayBound } from '../../figures/say-bounds.ts'
import type { JudgedMeasure } from '../../ratings/judged-strategy.ts'
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

type Definition = Extract<PartDefinition, { part: 'measures' }>

const GOOD_IS: Readonly<Record<StrategyMeasure['polarity'], string>> = {
  up: 'Up',
  down: 'Down',
  stable: 'Stable',
  zero: 'Zero',
  milestone: 'In place',
}

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
          cells: cellsOf(planning, judged),
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
  const goodIs = plannedText(GOOD_IS[measure.polarity])
  if ('milestone' in measure) {
    return [
      goodIs,
      plannedText('Not needed'),
      plannedText(measure.by === undefined ? 'In place, no date' : `In place by ${sayDay(measure.by)}`),
      plannedMilestone(planning, measure.milestone.reached),
      plannedVerdict(judged),
    ]
  }
  return [
    goodIs,
    plannedBaseline(planning, measure.indicator, measure.baseline, judged),
    plannedText(sayTarget(planning, measure)),
    plannedResult(planning, measure.indicator, judged),
    plannedVerdict(judged),
  ]
}

/** `399 or below by 31 March 2021`, `Within 2% of 50% at all times`, `Zero at all times`, `No target`. */
function sayTarget(
  planning: PlanningContext,
  { indicator, target, polarity }: Extract<StrategyMeasure, { indicator: string }>,
): string {
  if (target === undefined) return 'No target'
  const aim =
    polarity === 'zero' ? 'zero' : sayBound(target.bound, indicatorOf(planning, indicator).definition.unit)
  return upperFirst(`${aim} ${target.by === undefined ? 'at all times' : `by ${sayDay(target.by)}`}`)
}
