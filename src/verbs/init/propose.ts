// Proposes definitions for a council's files. In: what is on their sheets, and the national register. Out: the proposal.

import { REFERENCE } from '../../extracts/look/beside.ts'
import { isFigure } from '../../extracts/look/sheet-grid.ts'
import type { BookSeen, SheetSeen, TableSeen } from '../../extracts/look/sheet-seen.ts'
import { wouldBeFoundOn } from '../../extracts/look/would-be-found-on.ts'
import { financialYearOf } from '../../terms/period.ts'
import { acceptedPercentages } from './accepted-percentages.ts'
import { amberDoubted, withAmberOfLow } from './amber-doubted.ts'
import { decimalsProposed } from './decimals-proposed.ts'
import type { NotRead } from './line-group.ts'
import { groupLines, type KnownElsewhere } from './line-groups.ts'
import { type Begun, monthsBegun } from './months-begun.ts'
import { councilNamed, nameProposed } from './names-proposed.ts'
import { amberInNotes, type SheetNote } from './notes-said.ts'
import { numberedReferences } from './number-references.ts'
import { placeOfSheet } from './place-of-sheet.ts'
import type { IndicatorProposed, Proposal, SourceProposed } from './proposal.ts'
import { type GroupInTable, type IndicatorLines, joinGroups, type National } from './propose-indicators.ts'
import { type AboutIndicator, proposeRows } from './propose-rows.ts'
import { proposeTargets, type TargetsProposed } from './propose-targets.ts'
import { coloursUnread, ratingsStated } from './ratings-stated.ts'
import { isOfYearsAlone, sourceOf, type TableWith } from './sources-proposed.ts'
import { splitReference } from './split-reference.ts'
import { lastMonthIn, latestPeriod } from './table-months.ts'
import { isTargetsTable, lineOfTargets } from './targets-table.ts'
import { thirdMonthsDoubted } from './third-months.ts'
import { headingOver, topicProposed } from './topic-proposed.ts'
import { uniqueIds } from './unique-ids.ts'
import { unitOfIndicator } from './unit-of-indicator.ts'

export function propose(given: readonly BookSeen[], register: readonly National[]): Proposal {
  const books = given.toSorted((a, b) => lastMonthOf(b) - lastMonthOf(a))
  const known = { register, references: referencesIn(books) }
  const tables = books.flatMap(book =>
    shown(book).flatMap(sheet => sheet.tables.map(table => tableWith(book, sheet, table, known))),
  )
  const notes = books.flatMap(book => shown(book).flatMap(sheet => notesOf(book, sheet)))
  const read = tables.filter(
    ({ areTargets, table }) => !areTargets && table.fault === undefined && !isOfYearsAlone(table),
  )
  const period = latestPeriod(read.map(({ table }) => table))
  const targets = tables
    .filter(({ areTargets }) => areTargets)
    .map(({ place, table }) => ({ place, lines: table.lines }))
  const all = joinGroups(groupsOf(read), register).map(one =>
    withReference(one, lineOfTargets(one, targets)?.figure?.reference),
  )
  const joined = all.filter(one => isOfThisYear(one, period))
  const references = numberedReferences(joined, [
    ...targets.flatMap(({ lines }) => lines.flatMap(({ reference }) => reference ?? [])),
    ...notes.flatMap(({ text }) => splitReference(text).reference ?? (REFERENCE.test(text) ? [text] : [])),
  ])
  const rows = proposeRows(joined, references)
  const begins = monthsBegun(joined, notes)
  const lost = onlyLastYear(all.filter(one => !isOfThisYear(one, period)))
  const sources = apart(
    books.map(book =>
      sourceOf(
        book,
        tables.filter(one => one.book === book),
        rows,
        lost,
      ),
    ),
  )
  const amber = amberInNotes(notes)
  const council = councilNamed(notes)
  const proposed = joined.map(one =>
    indicatorOf(one, {
      ref: references.get(one) ?? '',
      about: rows.about.get(one),
      begun: begins.get(one),
      judged: proposeTargets(one, unitOfIndicator(one), notes, targets),
      isQuarterly: period.kind === 'quarter',
    }),
  )
  const indicators = withAmberOfLow(proposed, amber)
  return {
    council: council ?? 'Our Council',
    period,
    indicators,
    sources,
    accepted: acceptedPercentages(sources),
    amberWithin: amber?.said.within ?? '5',
    stated: ratingsStated(joined, references),
    doubts: [
      ...(council === undefined ? [{ at: 'areas.yaml', says: 'no sheet says which council it is' }] : []),
      ...amberDoubted(amber, indicators),
      ...read.flatMap(({ place, table }) => thirdMonthsDoubted(place, table)),
    ],
  }
}

interface KnownOfIndicator {
  readonly ref: string
  readonly about: AboutIndicator | undefined
  readonly begun: Begun | undefined
  readonly judged: TargetsProposed
  /** Whether the paper is. */
  readonly isQuarterly: boolean
}

function indicatorOf(
  one: IndicatorLines,
  { ref, about, begun, judged, isQuarterly }: KnownOfIndicator,
): IndicatorProposed {
  const { doubts, ...rest } = judged
  return {
    ref,
    topic: topicProposed(one),
    name: nameProposed(one.groups[0]?.label ?? '', headingOver(one)),
    ...(one.national !== undefined && {
      national: one.national.id,
      nationalPolarity: one.national.polarity,
    }),
    unit: unitOfIndicator(one),
    ...decimalsProposed(one),
    ...rest,
    ...(about?.parts !== undefined && { parts: about.parts }),
    ...(isQuarterly && isOfBoth(one) && { quarter: 'as-supplied' as const }),
    ...(begun !== undefined && { begins: begun.month }),
    doubts: [...one.doubts, ...doubts, ...(about?.doubts ?? []), ...sayBegun(begun), ...coloursUnread(one)],
  }
}

/** Whether some of its figures are of quarters and others of months. */
function isOfBoth({ groups }: IndicatorLines): boolean {
  const kinds = groups
    .flatMap(({ figure, numerator }) => [figure, numerator])
    .flatMap(line => line?.figures.filter(({ cell }) => isFigure(cell)) ?? [])
    .map(({ period }) => period.kind)
  return kinds.includes('quarter') && kinds.includes('month')
}

/** Each source has an id of its own, and is known by its file's name where another file has the headings of its tables. */
function apart(sources: readonly SourceProposed[]): SourceProposed[] {
  const ids = uniqueIds(sources.map(({ id }) => id))
  return sources.map((source, at) => {
    const isAlike = sources.some(
      other => other !== source && (hasHeadingsOf(other, source) || hasHeadingsOf(source, other)),
    )
    return { ...source, id: ids[at] ?? source.id, ...(isAlike && { isNamed: true as const }) }
  })
}

/** Whether a sheet of one file would be taken for a table of the other. */
const hasHeadingsOf = ({ book }: SourceProposed, { tables }: SourceProposed): boolean =>
  tables.some(({ seen }) => shown(book).some(sheet => wouldBeFoundOn(sheet, seen.find)))

const referencesIn = (books: readonly BookSeen[]): string[] => [
  ...new Set(
    books
      .flatMap(shown)
      .flatMap(({ tables }) =>
        tables.flatMap(({ lines }) => lines.flatMap(({ reference }) => reference ?? [])),
      ),
  ),
]

const shown = ({ sheets }: BookSeen): readonly SheetSeen[] => sheets.filter(({ isHidden }) => !isHidden)

function tableWith(book: BookSeen, sheet: SheetSeen, table: TableSeen, known: KnownElsewhere): TableWith {
  const title = sheet.name ?? ''
  const place = placeOfSheet(book.file, sheet.name)
  const areTargets = isTargetsTable(table, title)
  const grouped = areTargets ? { groups: [], notRead: [] } : groupLines(table, title, known)
  return { book, sheet, table, place, areTargets, ...grouped }
}

const groupsOf = (tables: readonly TableWith[]): GroupInTable[] =>
  tables.flatMap(({ sheet, table, place, groups }) =>
    groups.map((group): GroupInTable => ({ ...group, table, place, title: sheet.name ?? '' })),
  )

const notesOf = ({ file }: BookSeen, { name, texts }: SheetSeen): SheetNote[] =>
  texts.map(text => ({ ...text, file, ...(name !== undefined && { sheet: name }) }))

const lastMonthOf = (book: BookSeen): number =>
  Math.max(0, ...shown(book).flatMap(({ tables }) => tables.map(lastMonthIn)))

/** A sheet of targets may number what the tables only name. */
const withReference = (one: IndicatorLines, reference: string | undefined): IndicatorLines =>
  one.reference === undefined && reference !== undefined ? { ...one, reference } : one

/** Whether a table gives it that reaches the financial year of the paper. */
const isOfThisYear = ({ groups }: IndicatorLines, period: Proposal['period']): boolean =>
  groups.some(({ table }) => lastMonthIn(table) >= financialYearOf(period).startYear * 12 + 3)

const sayBegun = (begun: Begun | undefined): string[] =>
  begun === undefined ? [] : [`it is taken to begin in ${begun.month}, by ${begun.where}`]

/** Lines of last year's sheets that were found again nowhere. */
function onlyLastYear(joined: readonly IndicatorLines[]): ReadonlyMap<TableSeen, readonly NotRead[]> {
  const lost = joined.flatMap(({ groups }) =>
    groups.map(({ table, label, figure }) => ({
      table,
      label,
      at: figure?.at ?? table.range,
      because: 'no table of this year has it under a like name',
      ...(figure?.figures.some(({ cell }) => isFigure(cell)) && { isDoubtful: true as const }),
    })),
  )
  return Map.groupBy(lost, ({ table }) => table)
}
