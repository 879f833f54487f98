// Finds the rows of a table of one measure: its parts by a group map with their total, or several areas. In:
// the labels down the side. Out: each row with its measure and part or area.

import type { Group } from '../definitions/group.ts'
import type { PeriodsAcross } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { formatPart } from '../terms/part.ts'
import { lastDayOf } from '../terms/period.ts'
import { namesArea } from './area-name.ts'
import { isDateOfBand, plainLabel } from './band-label.ts'
import { address } from './cell.ts'
import { originOf } from './find-table.ts'
import { isOneOf, plainHeading, sayHeadings } from './heading.ts'
import { howToRead } from './how-to-read.ts'
import type { FoundRows, Labelled, MeasuredRow } from './measured-row.ts'
import type { TableInSheet } from './table-in-sheet.ts'

type Rows = PeriodsAcross['rows']
type HasFigures = (row: number) => boolean

/**
 * `1 to 4` in the map of ages gives the part `age=1-4`. The table need not have every row of the map; a row
 * that is not in the map is reported.
 */
export function partRows(
  rows: Extract<Rows, { by: string }>,
  labels: readonly Labelled[],
  standing: TableInSheet,
  column: number,
  hasFigures: HasFigures,
): FoundRows {
  const { context } = standing
  const group = context.groups?.get(rows.by)
  if (group === undefined) throw new Error(`the definitions have no group map ${rows.by}`)
  const ids = idsByLabel(group, lastDayOf(context.period))
  const how = howToRead(rows, { measure: rows.of }, context)
  const rowOf = ({ row, label }: Labelled): MeasuredRow | undefined => {
    if (isOneOf(label.shown, rows.total ?? [])) return { row, gives: { measure: rows.of }, how }
    const id = ids.get(plainHeading(label.shown)) ?? ids.get(plainLabel(label.shown))
    return id === undefined
      ? undefined
      : { row, gives: { measure: rows.of, part: formatPart({ group: group.id, row: id }) }, how }
  }
  const found = findEach(labels, rowOf, standing, column, hasFigures, {
    expected: labelsOf(group, lastDayOf(context.period)),
    source: `data/definitions/groups/${group.id}.yaml`,
    areBands: true,
  })
  const isTotalThere =
    rows.total === undefined || labels.some(({ label }) => isOneOf(label.shown, rows.total ?? []))
  return isTotalThere
    ? found
    : { ...found, problems: [...found.problems, rowMissing(rows.total ?? [], standing, column)] }
}

/** Every declared area must be there. */
export function areaRows(
  rows: Extract<Rows, { areas: unknown }>,
  labels: readonly Labelled[],
  standing: TableInSheet,
  column: number,
  hasFigures: HasFigures,
): FoundRows {
  const how = howToRead(rows, { measure: rows.of }, standing.context)
  const rowOf = ({ row, label }: Labelled): MeasuredRow | undefined => {
    const declared = rows.areas.find(({ heading }) => namesArea(label.shown, heading))
    return declared && { row, gives: { measure: rows.of }, how, area: declared.area }
  }
  const expected = rows.areas.map(({ heading: [first = ''] }) => first)
  const found = findEach(labels, rowOf, standing, column, hasFigures, {
    expected,
    source: `data/definitions/sources/${standing.context.source.id}.yaml`,
  })
  const absent = rows.areas.filter(({ area }) => !found.rows.some(row => row.area === area))
  return {
    ...found,
    problems: [...found.problems, ...absent.map(({ heading }) => rowMissing(heading, standing, column))],
  }
}

/** A row without figures is a heading or a note. */
function findEach(
  labels: readonly Labelled[],
  rowOf: (labelled: Labelled) => MeasuredRow | undefined,
  { sheet, file }: TableInSheet,
  column: number,
  hasFigures: HasFigures,
  known: { readonly expected: readonly string[]; readonly source: string; readonly areBands?: true },
): FoundRows {
  const rows: MeasuredRow[] = []
  const problems: Problem[] = []
  for (const labelled of labels) {
    const found = rowOf(labelled)
    if (found !== undefined) rows.push(found)
    else if (hasFigures(labelled.row)) {
      const facts = { found: labelled.label.shown, expected: known.expected.join(', '), source: known.source }
      const code = known.areBands && isDateOfBand(labelled.label) ? 'label-as-date' : 'row-unknown'
      problems.push(problem('error', code, originOf(sheet, file, address(labelled.row, column)), facts))
    }
  }
  return { rows, problems }
}

const rowMissing = (
  expected: readonly string[],
  { sheet, header, file }: TableInSheet,
  column: number,
): Problem =>
  problem('error', 'row-missing', originOf(sheet, file, address(header.row, column)), {
    expected: sayHeadings(expected),
  })

/** The rows of the edition in force on the day, which is the latest that began by then. */
function rowsInForce({ editions }: Group, day: string): Group['editions'][number]['rows'] {
  return [...editions].sort((a, b) => (a.from < b.from ? 1 : -1)).find(({ from }) => from <= day)?.rows ?? []
}

const labelsOf = (group: Group, day: string): string[] => [
  ...rowsInForce(group, day).map(({ label }) => label),
  group['not-known'].label,
]

const idsByLabel = (group: Group, day: string): ReadonlyMap<string, string> =>
  new Map(
    [...rowsInForce(group, day), { ...group['not-known'], also: [] }].flatMap(({ id, label, also }) =>
      [label, ...also].flatMap(name => [plainLabel(name), plainHeading(name)].map(one => [one, id] as const)),
    ),
  )
