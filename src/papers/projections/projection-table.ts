// The tables of a projection. In: its years and its categories. Out: the plans of a table of actual and
// projected figures, of the back-test, and of the expenditure.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { ProjectionDefinition } from '../../definitions/paper-definition.ts'
import { headingOf, type TimeColumn } from '../../figures/times.ts'
import type { Projection } from '../../projections/projection.ts'
import { inSentence } from '../../terms/common-words.ts'
import type { FigureReference, ProjectedNumber } from '../../terms/figure-reference.ts'
import { formatPart } from '../../terms/part.ts'
import { sayPeriod } from '../../terms/period.ts'
import { groupOf } from '../paper-writing.ts'
import { titled } from '../tables/caption.ts'
import { ownFigure, plannedFigure, plannedText } from '../tables/planned-cells.ts'
import type { PlannedColumn, PlannedRow, PlanningContext, TablePlan } from '../tables/table-plan.ts'

interface PrintedProjection {
  readonly planning: PlanningContext
  readonly definition: ProjectionDefinition
  readonly projection: Projection
}

/** A projection may have no back-test and no expenditure. */
export const projectionPlans = (given: PrintedProjection): TablePlan[] => [
  mainPlan(given),
  ...backTestPlan(given),
  ...expenditurePlan(given),
]

function mainPlan(given: PrintedProjection): TablePlan {
  const { planning, definition, projection } = given
  const { short } = indicatorOf(planning, definition.of).definition
  const range = hasRange(projection) ? RANGE.map(([is, label]) => rangeRow(given, is, label)) : []
  return {
    ...titled(planning, definition.id, `${inSentence(definition.title)}, ${inSentence(short)}`),
    says: [],
    rowHeading: rowHeadingOf(given),
    columns: [
      ...projection.base.years.map((year, at, { length }) => ({
        ...columnOf(given, year),
        ...(at === length - 1 && { isCurrent: true }),
      })),
      ...columnsAhead(given),
    ],
    rows: [
      ...projection.parts.map(({ row }) =>
        rowOverYears(given, row === 'not-known' ? 'not-known' : 'item', labelOf(given, row), row),
      ),
      rowOverYears(given, 'total', short),
      ...range,
    ],
    notes: [
      'The numbers are whole children. They are not a forecast of what will be decided.',
      ...(range.length > 0 ? [`${NOT_APPLICABLE} not applicable: a year that has passed has no range.`] : []),
    ],
  }
}

const NOT_APPLICABLE = '[z]'

const RANGE = [
  ['low', 'Low end of the range'],
  ['high', 'High end of the range'],
] as const

const hasRange = ({ ahead }: Projection): boolean =>
  ahead.some(({ value, low, high }) => low !== value || high !== value)

/** Actual figures for the years of the base, projected figures for those ahead. */
function rowOverYears(
  given: PrintedProjection,
  kind: PlannedRow['kind'],
  label: string,
  row?: string,
): PlannedRow {
  const { base, ahead } = given.projection
  return {
    kind,
    label,
    cells: [
      ...base.years.map(year => plannedFigure(actual(given, year, row))),
      ...ahead.map(({ year }) => plannedFigure(projected(given, 'value', year, row))),
    ],
  }
}

function rangeRow(given: PrintedProjection, is: 'low' | 'high', label: string): PlannedRow {
  const { base, ahead } = given.projection
  return {
    kind: 'item',
    label,
    cells: [
      ...base.years.map(() => plannedText(NOT_APPLICABLE)),
      ...ahead.map(({ year }) => plannedFigure(projected(given, is, year))),
    ],
  }
}

function backTestPlan(given: PrintedProjection): TablePlan[] {
  const { planning, definition, projection } = given
  if (projection.backTest === undefined) return []
  const years = projection.backTest.said.map(({ year }) => year)
  const from = projection.backTest.base.years.at(-1)
  const row = (label: string, figure: (year: TimeColumn) => FigureReference): PlannedRow => ({
    kind: 'item',
    label,
    cells: years.map(year => plannedFigure(figure(year))),
  })
  return [
    {
      ...titled(
        planning,
        `${definition.id}-back-test`,
        `${inSentence(definition.title)}, back-test from the end of ${from === undefined ? '' : sayPeriod(from)}`,
      ),
      says: [],
      rowHeading: 'Number',
      columns: years.map(year => columnOf(given, year)),
      rows: [
        row('Would have projected', year => projected(given, 'said', year)),
        row('Low end of its range', year => projected(given, 'said-low', year)),
        row('High end of its range', year => projected(given, 'said-high', year)),
        row('Actual', year => actual(given, year)),
        row('Actual less projected', year => projected(given, 'error', year)),
      ],
      notes: [],
    },
  ]
}

function expenditurePlan(given: PrintedProjection): TablePlan[] {
  const { planning, definition, projection } = given
  const { expenditure, ahead } = projection
  if (expenditure === undefined) return []
  const { weeks, priceBase, rows, without } = expenditure
  const row = (kind: PlannedRow['kind'], label: string, of?: string): PlannedRow => ({
    kind,
    label,
    cells: ahead.map(({ year }) => plannedFigure(projected(given, 'cost', year, of))),
  })
  return [
    {
      ...titled(
        planning,
        `${definition.id}-cost`,
        `${inSentence(definition.title)}, yearly expenditure at ${priceBase} prices: placements × ${weeks} weeks × unit cost`,
      ),
      says: [],
      rowHeading: rowHeadingOf(given),
      columns: columnsAhead(given),
      rows: [...rows.map(one => row('item', labelOf(given, one.row), one.row)), row('total', 'Expenditure')],
      notes: [
        'The number at the end of each year is used for the whole of the next year. Expenditure is to the nearest £1,000. It has no range of its own: the range of the numbers applies.',
        ...(without.length === 0
          ? []
          : [
              `No unit cost is held for: ${without.map(one => labelOf(given, one)).join('; ')}. They are not included in the expenditure.`,
            ]),
      ],
    },
  ]
}

/** An actual figure, of the whole or of one row of its group map. */
const actual = (
  { planning, definition }: PrintedProjection,
  year: TimeColumn,
  row?: string,
): FigureReference =>
  ownFigure(
    planning,
    definition.of,
    year,
    row === undefined ? undefined : formatPart({ group: definition.by ?? '', row }),
  )

/** A number that the projection gives, for the same. */
const projected = (
  given: PrintedProjection,
  is: ProjectedNumber,
  year: TimeColumn,
  row?: string,
): FigureReference => ({
  ...actual(given, year, row),
  projected: { by: given.definition.id, is },
})

const columnOf = ({ planning, definition }: PrintedProjection, year: TimeColumn): PlannedColumn => ({
  title: headingOf(year, indicatorOf(planning, definition.of).definition),
  holds: 'figures',
})

const columnsAhead = (given: PrintedProjection): PlannedColumn[] =>
  given.projection.ahead.map(({ year }) => ({
    ...columnOf(given, year),
    below: given.projection.method === 'planned-path' ? 'planned' : 'projected',
  }))

const rowHeadingOf = ({ planning, definition: { by }, projection: { parts } }: PrintedProjection): string =>
  parts.length > 0 && by !== undefined ? groupOf(planning, by).title : 'Number'

function labelOf({ planning, definition: { by = '' } }: PrintedProjection, row: string): string {
  const group = groupOf(planning, by)
  const rows = [...(group.editions.at(-1)?.rows ?? []), group['not-known']]
  return rows.find(({ id }) => id === row)?.label ?? row
}
