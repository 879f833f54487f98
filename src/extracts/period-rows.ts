// Finds the rows of a table with periods down the side. In: a table, its column of periods and its columns of figures. Out:
// the row of each period, and problems.
import type { PeriodForm } from '../definitions/source.ts'
import type { Problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { address, type ExtractCell } from './cell.ts'
import { isProblem, originOf } from './find-table.ts'
import { isOneOf, withoutMarks } from './heading.ts'
import { quartersInstead, quartersReported } from './period-headings.ts'
import { withoutTableBelow } from './table-below.ts'
import { type TableInSheet, tableRows } from './table-in-sheet.ts'
import { yearOfTable } from './table-titles.ts'
import { isQuarter, understandPeriod, withoutYearIn } from './understand-period.ts'
import { type WithoutYear, yearLabel } from './year-label.ts'
import { type DatedAt, dateMonths, type LabelFound, type Undated } from './years-of-months.ts'

/** A total or mean among the months is not a mistyped month. */
const TOTAL =
  /^(grand |sub-?)?total\b|\btotals?$|^(ytd|year to date|to date|so far|average|mean|target|outturn|full year|year)\b/i
const YEAR_HEADING = /^((calendar|financial|fin\.?) )?year$|^fy$/i

interface PeriodRows {
  readonly heading: readonly string[]
  readonly forms: readonly PeriodForm[]
  readonly column: number
  /** The columns of figures. */
  readonly figures: readonly number[]
}

/**
 * Blank rows and notes are ignored: a row without a period is a problem only if it has figures.
 * `Source: SSDA903 return` below the table is a note; `Febuary 2017 | 83` is a month that would be lost.
 */
export function findPeriodRows(
  { heading, forms, column, figures }: PeriodRows,
  standing: TableInSheet,
): { readonly periods: readonly DatedAt[]; readonly problems: readonly Problem[] } {
  const { sheet, file } = standing
  const rows = withoutTableBelow(tableRows(standing), column, forms, standing)
    .map((row): Row => {
      const hasFigures = figures.some(one => isFigure(sheet.cell(row, one)))
      return {
        row,
        cell: sheet.cell(row, column),
        hasFigures,
        origin: originOf(sheet, file, address(row, column)),
      }
    })
    // Blank rows, and a header that is repeated on the next page.
    .filter(({ cell, hasFigures }) => cell.kind !== 'blank' || hasFigures)
    .filter(({ cell }) => !(cell.kind === 'text' && isOneOf(cell.text, heading)))
  const cells = rows.map(({ cell }) => cell)
  const quarters = quartersInstead(cells, forms)
  const understood = quarters ? [...forms, 'quarter' as const] : forms
  const labels = yearsBeside(rows, standing, column)
  const found = rows.map((row, i) => lineOf(row, labels[i], understood))
  const lines = found.flatMap(one => (one === undefined || 'code' in one ? [] : [one]))
  const { dated, problems: undated } = dateMonths(lines, yearOfTable(standing))
  const blank = new Set(rows.flatMap(({ hasFigures, origin }) => (hasFigures ? [] : [origin.cell])))
  return {
    periods: dated,
    problems: [
      ...found.flatMap(one => (one !== undefined && 'code' in one ? [one] : [])),
      ...undated.filter(({ origin }) => !blank.has(origin.cell)),
      ...(quarters ? [quartersReported(dated, standing)] : []),
    ],
  }
}

interface Row {
  readonly row: number
  readonly cell: ExtractCell
  readonly hasFigures: boolean
  readonly origin: Origin
}

function lineOf(
  { row, cell, hasFigures, origin }: Row,
  label: LabelFound | undefined,
  forms: readonly PeriodForm[],
): DatedAt | Undated | Problem | undefined {
  const period = understandPeriod(cell, forms, origin)
  if (!isProblem(period)) return { line: row, origin, period }
  const meant = meantIn(cell, label, forms)
  if (meant !== undefined)
    return { line: row, origin, found: cell.shown, meant, ...(label !== undefined && { label }) }
  return !hasFigures || isTotal(cell) || isQuarter(cell) || isQuarterAlone(cell) ? undefined : period
}

/** `Quarter 1` among months is of three of them. */
const isQuarterAlone = (cell: ExtractCell): boolean => withoutYearIn(cell)?.kind === 'quarter'

const isTotal = (cell: ExtractCell): boolean => cell.kind === 'text' && TOTAL.test(cell.text)

const isFigure = (cell: ExtractCell): boolean =>
  cell.kind !== 'blank' && (cell.kind !== 'text' || /\d/.test(cell.text))

/** A month or quarter without its year. With a calendar year beside it, a month may be a number: 2016 and 10. */
export function meantIn(
  cell: ExtractCell,
  label: LabelFound | undefined,
  forms: readonly PeriodForm[],
): WithoutYear | undefined {
  const isNumber =
    /^(0?[1-9]|1[0-2])$/.test(cell.shown) && label?.year.kind === 'calendar' && label.isOwn === true
  const meant: WithoutYear | undefined = isNumber
    ? { kind: 'month', monthOfYear: Number(cell.shown) }
    : withoutYearIn(cell)
  const form = meant?.kind === 'quarter' ? 'quarter' : 'month'
  return forms.includes(form) ? meant : undefined
}

/**
 * The year of each row: in a column headed `Year`, in a column to the left of the periods (once, and blank or merged
 * below), or in a row of its own above its months.
 */
function yearsBeside(
  rows: readonly Row[],
  { sheet, header }: TableInSheet,
  periods: number,
): (LabelFound | undefined)[] {
  const columns = yearColumns(header, periods)
  const beside = rows.map(({ row }) => yearInRow(sheet, row, columns))
  let above: LabelFound | undefined
  return rows.map(({ row, cell, hasFigures }, i) => {
    const own = beside[i]
    const section = hasFigures ? undefined : labelIn(cell, address(row, periods))
    above = own ?? section ?? above
    // With a year in the next row or the one before, the year is of this row alone.
    const isOwn = own !== undefined && (beside[i - 1] !== undefined || beside[i + 1] !== undefined)
    return isOwn ? { ...own, isOwn } : above
  })
}

/** Those headed as years, and else those left of the periods. */
export function yearColumns({ cells }: TableInSheet['header'], periods: number): number[] {
  const headed = cells.filter(({ heading }) => YEAR_HEADING.test(heading)).map(({ column }) => column)
  const left = Array.from({ length: periods }, (_, column) => column)
  return [...new Set([...headed, ...left])].filter(column => column !== periods)
}

export const yearInRow = (
  sheet: TableInSheet['sheet'],
  row: number,
  columns: readonly number[],
): LabelFound | undefined =>
  columns.flatMap(column => labelIn(sheet.cell(row, column), address(row, column)) ?? []).at(0)

function labelIn(cell: ExtractCell, at: string): LabelFound | undefined {
  const year = yearLabel(withoutMarks(cell.shown.trim()))
  return year && { year, at }
}
