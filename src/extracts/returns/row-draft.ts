// Understands one record of a table. In: its cells. Out: the codes, days and numbers of a row, with repairs;
// or why the row is left out.
import type { ReturnRow, Value } from '../return.ts'
import { type CodesByColumn, codeRule } from './codes.ts'
import type { Headings } from './find-headings.ts'
import type { RawTable } from './raw-table.ts'
import { mixMark } from './repeats.ts'
import { type Numbers, type Understand, understandBy } from './understand.ts'

/** A row, before the check whether the same row appears above. */
export interface RowDraft {
  readonly child: number
  readonly values: ReturnRow['values']
  /** A hash of all its values, by which repeated rows are found. */
  readonly mark: number
  /** What was repaired or left blank. */
  readonly repairs: readonly string[]
  readonly unlisted: readonly (readonly [column: string, code: string])[]
}

export interface RecordContext {
  readonly codes: CodesByColumn
  readonly children: Numbers
  readonly compared: Numbers
}

/** Ends the repair of a cell that was not understood. */
export const LOST = ', left blank'
const TOO_FEW = 'fewer cells than headings'
export const TOO_MANY = 'more cells than headings'

/** Gives a function from the cells of a record to a row, or to the reason why the row is left out. */
export function rowDrafter(
  { table, isStrict }: RawTable,
  headings: Headings,
  year: number,
  context: RecordContext,
): (cells: readonly string[]) => RowDraft | string {
  const { width, columns } = headings
  const readers = columnReaders(headings, year, context)
  // Every row has all columns in the same order, blank ones as undefined, so that the engine uses one shape
  // for a million rows.
  const blank: ReturnRow['values'] = Object.fromEntries(
    table.columns.filter(({ is }) => is !== 'child').map(({ name }) => [name, undefined]),
  )
  // Excel leaves out the last commas of lines when sixteen lines are blank there.
  const lastNeeded = Math.max(
    ...columns.filter(({ column }) => column.required !== false).map(({ at }) => at),
  )
  return cells => {
    const isShort = isStrict && cells.length < width
    if (isShort && cells.length <= lastNeeded) return TOO_FEW
    const hasMore = cells.length > width && cells.slice(width).some(cell => cell.trim() !== '')
    if (isStrict && hasMore) return TOO_MANY
    const repairs = isShort ? [`${TOO_FEW}, the rest left blank`] : []
    const draft = understood(cells, readers, blank, repairs)
    // Extra blank cells at the end do no harm, nor does a note beside a sheet. But an extra comma or cell within the
    // row shifts the cells after it, of which several are then not understood.
    const mayBeShifted = isStrict ? cells.length > width : hasMore
    return mayBeShifted && isShifted(draft) ? TOO_MANY : draft
  }
}

const LEAST_SHIFTED = 2
const isShifted = (draft: RowDraft | string): boolean =>
  typeof draft !== 'string' &&
  draft.unlisted.length + draft.repairs.filter(repair => repair.endsWith(LOST)).length >= LEAST_SHIFTED

interface ColumnReader {
  readonly name: string
  readonly at: number
  readonly isChild: boolean
  /** Why a row is left out if this column is blank; undefined if the column may be blank. */
  readonly whyNeeded: string | undefined
  readonly understand: Understand
}

const columnReaders = ({ columns }: Headings, year: number, context: RecordContext): ColumnReader[] =>
  columns.map(({ column, at }) => {
    const { name } = column
    const isChild = column.is === 'child'
    const whyBlank = isChild ? 'no child identifier' : `${name}: blank`
    return {
      name,
      at,
      isChild,
      whyNeeded: column.required === true ? whyBlank : undefined,
      understand: understandBy(
        column,
        codeRule(context.codes, name, year),
        context.children,
        context.compared,
      ),
    }
  })

/** Adds to `repairs`, which begins with the repairs of the record as a whole. */
function understood(
  cells: readonly string[],
  readers: readonly ColumnReader[],
  blank: ReturnRow['values'],
  repairs: string[],
): RowDraft | string {
  const values: Record<string, Value> = { ...blank }
  const unlisted: [column: string, code: string][] = []
  let child = 0
  let mark = 0
  for (const { name, at, isChild, whyNeeded, understand } of readers) {
    const { value, repair, lost, isUnlisted, mark: markOfCell } = understand(cells[at] ?? '')
    if (value === undefined && whyNeeded !== undefined) return lost ?? whyNeeded
    if (lost !== undefined) repairs.push(lost + LOST)
    if (repair !== undefined) repairs.push(repair)
    if (isUnlisted === true) unlisted.push([name, String(value)])
    mark = mixMark(mark, markOfCell)
    if (isChild) child = Number(value)
    else values[name] = value
  }
  return { child, values, mark, repairs, unlisted }
}
