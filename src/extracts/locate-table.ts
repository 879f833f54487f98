// Finds where a table of a source is in a file. In: the table and the sheets. Out: each sheet that has it, with its header,
// or a problem.
import type { SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { listInWords } from '../terms/words.ts'
import type { ExtractSheet } from './cell.ts'
import { chooseSheet } from './choose-sheet.ts'
import { findHeader, type HeaderPlace, headingsLacking, isProblem } from './find-table.ts'
import type { Header } from './header-band.ts'
import { sayHeadings } from './heading.ts'
import { inColumns } from './in-columns.ts'

export interface TablePlace {
  readonly sheet: ExtractSheet
  readonly header: Header
}

/**
 * On the one sheet that the source names. Where it names none, on each visible sheet that has the headings: last year's
 * sheet of the same make is known by its months.
 */
export function locateTable(
  { sheet: named, header: place }: SourceTable,
  given: readonly ExtractSheet[],
  file: string,
): readonly TablePlace[] | Problem {
  const { columns } = place
  const sheets = columns === undefined ? given : given.map(sheet => inColumns(sheet, columns))
  const seen = sheets.filter(sheet => sheet.name !== undefined && !sheet.isHidden && sheet.rowCount > 0)
  if (named === undefined && seen.length > 1) {
    const found = seen.map(sheet => ({ sheet, header: findHeader(sheet, place, file) }))
    const headed = found.flatMap(({ sheet, header }) => (isProblem(header) ? [] : [{ sheet, header }]))
    if (headed.length > 0) return headed
    const ofTitle = found.flatMap(({ header }) =>
      isProblem(header) && /^title-/.test(header.code) ? [header] : [],
    )
    return ofTitle[0] ?? onNoSheet(seen, place, file)
  }
  const sheet = chooseSheet(tablesOfPage(sheets, place, file), named, file)
  if (isProblem(sheet)) return sheet
  const header = findHeader(sheet, place, file)
  return isProblem(header) ? header : [{ sheet, header }]
}

function onNoSheet(sheets: readonly ExtractSheet[], { find, within }: HeaderPlace, file: string): Problem {
  const [nearest] = sheets
    .map(sheet => ({ sheet, lacking: headingsLacking(sheet, find, within) }))
    .sort((a, b) => a.lacking.length - b.lacking.length)
  return problem(
    'error',
    'header-on-no-sheet',
    { file },
    {
      expected: listInWords(find.map(sayHeadings)),
      rows: within,
      sheets: listInWords(sheets.map(({ name }) => `'${name}'`)),
      nearest:
        nearest === undefined || nearest.lacking.length === find.length
          ? ''
          : `'${nearest.sheet.name}', without ${listInWords(nearest.lacking.map(sayHeadings))}`,
    },
  )
}

/**
 * A web page gives each of its tables as a sheet without a name. Those with the headings count; if none has
 * them, the largest is named in the problem.
 */
function tablesOfPage(
  sheets: readonly ExtractSheet[],
  place: HeaderPlace,
  file: string,
): readonly ExtractSheet[] {
  if (sheets.length < 2 || sheets.some(({ name }) => name !== undefined)) return sheets
  const headed = sheets.filter(sheet => !isProblem(findHeader(sheet, place, file)))
  const bySize = [...sheets].sort((a, b) => b.rowCount - a.rowCount)
  return headed.length > 0 ? headed : bySize.slice(0, 1)
}
