// Periods that stand over several columns: `Jan-17` over `Number` and `%`. In: the headings of a table. Out: the same
// headings, each such column with its period and unit; and problems, where the lower headings name no unit.
import type { PeriodForm } from '../definitions/source.ts'
import type { Problem } from '../problems/problem.ts'
import type { Unit } from '../terms/unit.ts'
import { address, type ExtractCell } from './cell.ts'
import { overColumns, unitHeaded } from './find-column.ts'
import { isProblem, originOf } from './find-table.ts'
import type { Above, HeaderCell } from './header-band.ts'
import { isOneOf, plainHeading } from './heading.ts'
import type { TableInSheet } from './table-in-sheet.ts'
import { understandPeriod, withoutYearIn } from './understand-period.ts'

/** A heading, with the cell that has the period, and what the headings say of area and unit. */
export interface Candidate {
  readonly heading: HeaderCell
  readonly cell: ExtractCell
  readonly area?: string
  readonly unit?: Unit
  /** The lower heading, where rows of the source name it. */
  readonly under?: string
}

interface Covered {
  readonly candidate: Candidate
  readonly over: Above
}

export function withPeriodsAbove(
  candidates: readonly Candidate[],
  forms: readonly PeriodForm[],
  { sheet, file }: TableInSheet,
  under: readonly string[] = [],
): { readonly candidates: readonly Candidate[]; readonly problems: readonly Problem[] } {
  const isPeriod = (cell: ExtractCell) =>
    withoutYearIn(cell) !== undefined || !isProblem(understandPeriod(cell, forms, { file: '' }))
  const isFound = candidates.some(({ cell }) => isPeriod(cell))
  const covered = candidates.flatMap((candidate): Covered[] => {
    const over = candidate.heading.above.findLast(({ cell }) => isPeriod(cell))
    return over === undefined ? [] : [{ candidate, over }]
  })
  const hasOver = covered.some(({ over }) => over.isHeading)
  const groups = [...Map.groupBy(covered, ({ over }) => address(over.row, over.column)).values()]
    // A year over months is no period over columns.
    .filter(group => !group.some(({ candidate }) => isPeriod(candidate.cell)))
    // Above the row in which the headings were looked for, a single period may be a title.
    .filter(([first], _, all) => first?.over.isHeading || (!isFound && !hasOver && all.length > 1))
  const read = groups.map(group => ({
    group,
    columns: under.length > 0 ? byHeading(group, under) : byUnit(group),
  }))
  const placed = new Map(read.flatMap(({ columns }) => columns).map(one => [one.heading.column, one]))
  return {
    candidates: candidates.map(one => placed.get(one.heading.column) ?? one),
    problems: read.flatMap(({ group, columns }) => {
      const [first] = group
      if (columns.length > 0 || first === undefined) return []
      const origin = originOf(sheet, file, address(first.over.row, first.over.column))
      return [
        overColumns(
          first.over.heading,
          origin,
          group.map(({ candidate }) => candidate.heading),
          false,
        ),
      ]
    }),
  }
}

/** The columns of a period whose headings name a unit, each unit once. Others, such as `RAG`, are ignored. */
function byUnit(group: readonly Covered[]): Candidate[] {
  const found = group.flatMap(({ candidate, over }) => {
    const unit = unitHeaded(candidate.heading.heading)
    return unit === undefined ? [] : [{ candidate, over, unit }]
  })
  const isUnique = new Set(found.map(({ unit }) => unit)).size === found.length
  if (!isUnique || (found.length === 1 && group.length > 1 && !hasOnlyWords(group))) return []
  return found.map(({ unit, ...one }) => ({ ...ofPeriod(one), unit }))
}

/** Those that the rows of the source name, and for other rows those that name a unit. */
function byHeading(group: readonly Covered[], under: readonly string[]): Candidate[] {
  const units = new Map(byUnit(group).map(({ heading, unit }) => [heading.column, unit]))
  return group.flatMap(one => {
    const { heading, column } = one.candidate.heading
    const unit = units.get(column)
    const isNamed = isOneOf(heading, under)
    if (!isNamed && unit === undefined) return []
    return [{ ...ofPeriod(one), ...(isNamed && { under: plainHeading(heading) }), ...(unit && { unit }) }]
  })
}

/** A column as if the period above it were its own heading. */
const ofPeriod = ({ candidate, over }: Covered): Candidate => ({
  ...candidate,
  cell: over.cell,
  heading: {
    ...candidate.heading,
    cell: over.cell,
    heading: over.heading,
    above: candidate.heading.above.filter(({ row }) => row < over.row),
  },
})

/** Beside one column with a unit, the others are ratings and notes. */
const hasOnlyWords = (group: readonly Covered[]): boolean =>
  group.every(({ candidate: { heading } }) => {
    const text = heading.heading
    return unitHeaded(text) !== undefined || /^(rag|rating|status|dot|trend|notes?|comments?)$/i.test(text)
  })
