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
  periodId,
  sayPeriod,
} from '../terms/period.ts'
import { address } from './cell.ts'
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
export function readRowOfPeriods<C extends PeriodColumn>(
  standing: TableInSheet,
  row: number,
  columns: readonly C[],
  read: ReadAs<C>,
): Findings[] {
  const cells = cellsUnder(standing, row, columns)
  const alone = cells
    .filter(({ others }) => others.length === 0)
    .map(({ column, first }) => read(column, first, first.period))
  const isOfMonths = alone.some(hasFigure)
  const over = cells
    .filter(({ others }) => others.length > 0)
    .flatMap(({ column, first, others }) => {
      const under = [first, ...others]
      const span = spanOf(under.map(({ period }) => period))
      if (span !== undefined && !isOfMonths) return [read(column, first, span)]
      const ofEach = under.map(one => read(column, one, one.period))
      return ofEach.some(hasFigure) ? [ofUnknownPeriod(standing, row, column, under, ofEach)] : ofEach
    })
  return [...alone, ...over]
}

const hasFigure = ({ readings }: Findings): boolean => readings.some(({ amount }) => amount.kind === 'known')

/** Each cell with the periods that it is under, and the column in which its content is. */
function cellsUnder<C extends PeriodColumn>({ sheet }: TableInSheet, row: number, columns: readonly C[]) {
  const merges = sheet.merges.filter(one => one.row === row && one.column < one.lastColumn)
  const cells = new Map<number, { column: number; first: C; others: C[] }>()
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
    months.length === periods.length &&
    months.every(month => periods.some(one => periodId(one) === periodId(month)))
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
