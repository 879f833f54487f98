// A delivery plan, an action a row. In: a table that has been found. Out: its actions in order, with what is
// merged repeated; and what is wrong.
import type { SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { sayOrigin } from '../terms/origin.ts'
import { lastDayOf, sayDay } from '../terms/period.ts'
import { address, type Cell, type Sheet } from './cell.ts'
import type { PlanRow } from './extract.ts'
import { findColumn, isProblem, originOf } from './find-table.ts'
import { isOneOf } from './heading.ts'
import type { Findings } from './read-cell.ts'
import { rowsOf, type Standing } from './standing.ts'
import { understandSpan } from './understand-span.ts'

type Table = Extract<SourceTable, { layout: 'plan' }>
type Field = keyof Table['columns']
type Columns = Readonly<Partial<Record<Field, number>>>

export function readPlan(table: Table, standing: Standing): Findings {
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
  for (const row of rowsOf(standing)) {
    if (isPassedOver(sheet, row, columns, table)) continue
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
 * Blank rows, headings and notes, which have one cell alone, and a header that is repeated on the next page.
 * An action without its name or its objective is none of these.
 */
function isPassedOver(sheet: Sheet, row: number, columns: Columns, table: Table): boolean {
  const filled = Object.values(columns).filter(column => sheet.cell(row, column).kind !== 'blank')
  const isHeader = isOneOf(sheet.cell(row, columns.id ?? 0).shown, table.columns.id)
  return isHeader || filled.length === 0 || (filled.length === 1 && filled[0] !== columns.objective)
}

function readAction(
  row: number,
  columns: Columns,
  { sheet, file, context }: Standing,
  before: PlanRow | undefined,
): { action?: PlanRow; problems: Problem[] } {
  const problems: Problem[] = []
  const origin = (field: Field) => originOf(sheet, file, address(row, columns[field] ?? 0))
  const cell = (field: Field): Cell => cellOrMerged(sheet, row, columns[field])
  const words = (field: Field): string => {
    const one = cell(field)
    if (one.kind === 'error')
      problems.push(problem('error', 'cell-error', origin(field), { found: one.shown }))
    if (one.kind === 'uncalculated')
      problems.push(problem('error', 'formula-without-value', origin(field), { formula: one.formula }))
    return one.kind === 'text' ? one.text : one.kind === 'error' ? '' : one.shown
  }
  const span = (field: Field) => {
    const one = cell(field)
    if (one.kind === 'blank') return undefined
    const read = understandSpan(one, origin(field))
    if (!isProblem(read)) return read
    problems.push(read)
    return undefined
  }

  // A name is an action's own, so that it is never that of a merged cell.
  const own = sheet.cell(row, columns.id ?? 0)
  const [id, objective] = [own.kind === 'text' ? own.text : own.shown, words('objective')]
  if (id === '')
    return {
      problems: [
        ...problems,
        problem('error', 'plan-id-missing', origin('id'), {
          action: objective || words('owner') || 'without an objective',
        }),
      ],
    }
  const [start, due, done] = [span('start'), span('due'), span('done')]
  // A range of years says when it begins, too.
  const first =
    start?.first ??
    (due !== undefined && due.first.slice(0, 4) < due.last.slice(0, 4) ? due.first : undefined)
  const asAt = lastDayOf(context.period)
  if (cell('due').kind === 'blank')
    problems.push(problem('warning', 'plan-date-missing', origin('due'), { action: id }))
  if (first !== undefined && due !== undefined && first > due.last)
    problems.push(
      problem('error', 'plan-dates-crossed', origin('due'), {
        action: id,
        start: sayDay(first),
        due: sayDay(due.last),
      }),
    )
  if (done !== undefined && done.last > asAt)
    problems.push(
      problem('warning', 'plan-done-later', origin('done'), {
        action: id,
        done: sayDay(done.last),
        asAt: sayDay(asAt),
      }),
    )

  const promise = words('promise') || (before?.promise ?? '')
  // Below its first action an aspiration may stand blank; under another promise it is another.
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
      origin: origin('id'),
      ...(first !== undefined && { start: first }),
      ...(due !== undefined && { due: { day: due.last, said: due.said } }),
      ...(done !== undefined && { done: done.last }),
    },
  }
}

/** Merged downwards, the first cell holds for every row. A column that the plan does not have is blank. */
function cellOrMerged(sheet: Sheet, row: number, column: number | undefined): Cell {
  if (column === undefined) return { kind: 'blank', shown: '' }
  const merge = sheet.merges.find(one => one.column === column && one.row <= row && row <= one.lastRow)
  return sheet.cell(merge?.row ?? row, column)
}
