// Finds a table on its sheet. In: a sheet and the headings in the source. Out: the header row and its
// columns, or problems.
import type { SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { listInWords } from '../terms/words.ts'
import { titleRow } from './below-title.ts'
import { address, type ExtractSheet } from './cell.ts'
import { type Header, type HeaderCell, headerAt } from './header-band.ts'
import { sayHeadings } from './heading.ts'
import { columnsHeaded } from './heading-path.ts'

type Headings = readonly string[]

/** What a source says of where a header is. */
export type HeaderPlace = Pick<SourceTable['header'], 'find' | 'within' | 'below'>

/** The first of the first `within` rows, or of those below its title, that has a cell for each of the headings. */
export function findHeader(
  sheet: ExtractSheet,
  { find, within, below }: HeaderPlace,
  file: string,
): Header | Problem {
  const title = below === undefined ? -1 : titleRow(sheet, below)
  if (title === undefined)
    return problem('error', 'title-missing', originOf(sheet, file), { expected: below ?? '' })
  const rows = headersIn(sheet, within, title + 1)
  const scores = rows.map(
    header => find.filter(headings => columnsHeaded(header, headings).length > 0).length,
  )
  const header = rows[scores.indexOf(find.length)]
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

/** Of the headings, those that even the row with most of them lacks. */
export function headingsLacking(
  sheet: ExtractSheet,
  find: readonly Headings[],
  within: number,
): readonly Headings[] {
  const rows = headersIn(sheet, within)
  const lacking = rows.map(header => find.filter(headings => columnsHeaded(header, headings).length === 0))
  return lacking.sort((a, b) => a.length - b.length)[0] ?? find
}

const headersIn = (sheet: ExtractSheet, within: number, first = 0): Header[] =>
  Array.from({ length: Math.max(0, Math.min(within, sheet.rowCount - first)) }, (_, row) =>
    headerAt(sheet, first + row),
  )

export const isProblem = (found: object | number): found is Problem =>
  typeof found === 'object' && 'code' in found

export const originOf = (sheet: ExtractSheet, file: string, cell?: string): Origin => ({
  file,
  ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
  ...(cell === undefined ? {} : { cell }),
})

export function sayHeadingsFound(cells: readonly HeaderCell[]): string {
  const named = cells.slice(0, 20).map(({ heading }) => `'${heading.slice(0, 60)}'`)
  return [...named, ...(cells.length > 20 ? [`${cells.length - 20} more`] : [])].join(', ') || 'nothing'
}
