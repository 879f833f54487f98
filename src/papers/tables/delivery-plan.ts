// A delivery plan. In: its actions with their status at the paper's date. Out: the roll-up of each aspiration
// by status, then every action; what is overdue is said first.
import type { PartDefinition } from '../../definitions/paper.ts'
import type { ActionStatus, JudgedAction } from '../../ratings/judged.ts'
import { exact, sayDecimal } from '../../terms/exact.ts'
import { lastDayOf, sayDay } from '../../terms/period.ts'
import { lowerFirst } from '../../terms/words.ts'
import type { DataTable, SectionPart } from '../paper.ts'
import { actionStatuses, explained, verdictCell } from '../words/verdicts.ts'
import type { Writing } from '../writing.ts'
import { judgedPart, textCell } from './judged-cells.ts'
import { listed } from './says.ts'

type Definition = Extract<PartDefinition, { part: 'delivery-plan' }>
type Row = DataTable['rows'][number]

const NO_ASPIRATION = 'No aspiration named'
const NO_OWNER = 'No owner'

export function writePlan(writing: Writing, definition: Definition): SectionPart[] {
  const { actions, dueSoonDays } = judgedPart(writing, definition.id, 'delivery-plan')
  if (actions.length === 0)
    return [{ part: 'text', paragraphs: [`${definition.title}: no action is given for this period.`] }]
  const used = (Object.keys(actionStatuses) as ActionStatus[]).filter(status =>
    actions.some(one => one.status === status),
  )
  const notes = [
    ...explained(actionStatuses, used),
    ...(used.includes('due-soon') ? [`Due soon is within ${dueSoonDays} days.`] : []),
    ...rangeNote(actions),
  ]
  return [rollUp(writing, definition, actions, used), actionTable(writing, definition, actions, notes)].map(
    table => ({ part: 'table', table }),
  )
}

function rollUp(
  writing: Writing,
  { id, title }: Definition,
  actions: readonly JudgedAction[],
  used: readonly ActionStatus[],
): DataTable {
  const row = (kind: Row['kind'], label: string, under: readonly JudgedAction[]): Row => ({
    kind,
    label,
    cells: [...used.map(status => under.filter(one => one.status === status).length), under.length].map(
      count => textCell(sayCount(count)),
    ),
  })
  return {
    id: `table-${id}-roll-up`,
    caption: `${writing.labels.table(`table-${id}-roll-up`)}: ${lowerFirst(title)} by aspiration, number of actions`,
    says: saysOf(actions, sayDay(lastDayOf(writing.period))),
    rowHeading: 'Aspiration',
    columns: [...used.map(status => actionStatuses[status].word), 'Actions'].map(name => ({
      title: name,
      holds: 'figures',
    })),
    rows: [
      ...[...byAspiration(actions)].map(([aspiration, under]) => row('item', aspiration, under)),
      row('total', 'Total', actions),
    ],
    notes: [],
  }
}

/** What is overdue first, by its action, post and date. */
function saysOf(actions: readonly JudgedAction[], day: string): string[] {
  const told = (status: ActionStatus) =>
    actions
      .filter(one => one.status === status)
      .map(({ action: { id, owner, due } }) => `${id} (${owner || lowerFirst(NO_OWNER)}, ${due?.said ?? ''})`)
  const [overdue, soon] = [told('overdue'), told('due-soon')]
  const done = actions.filter(({ status }) => status === 'done' || status === 'done-late').length
  return [
    overdue.length === 0 ? `No action is overdue on ${day}.` : `Overdue on ${day}: ${listed(overdue)}.`,
    ...(soon.length === 0 ? [] : [`Due soon: ${listed(soon)}.`]),
    `${sayCount(done)} of ${sayCount(actions.length)} actions ${done === 1 ? 'is' : 'are'} done.`,
  ]
}

function actionTable(
  writing: Writing,
  { id, title }: Definition,
  actions: readonly JudgedAction[],
  notes: readonly string[],
): DataTable {
  return {
    id: `table-${id}`,
    caption: `${writing.labels.table(`table-${id}`)}: ${lowerFirst(title)}, status on ${sayDay(lastDayOf(writing.period))}`,
    says: [],
    rowHeading: 'Action',
    columns: ['Owner', 'When', 'Status', 'Progress'].map(name => ({ title: name, holds: 'words' })),
    rows: [...byAspiration(actions)].flatMap(([aspiration, under]): Row[] => [
      { kind: 'heading', label: headingOf(aspiration, under), cells: [] },
      ...under.map(rowOf),
    ]),
    notes,
  }
}

function rowOf({ action: { id, objective, owner, due, done, progress }, status }: JudgedAction): Row {
  const isDone = status === 'done' || status === 'done-late'
  const told = [...(isDone && done !== undefined ? [`Done ${sayDay(done)}.`] : []), progress]
    .filter(text => text !== '')
    .join(' ')
  return {
    kind: 'item',
    label: `${id} ${objective}`,
    cells: [
      textCell(owner || NO_OWNER),
      textCell(due?.said ?? 'No date'),
      { cell: 'rating', rating: verdictCell(actionStatuses[status]) },
      textCell(told || 'None reported'),
    ],
  }
}

/** `Promise: aspiration`, where the plan has promises. */
const headingOf = (aspiration: string, under: readonly JudgedAction[]): string =>
  [...new Set(under.map(({ action }) => action.promise).filter(promise => promise !== '')), aspiration].join(
    ': ',
  )

const byAspiration = (actions: readonly JudgedAction[]): Map<string, JudgedAction[]> =>
  Map.groupBy(actions, ({ action }) => action.aspiration || NO_ASPIRATION)

const rangeNote = (actions: readonly JudgedAction[]): string[] =>
  actions.some(({ action }) => action.due?.said.includes(' to '))
    ? ['What is planned for a range of years is due by the end of its last year.']
    : []

const sayCount = (count: number): string => sayDecimal(exact(count), 0)
