// Finds a table whose headings or rows give no period, or no column of a declared area: it would be a blank column of the
// paper. In: the table as far as it was read. Out: problems.
import type { PeriodsAcross, SourceTable } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { namesArea } from './area-name.ts'
import { address } from './cell.ts'
import { originOf, sayHeadingsFound } from './find-table.ts'
import { sayHeadings } from './heading.ts'
import type { TableInSheet } from './table-in-sheet.ts'
import { sayForms } from './understand-period.ts'

type PeriodsDown = Extract<SourceTable, { layout: 'periods-down' }>
type Scorecard = Extract<SourceTable, { layout: 'scorecard' }>

const atHeader = ({ sheet, header, file }: TableInSheet, column = 0) =>
  originOf(sheet, file, address(header.row, column))

/** Only where every heading was understood: a heading that was not has its own problem. */
export function nothingAcross(
  { periods }: PeriodsAcross,
  columns: readonly { readonly area: string }[],
  standing: TableInSheet,
): Problem[] {
  const origin = atHeader(standing)
  const found = sayHeadingsFound(standing.header.cells)
  if (columns.length === 0)
    return [
      problem('error', 'nothing-read', origin, {
        found: `no heading is a period: ${found}`,
        expected: sayForms(periods.form),
      }),
    ]
  return periods.areas
    .filter(({ area }) => !columns.some(column => column.area === area))
    .map(({ heading }) =>
      problem('error', 'column-missing', origin, { expected: `${sayHeadings(heading)} and a period`, found }),
    )
}

/** A period that is not understood may stand beside an area that the source does not name. */
export function withAreasNamed(found: Problem, { periods: { areas } }: PeriodsAcross): Problem {
  if (found.code !== 'period-not-understood' || areas.length === 0) return found
  const names = areas.map(({ heading: [first = ''] }) => first).join(', ')
  const expected = `${found.facts.expected}, alone or beside one of the areas ${names}`
  return problem(found.severity, 'period-not-understood', found.origin, { ...found.facts, expected })
}

export const nothingDown = ({ periods }: PeriodsDown, column: number, standing: TableInSheet): Problem =>
  problem('error', 'nothing-read', atHeader(standing, column), {
    found: `no row below ${sayHeadings(periods.heading)} has a period`,
    expected: sayForms([periods.form].flat()),
  })

export function nothingOnScorecard(
  table: Scorecard,
  columns: readonly unknown[],
  standing: TableInSheet,
): Problem[] {
  const { cells } = standing.header
  const declared = [
    ...table.comparators.map(({ heading }) => heading),
    ...(table['year-to-date'] === undefined ? [] : [table['year-to-date']]),
  ]
  const absent = declared.filter(headings => !cells.some(({ heading }) => namesArea(heading, headings)))
  const origin = atHeader(standing)
  const found = sayHeadingsFound(cells)
  if (columns.length === 0 && absent.length === 0)
    return [
      problem('error', 'nothing-read', origin, {
        found: `no heading is a period: ${found}`,
        expected: sayForms(['month', 'financial-year']),
      }),
    ]
  return absent.map(headings =>
    problem('error', 'column-missing', origin, { expected: sayHeadings(headings), found }),
  )
}
