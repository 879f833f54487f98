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
  for (const row of tableRows(standing)) {
    if (isIgnored(sheet, row, columns, table)) continue
    const read = readAction(row, columns, standing, actions.at(-1))
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
  return { readings: [], problems, plan: actions }
}

/**
 * Blank rows, headings and notes, which have a single cell, and a header that is repeated on the next page.
 * An action without its number or its objective is not ignored.
 */
function isIgnored(sheet: ExtractSheet, row: number, columns: Columns, table: Table): boolean {
  const filled = Object.values(columns).filter(column => sheet.cell(row, column).kind !== 'blank')
  const isHeader = isOneOf(sheet.cell(row, columns.id ?? 0).shown, table.columns.id)
  return isHeader || filled.length === 0 || (filled.length === 1 && filled[0] !== columns.objective)
}

function readAction(
  row: number,
  columns: Columns,
  standing: TableInSheet,
  before: PlanRow | undefined,
): { action?: PlanRow; problems: Problem[] } {
  const fields = fieldsOf(row, columns, standing)
  const { id, words, problems } = fields
  const objective = words('objective')
  if (id === '') return { problems: [...problems, idMissing(objective, fields)] }
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
    isBlank: field => cell(field).kind === 'blank',
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
      if (one.kind === 'blank') return undefined
      const read = understandSpan(one, origin(field))
      if (!isProblem(read)) return read
      problems.push(read)
      return undefined
    },
  }
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
