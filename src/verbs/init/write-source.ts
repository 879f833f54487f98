// Writes the definition of a source as a person would have written it. In: a source of the proposal. Out: YAML.

import type { BookSeen } from '../../extracts/look/sheet-seen.ts'
import { wouldBeFoundOn } from '../../extracts/look/would-be-found-on.ts'
import { withoutVersion } from './names-proposed.ts'
import type { RowProposed, SourceProposed, TableProposed } from './proposal.ts'
import { doubtful, entryOf, flow, linesOf, plain } from './yaml-lines.ts'

export function writeSource({ book, id, isNamed, tables, codes }: SourceProposed): string {
  const name = book.file.replace(/\.[^.]+$/, '')
  return linesOf([
    `# ${book.file}, ${isNamed ? 'known by its name, since another file has such headings too' : 'known by the headings of its tables'}. Sheets and lines that no table names are not read.`,
    `id: ${id}`,
    `title: ${plain(withoutVersion(name))}`,
    ...(isNamed ? [`file: ${plain(book.file)}`] : []),
    ...doubtful(codes.map(({ text, at }) => `'${text}' (${at}) is no figure, and is taken as not supplied`)),
    ...(codes.length === 0
      ? []
      : [`codes: ${flow(Object.fromEntries(codes.map(({ text }) => [text, 'not-supplied'])))}`]),
    'tables:',
    ...tables.flatMap(table => entryOf(tableLines(table, book))),
  ])
}

/** Each row has a reference of its own, and nothing has to be said of how its cells are read. */
function isScorecard({ seen, rows }: TableProposed): boolean {
  return (
    seen.references !== undefined &&
    seen.others === undefined &&
    seen.quarterEnds === undefined &&
    seen.lines.every(line => line.reference === undefined || rows.some(row => row.at === line.at)) &&
    rows.every(
      row => row.reference === row.ref && row.under === undefined && row.doubts.length === 0 && areClear(row),
    ) &&
    new Set(rows.map(({ ref }) => ref)).size === rows.length
  )
}

/** A plain number between 0 and 1 may be a percentage or a part of 1. */
const areClear = ({ unit, figures }: RowProposed): boolean =>
  unit !== 'percentage' ||
  figures.every(
    ({ cell }) => cell.kind !== 'number' || cell.percent !== 'none' || cell.number > 1 || cell.number === 0,
  )

function tableLines(table: TableProposed, book: BookSeen): string[] {
  const { seen, rows, notRead } = table
  const form = seen.forms.length === 1 ? seen.forms[0] : seen.forms
  const unbroken = isUnbroken(seen) ? undefined : false
  const head = [
    ...notRead.map(({ label, because }) => `# not read: ${label}: ${because}`),
    ...(seen.hidden === undefined
      ? []
      : doubtful([`the hidden columns ${seen.hidden} hold numbers, and are not read`])),
    ...(isSheetNamed(table, book) ? [`sheet: ${plain(table.sheet.name ?? '')}`] : []),
  ]
  if (isScorecard(table))
    return [
      ...head,
      'layout: scorecard',
      `header: ${flow(headerOf(seen))}`,
      `rows: ${flow({ heading: seen.references, indicators: true })}`,
    ]
  head.push(`layout: ${seen.layout}`, `header: ${flow(headerOf(seen))}`)
  if (seen.layout === 'periods-down')
    return [
      ...head,
      `periods: ${flow({ heading: seen.heading, form, unbroken })}`,
      'columns:',
      ...rows.flatMap(row => rowLines(row, 'heading', '  ')),
    ]
  return [
    ...head,
    `periods: ${flow({ heading: seen.periodHeading, form, unbroken })}`,
    ...(seen.columns === undefined ? [] : [`columns: ${flow(seen.columns)}`]),
    'rows:',
    `  heading: ${plain(seen.heading)}`,
    ...(seen.where === undefined ? [] : [`  where: ${flow(seen.where)}`]),
    '  measures:',
    ...rows.flatMap(row => rowLines(row, 'label', '    ')),
  ]
}

/** Headings are looked for in the first 20 rows, unless the source says otherwise. */
function headerOf({ find, range, inColumns: columns, below }: TableProposed['seen']): object {
  const row = Number(/\d+/.exec(range)?.[0])
  return {
    find,
    columns,
    below,
    ...(below === undefined && row + 1 >= 20 && { within: Math.ceil((row + 5) / 10) * 10 }),
  }
}

function rowLines(
  { label, under, measure, of, unit, stored, doubts }: RowProposed,
  named: 'label' | 'heading',
  indent: string,
): string[] {
  return [...doubtful(doubts), `- ${flow({ [named]: label, under, measure, of, unit, stored })}`].map(
    line => `${indent}${line}`,
  )
}

/** A name with a year or a month in it changes: such a sheet is known by its headings, if no other sheet has them. */
function isSheetNamed({ sheet, seen }: TableProposed, { sheets }: BookSeen): boolean {
  if (sheet.name === undefined) return false
  return !/\d/.test(sheet.name) || sheets.some(other => other !== sheet && wouldBeFoundOn(other, seen.find))
}

/** Whether each period is the next after the one before, as far as there are any of its kind. */
function isUnbroken({ lines }: TableProposed['seen']): boolean {
  const periods = lines.flatMap(({ figures }) => figures.map(({ period }) => period))
  const months = periods.flatMap(period => ('index' in period ? period.index : []))
  const years = periods.flatMap(period => (period.kind === 'year' ? period.startYear : []))
  return [months, years].every(hasOneStep)
}

function hasOneStep(indices: readonly number[]): boolean {
  const ordered = [...new Set(indices)].sort((a, b) => a - b)
  return new Set(ordered.slice(1).map((index, at) => index - (ordered[at] ?? 0))).size <= 1
}
