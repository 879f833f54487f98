// A delivery plan. In: its actions with their status at the paper's date. Out: a table that counts each
// aspiration's actions by status, overdue ones named first, then a table of every action.
import type { PartDefinition } from '../../definitions/paper-definition.ts'
import { actionStatuses, verdictCell, verdictLegend } from '../../figures/say-strategy-verdicts.ts'
import type { ActionStatus, JudgedAction } from '../../ratings/judged-strategy.ts'
import { inSentence } from '../../terms/common-words.ts'
import { exact, sayDecimal } from '../../terms/exact.ts'
import { lastDayOf, sayDay } from '../../terms/period.ts'
import { listInWords, lowerFirst } from '../../terms/words.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { tablePart, textPart, type WrittenPart } from '../written-part.ts'
import { titled } from './caption.ts'
import { fillTable } from './fill-table.ts'
import { judgedPart } from './judged-cells.ts'
import { plannedText } from './planned-cells.ts'
import type { PlannedColumn, PlannedRow, PlanningContext, TablePlan } from './table-plan.ts'

type Definition = Extract<PartDefinition, { part: 'delivery-plan' }>

const NO_ASPIRATION = 'No aspiration named'
const NO_OWNER = 'No owner'

export function writeDeliveryPlan(writing: PaperWriting, definition: Definition): readonly WrittenPart[] {
  const plans = deliveryPlanTables(writing, definition)
  return plans.length === 0
    ? [textPart([`${definition.title}: no action is given for this period.`])]
    : plans.map(plan => tablePart(fillTable(writing, plan)))
}

/** Empty where no action is given. */
export function deliveryPlanTables(planning: PlanningContext, definition: Definition): TablePlan[] {
  const { actions, dueSoonDays } = judgedPart(planning, definition.id, 'delivery-plan')
  if (actions.length === 0) return []
  const used = (Object.keys(actionStatuses) as ActionStatus[]).filter(status =>
    actions.some(one => one.status === status),
  )
  const notes = [
    ...verdictLegend(actionStatuses, used),
    ...(used.includes('due-soon') ? [`Due soon means within ${dueSoonDays} days.`] : []),
    ...rangeNote(actions),
  ]
  return [rollUp(planning, definition, actions, used), actionTable(planning, definition, actions, notes)]
}

function rollUp(
  planning: PlanningContext,
  { id, title }: Definition,
  actions: readonly JudgedAction[],
  used: readonly ActionStatus[],
): TablePlan {
  const row = (kind: PlannedRow['kind'], label: string, under: readonly JudgedAction[]): PlannedRow => ({
    kind,
    label,
    cells: [...used.map(status => under.filter(one => one.status === status).length), under.length].map(
      count => plannedText(sayCount(count)),
    ),
  })
  return {
    ...titled(planning, `${id}-roll-up`, `${inSentence(title)} by aspiration, number of actions`),
    says: saysOf(actions, sayDay(lastDayOf(planning.period))),
    rowHeading: 'Aspiration',
    columns: [...used.map(status => actionStatuses[status].word), 'Actions'].map(
      (name): PlannedColumn => ({ title: name, holds: 'figures' }),
    ),
    rows: [
      ...[...byAspiration(actions)].map(([aspiration, under]) => row('item', aspiration, under)),
      row('total', 'Total', actions),
    ],
    notes: [],
  }
}

/** The overdue actions first, each with its id, post and date. */
function saysOf(actions: readonly JudgedAction[], day: string): string[] {
  const namesOf = (status: ActionStatus) =>
    actions
      .filter(one => one.status === status)
      .map(({ action: { id, owner, due } }) => `${id} (${owner || lowerFirst(NO_OWNER)}, ${due?.said ?? ''})`)
  const [overdue, soon] = [namesOf('overdue'), namesOf('due-soon')]
  const done = actions.filter(({ status }) => status === 'done' || status === 'done-late').length
  return [
    overdue.length === 0 ? `No action is overdue on ${day}.` : `Overdue on ${day}: ${listInWords(overdue)}.`,
    ...(soon.length === 0 ? [] : [`Due soon: ${listInWords(soon)}.`]),
    `${sayCount(done)} of ${sayCount(actions.length)} actions ${done === 1 ? 'is' : 'are'} done.`,
  ]
}

function actionTable(
  planning: PlanningContext,
  { id, title }: Definition,
  actions: readonly JudgedAction[],
  notes: readonly string[],
): TablePlan {
  return {
    ...titled(planning, id, `${inSentence(title)}, status on ${sayDay(lastDayOf(planning.period))}`),
    says: [],
    rowHeading: 'Action',
    columns: ['Owner', 'When', 'Status', 'Progress'].map(
      (name): PlannedColumn => ({ title: name, holds: 'words' }),
    ),
    rows: [...byAspiration(actions)].flatMap(([aspiration, under]): PlannedRow[] => [
      { kind: 'heading', label: headingOf(aspiration, under), cells: [] },
      ...under.map(rowOf),
    ]),
    notes,
  }
}

function rowOf({ action: { id, objective, owner, due, done, progress }, status }: JudgedAction): PlannedRow {
  const isDone = status === 'done' || status === 'done-late'
  const report = [...(isDone && done !== undefined ? [`Done ${sayDay(done)}.`] : []), progress]
    .filter(text => text !== '')
    .join(' ')
  return {
    kind: 'item',
    label: `${id} ${objective}`,
    cells: [
      plannedText(owner || NO_OWNER),
      plannedText(due?.said ?? 'No date'),
      { want: 'verdict', rating: verdictCell(actionStatuses[status]) },
      plannedText(report || 'None reported'),
    ],
  }
}

/** `Promise: aspiration` where the plan has promises. */
const headingOf = (aspiration: string, under: readonly JudgedAction[]): string =>
  [...new Set(under.map(({ action }) => action.promise).filter(promise => promise !== '')), aspiration].join(
    ': ',
  )

const byAspiration = (actions: readonly JudgedAction[]): Map<string, JudgedAction[]> =>
  Map.groupBy(actions, ({ action }) => action.aspiration || NO_ASPIRATION)

const rangeNote = (actions: readonly JudgedAction[]): string[] =>
  actions.some(({ action }) => action.due?.said.includes(' to '))
    ? ['An action planned for a range of years is due by the end of the last year.']
    : []

const sayCount = (count: number): string => sayDecimal(exact(count), 0)
