// Reads the cells of a row, of which some may be merged over several periods: a figure under April, May and June is the
// quarter's. In: a row of a table and the columns of its periods. Out: what each cell says.
import { problem } from '../problems/problem.ts'
import { missing } from '../terms/amount.ts'
import {
  endMonthOf,
  endsQuarter,
  financialYearOf,
  firstMonthOf,
  lastMonthOf,
  monthsBetween,
  monthsOfQuarter,
  type Period,
  samePeriod,
  sayPeriod,
} from '../terms/period.ts'
import { address, type Merge } from './cell.ts'
import { originOf } from './find-table.ts'
import type { Findings } from './read-cell.ts'
import type { TableInSheet } from './table-in-sheet.ts'

interface PeriodColumn {
  readonly column: number
  readonly period: Period
}

/** Reads the cell in a column as the figure of a period; `of` is the column whose heading counts. */
type ReadAs<C> = (column: number, of: C, period: Period) => Findings

/**
 * A cell over the months of a quarter or of a year is of that span. Where it has no figure, and the row has figures of
 * months, it says so of each month. A figure over other months, or over some of a row of months, is a problem: nobody knows
 * of which month it is.
 */
export function readerOfRows(
  standing: TableInSheet,
): <C extends PeriodColumn>(row: number, columns: readonly C[], read: ReadAs<C>) => Findings[] {
  const merges = Map.groupBy(
    standing.sheet.merges.filter(({ column, lastColumn }) => column < lastColumn),
    ({ row }) => row,
  )
  return (row, columns, read) => readRow(standing, row, cellsUnder(merges.get(row) ?? [], columns), read)
}

function readRow<C extends PeriodColumn>(
  standing: TableInSheet,
  row: number,
  cells: readonly CellUnder<C>[],
  read: ReadAs<C>,
): Findings[] {
  const alone = cells
    .filter(({ others }) => others.length === 0)
    .map(({ column, first }) => ({ period: first.period, found: read(column, first, first.period) }))
  // A month that ends a quarter may stand for it, as in a column for the same month of last year.
  const isOfMonths = alone.some(
    ({ period, found }) => period.kind === 'month' && !endsQuarter(period) && hasFigure(found),
  )
  const over = cells
    .filter(({ others }) => others.length > 0)
    .flatMap(({ column, first, others }) => {
      const under = [first, ...others]
      const span = spanOf(under.map(({ period }) => period))
      const ofEach = under.map(one => read(column, one, one.period))
      const isFigure = ofEach.some(hasFigure)
      if (span !== undefined && !isOfMonths && (isFigure || span.kind === 'quarter'))
        return [read(column, first, span)]
      return isFigure ? [ofUnknownPeriod(standing, row, column, under, ofEach)] : ofEach
    })
  return [...alone.map(({ found }) => found), ...over]
}

const hasFigure = ({ readings }: Findings): boolean => readings.some(({ amount }) => amount.kind === 'known')

/** A cell with the periods that it is under, and the column in which its content is. */
interface CellUnder<C> {
  readonly column: number
  readonly first: C
  readonly others: C[]
}

function cellsUnder<C extends PeriodColumn>(
  merges: readonly Merge[],
  columns: readonly C[],
): readonly CellUnder<C>[] {
  const cells = new Map<number, CellUnder<C>>()
  for (const one of columns) {
    const merge = merges.find(({ column, lastColumn }) => column <= one.column && one.column <= lastColumn)
    const column = merge?.column ?? one.column
    const cell = cells.get(column)
    if (cell === undefined) cells.set(column, { column, first: one, others: [] })
    else cell.others.push(one)
  }
  return [...cells.values()]
}

/** The quarter or the year whose months these are. */
function spanOf(periods: readonly Period[]): Period | undefined {
  const [last] = periods.map(endMonthOf).sort((a, b) => b.index - a.index)
  if (last === undefined || periods.some(({ kind }) => kind !== 'month')) return undefined
  const quarter = { kind: 'quarter', index: last.index } as const
  const year = financialYearOf(last)
  const same = (months: readonly Period[]) =>
    months.length === periods.length && months.every(month => periods.some(one => samePeriod(one, month)))
  if (endsQuarter(last) && same(monthsOfQuarter(quarter))) return quarter
  return same(monthsBetween(firstMonthOf(year), lastMonthOf(year))) ? year : undefined
}

function ofUnknownPeriod(
  { sheet, file }: TableInSheet,
  row: number,
  column: number,
  under: readonly PeriodColumn[],
  ofEach: readonly Findings[],
): Findings {
  const [first = '', last = ''] = [under[0], under.at(-1)].map(one => one && sayPeriod(one.period))
  const facts = { found: sheet.cell(row, column).shown, periods: `${first} to ${last}` }
  return {
    readings: ofEach
      .flatMap(({ readings }) => readings)
      .map(one => ({ ...one, amount: missing('not-supplied', 'the figure supplied is of several periods') })),
    problems: [problem('error', 'figure-over-periods', originOf(sheet, file, address(row, column)), facts)],
  }
}
