// The entry point of this room. In: the bytes of a spreadsheet and the source that describes it. Out: a
// reading of each cell, and all problems together.

import type { SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { distinctBy } from '../terms/distinct-by.ts'
import { endBelowTitle } from './below-title.ts'
import { blankSeries } from './blank-series.ts'
import { sheetsOfSource } from './choose-sheet.ts'
import { readComparatorsAcross } from './comparators-across.ts'
import { drawnOn } from './drawn-on.ts'
import type { Extract, LaterThanTitle } from './extract.ts'
import { isProblem } from './find-table.ts'
import { encodingProblems } from './garbled-text.ts'
import { locateTable, type TablePlace } from './locate-table.ts'
import { readLongTable } from './long-table.ts'
import { openSpreadsheet } from './open-spreadsheet.ts'
import { readPeriodsAcross } from './periods-across.ts'
import { readPeriodsDown } from './periods-down.ts'
import { readPlan } from './plan.ts'
import { laterThanTitle } from './position-in-title.ts'
import { readPublished } from './published-figures.ts'
import { readAsSeen } from './read-as-seen.ts'
import type { Findings } from './read-cell.ts'
import type { TellRows } from './read-in-pieces.ts'
import { readScorecard } from './read-scorecard.ts'
import { lackingInEarlier } from './same-make.ts'
import type { ReadContext, TableInSheet } from './table-in-sheet.ts'
import { whyUnreadable } from './why-closed.ts'

export type { ReadContext } from './table-in-sheet.ts'

export interface ExtractRead {
  readonly extract: Extract
  readonly problems: readonly Problem[]
  /** The tables of the source that the file does not have. */
  readonly notFound: readonly SourceTable[]
}

/** Reads only the bytes; `file` and `sha256` are passed on to the extract. `tell` is called while a large sheet is read. */
export async function readExtract(
  bytes: Uint8Array,
  file: string,
  sha256: string,
  context: ReadContext,
  tell?: TellRows,
): Promise<ExtractRead> {
  const { source } = context
  const opened = await openSpreadsheet(bytes, sheetsOfSource(source), tell)
  const unreadable = (why: { reason: string; todo?: string }): ExtractRead => ({
    extract: { source: source.id, file, sha256, readings: [] },
    problems: [problem('error', 'extract-unreadable', { file }, why)],
    notFound: source.tables,
  })
  if ('unreadable' in opened) return unreadable(whyUnreadable(opened))
  const isText = opened.sheets.every(({ name }) => name === undefined)
  const isMisnamed = isText && /\.(xlsx?|xlsm|xlsb|ods)$/i.test(file)
  const garbled = isText ? encodingProblems(bytes, file) : []
  const located = source.tables.map(table => ({ table, at: locateTable(table, opened.sheets, file) }))
  const absent = located.flatMap(({ at }) => (isProblem(at) ? [at] : []))
  if (isMisnamed && absent.length === located.length && absent.every(({ code }) => code === 'header-missing'))
    return unreadable({ reason: NO_WORKBOOK })
  const places = located.flatMap(({ at }) => (isProblem(at) ? [] : at))
  const findings = located.flatMap(({ table, at }): readonly TableRead[] =>
    isProblem(at)
      ? [{ readings: [], problems: [at] }]
      : lackingInEarlier(at.map(place => readPlace(table, place, places, file, context))),
  )
  const plan = findings.flatMap(({ plan: actions = [] }) => actions)
  const published = findings.flatMap(({ published: areas }) => areas ?? [])
  const laterThanTitles = findings.flatMap(({ later }) => later ?? [])
  const drawn = findings.flatMap(({ drawn: day }) => day ?? [])
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
    problems: withoutRepeats([...garbled, ...findings.flatMap(({ problems }) => problems)]),
    notFound: located.flatMap(({ table, at }) => (isProblem(at) ? [table] : [])),
  }
}

interface TableRead extends Findings {
  readonly later?: LaterThanTitle
  readonly drawn?: NonNullable<Extract['drawn']>[number]
}

/** A table on one sheet; it ends where the next one on that sheet begins. */
function readPlace(
  table: SourceTable,
  { sheet, header }: TablePlace,
  places: readonly TablePlace[],
  file: string,
  context: ReadContext,
): TableRead {
  const headersBelow = places
    .filter(other => other.sheet === sheet && other.header.row > header.row)
    .map(other => other.header.row)
  const { below, find } = table.header
  const last = below === undefined ? sheet.rowCount : endBelowTitle(sheet, header, find)
  const own = { sheet, header, file, context, endRow: Math.min(last, ...headersBelow) }
  const found = readAsSeen(table, own, readTable)
  const later = laterThanTitle(own, found.readings)
  const cell = table['as-at']
  const drawn = cell === undefined ? undefined : drawnOn(cell, sheet, file)
  return {
    ...found,
    ...(later !== undefined && { later }),
    ...(drawn !== undefined && !isProblem(drawn) && { drawn }),
    problems: [
      ...found.problems,
      ...blankSeries(table, found.readings, context.council),
      ...(drawn !== undefined && isProblem(drawn) ? [drawn] : []),
    ],
  }
}

/** A notice that a session has ended, saved under the name of the workbook. */
const NO_WORKBOOK =
  'by its name it is a workbook, but it is a text or a web page without a table of the source'

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
