// A row for each indicator, over the years, with each comparator's latest figure. In: indicators. Out: the
// plan of a table in which each row has its own unit.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { TableDefinition } from '../../definitions/paper-definition.ts'
import { areaName } from '../../figures/say-area.ts'
import { columnsOfTime, headingOf, periodIn, type TimeColumn, timeBasisOf } from '../../figures/times.ts'
import type { FigureReference } from '../../terms/figure-reference.ts'
import { endMonthOf, lastDayOf, sayDay, sayPeriod } from '../../terms/period.ts'
import { sayCellKind, titledTable, unitBeside } from './caption.ts'
import { ownFigure, plannedCellFor } from './planned-cells.ts'
import { tableNotes } from './table-notes.ts'
import type {
  PlannedCell,
  PlannedColumn,
  PlannedRow,
  PlanningContext,
  TableNote,
  TablePlan,
} from './table-plan.ts'
import { changeSentence } from './table-sentences.ts'

type Rows = Extract<TableDefinition['rows'], { indicators: readonly string[] }>

export function indicatorPlan(
  planning: PlanningContext,
  definition: TableDefinition,
  { indicators: refs, comparators }: Rows,
): TablePlan {
  const indicators = refs.map(ref => indicatorOf(planning, ref).definition)
  const columns = columnsOfTime(planning, definition.years)
  const only = indicators.length === 1 ? indicators[0] : undefined
  const rows = indicators.map(
    (indicator): PlannedRow => ({
      kind: 'item',
      label: `${indicator.name} (${unitBeside(indicator.unit, indicator.name)})`,
      cells: [
        ...columns.map(column =>
          plannedCellFor(definition.cell, ownFigure(planning, indicator.ref, periodIn(column, indicator))),
        ),
        ...comparators.map(area => latestWant(planning, indicator, columns, area)),
      ],
    }),
  )
  return {
    ...titledTable(
      planning,
      definition,
      only === undefined ? 'each row in its own unit' : sayCellKind(definition, only.unit, ''),
    ),
    says: only === undefined ? [] : changeSentence(planning, only, columns),
    rowHeading: 'Indicator',
    columns: [
      ...columns.map(
        (column): PlannedColumn => ({
          title: sharedHeading(column, indicators),
          holds: 'figures',
          ...(column === columns.at(-1) && { isCurrent: true }),
        }),
      ),
      ...comparators.map(
        (area): PlannedColumn => ({
          title: areaName(planning, area),
          below: 'latest published',
          holds: 'figures',
        }),
      ),
    ],
    rows,
    notes: tableNotes(planning, {
      declared: [...definition.notes, ...standingNote(indicators), notComparedNote],
      indicators,
      form: definition.cell,
      rows,
    }),
  }
}

/**
 * The indicators' own heading where all share one (all as at a date, or all over a span); otherwise the year.
 */
function sharedHeading(column: TimeColumn, indicators: readonly IndicatorDefinition[]): string {
  const headings = new Set(indicators.map(indicator => headingOf(column, indicator)))
  const [only] = headings
  if (only !== undefined && headings.size === 1) return only
  return column.kind === 'year'
    ? sayPeriod(column)
    : `Year so far, to ${sayDay(lastDayOf(endMonthOf(column)))}`
}

const standingNote = (indicators: readonly IndicatorDefinition[]) =>
  new Set(indicators.map(timeBasisOf)).size > 1
    ? ['Figures as at a date are for the last day of each column; events are counted over its months.']
    : []

const NOT_COMPARED = '[z]'
const notComparedNote: TableNote = rows =>
  rows.some(({ cells }) => cells.some(cell => cell.cell === 'text' && cell.text === NOT_COMPARED))
    ? [`${NOT_COMPARED} not applicable: no figure is published for other areas.`]
    : []

/**
 * The latest published year, with the year under the figure; a gap where none is published. Where no other
 * area has a figure in any year, the cell says that there is nothing to compare with.
 */
function latestWant(
  planning: PlanningContext,
  indicator: IndicatorDefinition,
  columns: readonly TimeColumn[],
  area: string,
): PlannedCell {
  const latestFirst = (of: string) =>
    columns.toReversed().map(
      (column): FigureReference => ({
        indicator: indicator.ref,
        area: of,
        period: periodIn(column, indicator),
      }),
    )
  const [latest, ...earlier] = latestFirst(area)
  if (latest === undefined) throw new Error('a table of indicators without a column of time')
  return {
    want: 'latest',
    of: [latest, ...earlier],
    elsewhere: planning.areas.comparators.flatMap(({ id }) => latestFirst(id)),
    orElse: NOT_COMPARED,
  }
}
