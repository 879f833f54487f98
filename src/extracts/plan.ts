// Reads a delivery plan with an action in each row. In: a table that has been found. Out: its actions in
// order, and problems. A merged cell counts for each of its rows.
import type { SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { type Origin, sayOrigin } from '../terms/origin.ts'
import { lastDayOf, sayDay } from '../terms/period.ts'
import { address, type ExtractCell, type ExtractSheet } from './cell.ts'
import type { PlanRow } from './extract.ts'
import { findColumn } from './find-column.ts'
import { isProblem, originOf } from './find-table.ts'
import { isOneOf } from './heading.ts'
import type { Findings } from './read-cell.ts'
import { type TableInSheet, tableRows } from './table-in-sheet.ts'
import { type DateSpan, understandSpan } from './understand-span.ts'

type Table = Extract<SourceTable, { layout: 'plan' }>
type Field = keyof Table['columns']
type Columns = Readonly<Partial<Record<Field, number>>>

export function readPlan(table: Table, standing: TableInSheet): Findings {
  const { sheet, header, file } = standing
  const found = (Object.entries(table.columns) as [Field, string[] | undefined][]).flatMap(
    ([field, headings]) =>
      headings === undefined ? [] : [{ field, column: findColumn(header, headings, sheet, file) }],
  )
  const missing = found.flatMap(({ column }) => (isProblem(column) ? [column] : []))
  if (missing.length > 0) return { readings: [], problems: missing }
  const columns: Columns = Object.fromEntries(found.map(({ field, column }) => [field, column]))

  const actions: PlanRow[] = []
  const problems: Problem[] = []
  let above: Above | undefined
  for (const row of tableRows(standing)) {
    const promise = promiseAlone(row, columns, sheet)
    if (promise !== undefined) above = { promise, aspiration: '' }
    if (promise !== undefined || isIgnored(sheet, row, columns, table)) continue
    const read = readAction(row, columns, standing, above)
    above = read.action ?? above
    problems.push(...read.problems)
    if (read.action === undefined) continue
    const same = actions.find(({ id }) => id === read.action?.id)
    if (same !== undefined)
      problems.push(
        problem('error', 'definition-repeated', read.action.origin, {
          what: 'action',
          name: same.id,
          elsewhere: sayOrigin(same.origin),
        }),
      )
    actions.push(read.action)
  }
  if (actions.length === 0 && problems.length === 0)
    problems.push(
      problem('error', 'nothing-read', originOf(sheet, file, address(header.row, 0)), {
        found: 'no row below the headings is an action',
        expected: 'a row for each action, with its number and its objective',
      }),
    )
  return { readings: [], problems, plan: actions }
}

/** What a blank cell repeats. */
type Above = Pick<PlanRow, 'aspiration' | 'promise'>

/** A row that gives only the promise of the rows below it, with or without its number: `1 | Stable homes`. */
function promiseAlone(row: number, columns: Columns, sheet: ExtractSheet): string | undefined {
  const { id: _, promise, ...others } = columns
  if (promise === undefined) return undefined
  const isAlone = Object.values(others).every(column => sheet.cell(row, column).kind === 'blank')
  const text = isAlone ? wordsIn(sheet.cell(row, promise)) : ''
  return text === '' ? undefined : text
}

/**
 * Blank rows, notes, which have a single cell, and a header that is repeated on the next page, even if some of its
 * words have changed. An action without its number or its objective is not ignored.
 */
function isIgnored(sheet: ExtractSheet, row: number, columns: Columns, table: Table): boolean {
  const cells = Object.entries(columns).map(([field, column]) => ({ field, column }))
  const filled = cells.flatMap(({ column }) => (sheet.cell(row, column).kind === 'blank' ? [] : [column]))
  const headings = new Map(Object.entries(table.columns))
  const headed = cells.filter(({ field, column }) =>
    isOneOf(sheet.cell(row, column).shown, headings.get(field) ?? []),
  )
  const isHeader = headed.some(({ field }) => field === 'id') || headed.length > 1
  return isHeader || filled.length === 0 || (filled.length === 1 && filled[0] !== columns.objective)
}

function readAction(
  row: number,
  columns: Columns,
  standing: TableInSheet,
  before: Above | undefined,
): { action?: PlanRow; problems: Problem[] } {
  const fields = fieldsOf(row, columns, standing)
  const { id, words, problems } = fields
  const objective = words('objective')
  if (id === '') return { problems: [...problems, idMissing(objective, fields)] }
  if (fields.isBlank('objective'))
    problems.push(problem('error', 'plan-objective-missing', fields.origin('objective'), { action: id }))
  const times = timesOf(fields)
  problems.push(...oddTimes(id, times, fields, lastDayOf(standing.context.period)))

  const promise = words('promise') || (before?.promise ?? '')
  // A blank aspiration repeats that of the action above, unless the promise is another.
  const aspiration = words('aspiration') || (before?.promise === promise ? before.aspiration : '')
  return {
    problems,
    action: {
      id,
      promise,
      aspiration,
      objective,
      owner: words('owner'),
      progress: words('progress'),
      origin: fields.origin('id'),
      ...times,
    },
  }
}

/** The fields of one row. Reading a field adds its problems to the list. */
interface Fields {
  /** The action's number, such as 1.1. Each action has its own, so merged cells do not count here. */
  readonly id: string
  readonly problems: Problem[]
  readonly origin: (field: Field) => Origin
  readonly isBlank: (field: Field) => boolean
  readonly words: (field: Field) => string
  readonly span: (field: Field) => DateSpan | undefined
}

function fieldsOf(row: number, columns: Columns, { sheet, file }: TableInSheet): Fields {
  const problems: Problem[] = []
  const origin = (field: Field) => originOf(sheet, file, address(row, columns[field] ?? 0))
  const cell = (field: Field): ExtractCell => cellOrMerged(sheet, row, columns[field])
  return {
    id: wordsIn(sheet.cell(row, columns.id ?? 0)),
    problems,
    origin,
    isBlank: field => dateIn(cell(field), field).kind === 'blank',
    words: field => {
      const one = cell(field)
      if (one.kind === 'error')
        problems.push(problem('error', 'cell-error', origin(field), { found: one.shown }))
      if (one.kind === 'uncalculated')
        problems.push(problem('error', 'formula-without-value', origin(field), { formula: one.formula }))
      return one.kind === 'error' ? '' : wordsIn(one)
    },
    span: field => {
      const one = cell(field)
      const dated = dateIn(one, field)
      if (dated.kind === 'blank') return undefined
      const read = understandSpan(dated, origin(field))
      if (!isProblem(read)) return read
      problems.push(read)
      return undefined
    },
  }
}

/** Words instead of a day: an action with them has no date, or is not done. */
const NO_DAY =
  /^([-–—]|n\/?a|none|no|not applicable|to be (confirmed|agreed|determined)|tb[acd]|not (yet )?(started|done|due|complete|completed)|not yet|incomplete|on[ -]?going|continuous|in progress|under ?way|on track|started|open|outstanding|pending|planned)\.?$/i
/** `Completed March 2022` gives the month; `Completed` alone does not say when, and is reported. */
const DONE_ON =
  /^(completed?|done|closed|achieved|finished|signed off|yes)\b( on| in| by|:|,| -| –)? (?=.*\d)/i

function dateIn(cell: ExtractCell, field: Field): ExtractCell {
  if (cell.kind !== 'text') return cell
  if (NO_DAY.test(cell.text)) return { kind: 'blank', shown: '' }
  return field === 'done' ? { ...cell, text: cell.text.replace(DONE_ON, '') } : cell
}

const wordsIn = (cell: ExtractCell): string => (cell.kind === 'text' ? cell.text : cell.shown)

const idMissing = (objective: string, { origin, words }: Fields): Problem =>
  problem('error', 'plan-id-missing', origin('id'), {
    action: objective || words('owner') || 'without an objective',
  })

type Times = Pick<PlanRow, 'start' | 'due' | 'done'>

function timesOf({ span }: Fields): Times {
  const [start, due, done] = [span('start'), span('due'), span('done')]
  const begins = start?.first ?? (due && beginningOfYears(due))
  return {
    ...(begins !== undefined && { start: begins }),
    ...(due !== undefined && { due: { day: due.last, said: due.text } }),
    ...(done !== undefined && { done: done.last }),
  }
}

/** A range of years also gives the beginning. */
const beginningOfYears = ({ first, last }: DateSpan): string | undefined =>
  first.slice(0, 4) < last.slice(0, 4) ? first : undefined

/** Reports a missing due date, a due date before the start, and a done date after the paper's date. */
function oddTimes(
  id: string,
  { start, due, done }: Times,
  { isBlank, origin }: Fields,
  asAt: string,
): Problem[] {
  const problems: Problem[] = []
  if (isBlank('due')) problems.push(problem('warning', 'plan-date-missing', origin('due'), { action: id }))
  if (start !== undefined && due !== undefined && start > due.day) {
    const facts = { action: id, start: sayDay(start), due: sayDay(due.day) }
    problems.push(problem('error', 'plan-dates-crossed', origin('due'), facts))
  }
  if (done !== undefined && done > asAt) {
    const facts = { action: id, done: sayDay(done), asAt: sayDay(asAt) }
    problems.push(problem('warning', 'plan-done-later', origin('done'), facts))
  }
  return problems
}

/** A cell merged downwards counts for each of its rows. A column that the plan does not have is blank. */
function cellOrMerged(sheet: ExtractSheet, row: number, column: number | undefined): ExtractCell {
  if (column === undefined) return { kind: 'blank', shown: '' }
  const merge = sheet.merges.find(one => one.column === column && one.row <= row && row <= one.lastRow)
  return sheet.cell(merge?.row ?? row, column)
}
