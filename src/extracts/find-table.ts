// Finds a table on its sheet. In: a sheet and the headings in the source. Out: the header row and its
// columns, or problems.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { listInWords } from '../terms/words.ts'
import { address, type ExtractCell, type ExtractSheet, plainText } from './cell.ts'
import { plainHeading, sayHeadings } from './heading.ts'

type Headings = readonly string[]

export interface Header {
  readonly row: number
  /** Every cell of the header row that is not blank. */
  readonly cells: readonly HeaderCell[]
}

export interface HeaderCell {
  readonly column: number
  readonly cell: ExtractCell
  /** As it was typed, on one line. */
  readonly heading: string
}

/** The first of the first `within` rows that has a cell for each of the headings. */
export function findHeader(
  sheet: ExtractSheet,
  find: readonly Headings[],
  within: number,
  file: string,
): Header | Problem {
  const rows = Array.from({ length: Math.min(within, sheet.rowCount) }, (_, row) => headerAt(sheet, row))
  const scores = rows.map(
    header => find.filter(headings => columnsHeaded(header, headings).length > 0).length,
  )
  const row = scores.indexOf(find.length)
  const header = rows[row]
  if (header !== undefined) return header
  const closest = rows[scores.indexOf(Math.max(...scores))]
  const isNear = Math.max(...scores, 0) > 0 && closest !== undefined
  return problem(
    'error',
    'header-missing',
    originOf(sheet, file, isNear ? address(closest.row, 0) : undefined),
    {
      expected: listInWords(find.map(sayHeadings)),
      rows: within,
      found: sayHeadingsFound(isNear ? closest.cells : rows.flatMap(({ cells }) => cells)),
    },
  )
}

/** The one column with any of these headings. */
export function findColumn(
  header: Header,
  headings: Headings,
  sheet: ExtractSheet,
  file: string,
): number | Problem {
  const [first, ...others] = columnsHeaded(header, headings)
  const expected = sayHeadings(headings)
  if (first === undefined) {
    return problem('error', 'column-missing', originOf(sheet, file, address(header.row, 0)), {
      expected,
      found: sayHeadingsFound(header.cells),
    })
  }
  if (others.length === 0) return first.column
  const found = [first, ...others].map(({ column }) => `cell ${address(header.row, column)}`).join(', ')
  return problem('error', 'column-ambiguous', originOf(sheet, file, address(header.row, first.column)), {
    expected,
    found,
  })
}

export const isProblem = (found: object | number): found is Problem =>
  typeof found === 'object' && 'code' in found

export const originOf = (sheet: ExtractSheet, file: string, cell?: string): Origin => ({
  file,
  ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
  ...(cell === undefined ? {} : { cell }),
})

function columnsHeaded(header: Header, headings: Headings): HeaderCell[] {
  const plain = new Set(headings.map(plainHeading))
  return header.cells.filter(({ heading }) => plain.has(plainHeading(heading)))
}

/**
 * A heading that is merged downwards also counts in the lower rows: `Month` merged over rows 3 and 4 heads
 * its column in row 4. A heading that is merged sideways heads its first column only, where merged cells have
 * their figures too.
 */
function headerAt(sheet: ExtractSheet, row: number): Header {
  const fromAbove = new Map(
    sheet.merges.filter(m => m.row < row && row <= m.lastRow).map(m => [m.column, m.row]),
  )
  const columns = [...fromAbove.keys()].reduce(
    (most, column) => Math.max(most, column + 1),
    sheet.columnCount(row),
  )
  const cells = Array.from({ length: columns }, (_, column) => {
    const own = sheet.cell(row, column)
    const cell = own.kind === 'blank' ? sheet.cell(fromAbove.get(column) ?? row, column) : own
    return { column, cell, heading: plainText(cell.shown) }
  })
  return { row, cells: cells.filter(({ cell }) => cell.kind !== 'blank') }
}

export function sayHeadingsFound(cells: readonly HeaderCell[]): string {
  const named = cells.slice(0, 20).map(({ heading }) => `'${heading.slice(0, 60)}'`)
  return [...named, ...(cells.length > 20 ? [`${cells.length - 20} more`] : [])].join(', ') || 'nothing'
}
