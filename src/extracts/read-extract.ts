// The entry point of this room. In: the bytes of a spreadsheet and the source that describes it. Out: a
// reading of each cell, and all problems together.

import type { SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { distinctBy } from '../terms/distinct-by.ts'
import { blankSeries } from './blank-series.ts'
import type { ExtractSheet } from './cell.ts'
import { chooseSheet, sheetsNamed } from './choose-sheet.ts'
import { readComparatorsAcross } from './comparators-across.ts'
import { drawnOn } from './drawn-on.ts'
import type { Extract, LaterThanTitle } from './extract.ts'
import { findHeader, isProblem } from './find-table.ts'
import { encodingProblems } from './garbled-text.ts'
import type { Header } from './header-band.ts'
import { readLongTable } from './long-table.ts'
import { openSpreadsheet } from './open-spreadsheet.ts'
import { readPeriodsAcross } from './periods-across.ts'
import { readPeriodsDown } from './periods-down.ts'
import { readPlan } from './plan.ts'
import { laterThanTitle } from './position-in-title.ts'
import { readPublished } from './published-figures.ts'
import { readAsSeen } from './read-as-seen.ts'
import type { Findings } from './read-cell.ts'
import { readScorecard } from './read-scorecard.ts'
import type { ReadContext, TableInSheet } from './table-in-sheet.ts'
import { whyUnreadable } from './why-closed.ts'

export type { ReadContext } from './table-in-sheet.ts'

/** Reads only the bytes; `file` and `sha256` are passed on to the extract. */
export async function readExtract(
  bytes: Uint8Array,
  file: string,
  sha256: string,
  context: ReadContext,
): Promise<{ extract: Extract; problems: Problem[] }> {
  const { source } = context
  const opened = await openSpreadsheet(bytes, names => {
    const sheets = names.map(name => ({ name }))
    return [
      ...new Set(source.tables.flatMap(table => sheetsNamed(sheets, table.sheet)).map(({ name }) => name)),
    ]
  })
  if ('unreadable' in opened) {
    const unreadable = problem('error', 'extract-unreadable', { file }, whyUnreadable(opened))
    return { extract: { source: source.id, file, sha256, readings: [] }, problems: [unreadable] }
  }
  const isText = opened.sheets.every(({ name }) => name === undefined)
  const isMisnamed = isText && /\.(xlsx?|xlsm|xlsb|ods)$/i.test(file)
  const garbled = isText ? encodingProblems(bytes, file) : []
  const located = source.tables.map(table => ({ table, at: locate(table, opened.sheets, file) }))
  if (isMisnamed && located.every(({ at }) => isProblem(at) && at.code === 'header-missing'))
    return {
      extract: { source: source.id, file, sha256, readings: [] },
      problems: [problem('error', 'extract-unreadable', { file }, { reason: NO_WORKBOOK })],
    }
  const findings = located.map(({ table, at }): Findings & { readonly later?: LaterThanTitle } => {
    if (isProblem(at)) return { readings: [], problems: [at] }
    const headersBelow = located
      .flatMap(({ at: other }) => (!isProblem(other) && other.sheet === at.sheet ? [other.header.row] : []))
      .filter(row => row > at.header.row)
    const endRow = Math.min(at.sheet.rowCount, ...headersBelow)
    const own = { ...at, file, context, endRow }
    const found = readAsSeen(table, own, readTable)
    const later = laterThanTitle(own, found.readings)
    return {
      ...found,
      ...(later !== undefined && { later }),
      problems: [...found.problems, ...blankSeries(table, found.readings, context.council)],
    }
  })
  const dates = located.flatMap(({ table: { 'as-at': cell }, at }) =>
    cell === undefined || isProblem(at) ? [] : [drawnOn(cell, at.sheet, file)],
  )
  const plan = findings.flatMap(({ plan: actions = [] }) => actions)
  const published = findings.flatMap(({ published: areas }) => areas ?? [])
  const laterThanTitles = findings.flatMap(({ later }) => later ?? [])
  const drawn = dates.flatMap(date => (isProblem(date) ? [] : [date]))
  return {
    extract: {
      source: source.id,
      file,
      sha256,
      readings: findings.flatMap(({ readings }) => readings),
      ...(plan.length > 0 && { plan }),
      ...(published.length > 0 && { published }),
      ...(drawn.length > 0 && { drawn }),
      ...(laterThanTitles.length > 0 && { laterThanTitles }),
    },
    problems: withoutRepeats([
      ...garbled,
      ...findings.flatMap(({ problems }) => problems),
      ...dates.filter(isProblem),
    ]),
  }
}

/** A notice that a session has ended, saved under the name of the workbook. */
const NO_WORKBOOK =
  'by its name it is a workbook, but it is a text or a web page without a table of the source'

function locate(
  table: SourceTable,
  sheets: readonly ExtractSheet[],
  file: string,
): { sheet: ExtractSheet; header: Header } | Problem {
  const sheet = chooseSheet(tablesOfPage(sheets, table.header, file), table.sheet, file)
  if (isProblem(sheet)) return sheet
  const header = findHeader(sheet, table.header.find, table.header.within, file)
  return isProblem(header) ? header : { sheet, header }
}

/**
 * A web page gives each of its tables as a sheet without a name. Those with the headings count; if none has
 * them, the largest is named in the problem.
 */
function tablesOfPage(
  sheets: readonly ExtractSheet[],
  { find, within }: SourceTable['header'],
  file: string,
): readonly ExtractSheet[] {
  if (sheets.length < 2 || sheets.some(({ name }) => name !== undefined)) return sheets
  const headed = sheets.filter(sheet => !isProblem(findHeader(sheet, find, within, file)))
  const bySize = [...sheets].sort((a, b) => b.rowCount - a.rowCount)
  return headed.length > 0 ? headed : bySize.slice(0, 1)
}

/** A new layout needs a file in this folder, and a line here. */
function readTable(table: SourceTable, standing: TableInSheet): Findings {
  switch (table.layout) {
    case 'periods-down':
      return readPeriodsDown(table, standing)
    case 'periods-across':
      return readPeriodsAcross(table, standing)
    case 'comparators-across':
      return readComparatorsAcross(table, standing)
    case 'plan':
      return readPlan(table, standing)
    case 'published':
      return readPublished(table, standing)
    case 'scorecard':
      return readScorecard(table, standing)
    case 'long-table':
      return readLongTable(table, standing)
  }
}

/**
 * Two tables on a missing sheet, or two tables that share a header, would report the same problem twice.
 */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return distinctBy(problems, one => JSON.stringify([one.code, one.origin, one.facts]))
}
