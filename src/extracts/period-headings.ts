// Reads the periods in the headings of a table. In: its header and the forms in which a period may be written. Out: the
// column of each period, and problems.
import type { PeriodForm } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { type Period, sayPeriod } from '../terms/period.ts'
import { address, type ExtractCell } from './cell.ts'
import { columnCovered } from './find-column.ts'
import { isProblem, originOf } from './find-table.ts'
import type { HeaderCell } from './header-band.ts'
import { withoutMarks } from './heading.ts'
import { isOfOtherAreas } from './of-other-areas.ts'
import type { TableInSheet } from './table-in-sheet.ts'
import { yearOfTable } from './table-titles.ts'
import { isPeriodOfAnyForm, isQuarter, understandPeriod, withoutYearIn } from './understand-period.ts'
import { type Candidate, withPeriodsAbove } from './units-under-periods.ts'
import { yearLabel } from './year-label.ts'
import { type DatedAt, dateMonths, type LabelFound, type Undated } from './years-of-months.ts'

export interface PeriodColumns {
  readonly columns: readonly (DatedAt & Pick<Candidate, 'area' | 'unit' | 'under'>)[]
  readonly problems: readonly Problem[]
}

/**
 * A heading that is no period is ignored if it has no digit (`Notes`), if it says that it is something else (`Target
 * 16/17`, `Total`), or if it is a period of another form, such as a column `2015/16` next to months. Any other heading
 * with a digit may be a mistyped month: `Febuary 17`.
 */
export function readPeriodHeadings(
  given: readonly Candidate[],
  forms: readonly PeriodForm[],
  standing: TableInSheet,
  under: readonly string[] = [],
): PeriodColumns {
  const { sheet, header, file } = standing
  const quarters = quartersInstead(
    given.flatMap(({ heading, cell }) => [
      cell,
      ...heading.above.filter(({ isHeading }) => isHeading).map(above => above.cell),
    ]),
    forms,
  )
  const understood = quarters ? [...forms, 'quarter' as const] : forms
  const { candidates, problems: over } = withPeriodsAbove(given, understood, standing, under)
  const found = candidates.map(candidate => lineOf(candidate, understood, standing))
  const lines = found.flatMap(one => (one === undefined || 'code' in one ? [] : [one]))
  const problems = found.flatMap(one => (one !== undefined && 'code' in one ? [one] : []))
  const { dated, problems: undated } = dateMonths(lines, yearOfTable(standing))
  const byColumn = new Map(candidates.map(one => [one.heading.column, one]))
  const placed = dated.map(one => {
    const heading = byColumn.get(one.line)?.heading
    return { ...one, at: heading === undefined ? one.line : columnCovered(heading, sheet, header, file) }
  })
  return {
    columns: placed.flatMap(({ at, ...one }) => {
      const { area, unit, under: below } = byColumn.get(one.line) ?? {}
      if (isProblem(at)) return []
      return [
        {
          ...one,
          line: at,
          ...(area !== undefined && { area }),
          ...(unit !== undefined && { unit }),
          ...(below !== undefined && { under: below }),
        },
      ]
    }),
    problems: [
      ...problems,
      ...undated,
      ...placed.flatMap(({ at }) => (isProblem(at) ? [at] : [])),
      ...over,
      ...(quarters ? [quartersReported(dated, standing)] : []),
    ],
  }
}

/** The period of a heading; or a problem, if it is none and should be one. */
function lineOf(
  { heading, cell, area = '' }: Candidate,
  forms: readonly PeriodForm[],
  { sheet, header, file }: TableInSheet,
): DatedAt | Undated | Problem | undefined {
  const origin = originOf(sheet, file, address(header.row, heading.column))
  const line = heading.column
  // `England` over `Mar-25`, where no area is declared for it.
  if (area === '' && heading.above.some(one => one.isHeading && isOfOtherAreas(one.heading))) return undefined
  const period = understandPeriod(cell, forms, origin)
  if (!isProblem(period)) return { line, origin, period }
  if (period.code !== 'period-not-understood') return period
  const meant = withoutYearIn(cell)
  if (meant !== undefined && forms.includes(meant.kind === 'quarter' ? 'quarter' : 'month'))
    return { line, origin, found: heading.heading, meant, ...labelOver(heading), group: area }
  return isIgnored(heading, cell) ? undefined : period
}

/** A source says months, and every period of the table is a quarter. */
export function quartersInstead(cells: readonly ExtractCell[], forms: readonly PeriodForm[]): boolean {
  if (!forms.includes('month') || forms.includes('quarter')) return false
  const isMonth = (cell: ExtractCell) => {
    const meant = withoutYearIn(cell)
    return (
      (meant !== undefined && meant.kind !== 'quarter') ||
      !isProblem(understandPeriod(cell, 'month', { file: '' }))
    )
  }
  return (
    cells.some(cell => isQuarter(cell) || withoutYearIn(cell)?.kind === 'quarter') && !cells.some(isMonth)
  )
}

export function quartersReported(dated: readonly DatedAt[], { sheet, header, file }: TableInSheet): Problem {
  const [first, last] = [dated[0]?.period, dated.at(-1)?.period]
  return problem('warning', 'quarters-not-months', originOf(sheet, file, address(header.row, 0)), {
    found: [first, last]
      .flatMap((one: Period | undefined) => (one === undefined ? [] : [sayPeriod(one)]))
      .join(' to '),
  })
}

/** The nearest year above the heading. */
function labelOver({ above }: HeaderCell): { label: LabelFound } | undefined {
  for (const { cell, row, column } of above.toReversed()) {
    const year = yearLabel(withoutMarks(cell.shown.trim()))
    if (year !== undefined) return { label: { year, at: address(row, column) } }
  }
  return undefined
}

/** A heading with a digit that is nonetheless no period. */
const NO_PERIOD =
  /\b(total|target|ytd|to date|outturn|year[ -]?end|full year|average|mean|median|change|difference|variance|trend|rag|rating|rank|quartile|forecast|plan|budget|comments?|notes?|last (year|yr)|previous)\b/i

function isIgnored({ heading }: HeaderCell, cell: ExtractCell): boolean {
  if (cell.kind === 'error' || cell.kind === 'uncalculated') return false
  return (
    !/\d/.test(heading) ||
    withoutYearIn(cell)?.kind === 'quarter' ||
    NO_PERIOD.test(heading) ||
    isOfOtherAreas(heading) ||
    isPeriodOfAnyForm(cell)
  )
}
