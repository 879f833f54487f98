// Finds a column of a table by its headings. In: the header, and the headings in the source. Out: its number, or a
// problem: there is none, there are several, or one heading covers several columns.
import { type Problem, problem } from '../problems/problem.ts'
import { UNITS, type Unit } from '../terms/unit.ts'
import { address, type ExtractSheet } from './cell.ts'
import { originOf, sayHeadingsFound } from './find-table.ts'
import type { Header, HeaderCell } from './header-band.ts'
import { plainHeading, sayHeadings } from './heading.ts'
import { columnsHeaded, coveredBy } from './heading-path.ts'

type Headings = readonly string[]

/**
 * The one column with any of these headings. Of several columns under one heading, it is the one that is headed by its
 * unit: `%` for a percentage, `Number` for a count.
 */
export function findColumn(
  header: Header,
  headings: Headings,
  sheet: ExtractSheet,
  file: string,
  unit?: Unit,
): number | Problem {
  const found = columnsHeaded(header, headings)
  const [first, ...others] = found
  if (first === undefined) {
    return problem('error', 'column-missing', originOf(sheet, file, address(header.row, 0)), {
      expected: sayHeadings(headings),
      found: sayHeadingsFound(header.cells),
    })
  }
  if (others.length === 0) return columnCovered(first, sheet, header, file)
  const plain = new Set(headings.map(plainHeading))
  const over = coveredBy(first, plain)
  const isOneHeading = found.every(cell => {
    const above = coveredBy(cell, plain)
    return above !== undefined && above.column === over?.column && above.row === over.row
  })
  if (over === undefined || !isOneHeading) return several(found, headings, sheet, header, file)
  const [ofUnit, second] = found.filter(({ heading }) => unit !== undefined && isHeadedByUnit(heading, unit))
  if (ofUnit !== undefined && second === undefined) return ofUnit.column
  return overColumns(over.heading, originOf(sheet, file, address(over.row, over.column)), found)
}

/** The words under a heading that say which unit a column is in. */
const UNIT_HEADINGS: Readonly<Partial<Record<Unit, RegExp>>> = {
  percentage: /^(%|percent(age)?|per cent|pct|rate \(?%\)?)$/i,
  count: /^(no\.?|nos\.?|number|numbers|num\.?|count|n|#|total number)$/i,
  'rate-per-10000': /^(rate|(rate )?per 10,?000|rate \(?per 10,?000\)?)$/i,
}
const isHeadedByUnit = (heading: string, unit: Unit): boolean =>
  UNIT_HEADINGS[unit]?.test(plainHeading(heading)) ?? false

/** The unit that a heading names: `%` is a percentage. */
export const unitHeaded = (heading: string): Unit | undefined =>
  UNITS.find(unit => isHeadedByUnit(heading, unit))

const several = (
  found: readonly HeaderCell[],
  headings: Headings,
  sheet: ExtractSheet,
  header: Header,
  file: string,
): Problem =>
  problem('error', 'column-ambiguous', originOf(sheet, file, address(header.row, found[0]?.column ?? 0)), {
    expected: sayHeadings(headings),
    found: found.map(({ column }) => `cell ${address(header.row, column)}`).join(', '),
  })

/** Rows below the header that are looked at for figures under a merged heading. */
const ROWS_LOOKED_AT = 60

/**
 * A heading that is merged over several columns, without headings below: the one of them that has figures. If several
 * have, nothing says which is meant.
 */
export function columnCovered(
  { column, lastColumn, heading, cell }: HeaderCell,
  sheet: ExtractSheet,
  header: Header,
  file: string,
): number | Problem {
  if (lastColumn === column) return column
  const columns = Array.from({ length: lastColumn - column + 1 }, (_, i) => column + i)
  const rows = Array.from({ length: ROWS_LOOKED_AT }, (_, i) => header.row + 1 + i)
  const withFigures = columns.filter(one => rows.some(row => isFigure(sheet, row, one)))
  const [only = column, other] = withFigures
  if (other === undefined) return only
  const covered = columns.map(one => ({ column: one, cell, heading: '', above: [], lastColumn: one }))
  return overColumns(heading, originOf(sheet, file, address(header.row, column)), covered)
}

function isFigure(sheet: ExtractSheet, row: number, column: number): boolean {
  const cell = sheet.cell(row, column)
  return cell.kind === 'number' || (cell.kind === 'text' && /^[^a-z]*\d[^a-z]*$/i.test(cell.text))
}

/** `isNamed`: the source can name the full heading of one of them. */
export function overColumns(
  heading: string,
  origin: ReturnType<typeof originOf>,
  found: readonly HeaderCell[],
  isNamed = true,
): Problem {
  const letters = (column: number) => address(0, column).replace('1', '')
  const [first, last] = [found[0]?.column ?? 0, found.at(-1)?.column ?? 0]
  const below = found.map(one => one.heading).filter(one => one !== '')
  return problem('error', 'heading-over-columns', origin, {
    heading,
    columns: `${letters(first)} to ${letters(last)}`,
    below: below.map(one => `'${one}'`).join(', '),
    path: below[0] === undefined || !isNamed ? '' : `${heading} / ${below.at(-1)}`,
  })
}
