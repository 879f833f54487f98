// Finds a table on its sheet. In: a sheet and the headings in the source. Out: the header row and its
// columns, or problems.
import type { SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { listInWords } from '../terms/words.ts'
import { beginsTitle, titleOver } from './below-title.ts'
import { address, type ExtractSheet } from './cell.ts'
import { type Header, type HeaderCell, headerAt } from './header-band.ts'
import { sayHeadings } from './heading.ts'
import { columnsHeaded } from './heading-path.ts'

type Headings = readonly string[]

/** What a source says of where a header is. */
export type HeaderPlace = Pick<SourceTable['header'], 'find' | 'within' | 'below'>

/** The first of the first `within` rows that has a cell for each of the headings; or the only one of the sheet below its title. */
export function findHeader(
  sheet: ExtractSheet,
  { find, within, below }: HeaderPlace,
  file: string,
): Header | Problem {
  const rows = headersIn(sheet, below === undefined ? within : sheet.rowCount)
  const scores = rows.map(
    header => find.filter(headings => columnsHeaded(header, headings).length > 0).length,
  )
  const header = rows[scores.indexOf(find.length)]
  if (header !== undefined && below === undefined) return header
  if (header !== undefined && below !== undefined)
    return headerBelow(
      sheet,
      rows.filter((_, row) => scores[row] === find.length),
      below,
      file,
    )
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

const headersIn = (sheet: ExtractSheet, within: number): Header[] =>
  Array.from({ length: Math.min(within, sheet.rowCount) }, (_, row) => headerAt(sheet, row))

/** Of headers with the same headings, the one whose title begins with the words. */
function headerBelow(
  sheet: ExtractSheet,
  headers: readonly Header[],
  words: string,
  file: string,
): Header | Problem {
  const titled = headers.filter(header => beginsTitle(titleOver(sheet, header) ?? '', words))
  const [only, second] = titled.filter(({ row }, at) => titled[at - 1]?.row !== row)
  if (only === undefined) return problem('error', 'title-missing', originOf(sheet, file), { expected: words })
  return second === undefined
    ? only
    : problem('error', 'title-repeated', originOf(sheet, file), {
        expected: words,
        rows: `${only.row + 1} and ${second.row + 1}`,
      })
}

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
