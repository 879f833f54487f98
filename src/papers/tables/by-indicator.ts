// A row for each indicator, over the years, with each comparator's latest figure. In: indicators. Out: a
// table whose rows have units of their own.

import { indicatorOf } from '../../commentary/bearings.ts'
import type { TableDefinition } from '../../definitions/paper.ts'
import { areaName } from '../../figures/say-area.ts'
import { columnsOfTime, headingOf, periodIn, standingOf, type TimeColumn } from '../../figures/times.ts'
import type { RatedIndicator } from '../../ratings/rate.ts'
import { endMonthOf, lastDayOf, sayDay, sayPeriod } from '../../terms/period.ts'
import type { DataTable, TableCell } from '../paper.ts'
import type { Writing } from '../writing.ts'
import { captionOf, sayCells, unitBeside } from './caption.ts'
import { cellFor, figureCell } from './cells.ts'
import { notesOf } from './notes.ts'
import { changeSentence } from './says.ts'

type Rows = Extract<TableDefinition['rows'], { indicators: readonly string[] }>

export function indicatorTable(
  writing: Writing,
  definition: TableDefinition,
  { indicators: refs, comparators }: Rows,
): DataTable {
  const indicators = refs.map(ref => indicatorOf(writing, ref))
  const columns = columnsOfTime(writing, definition.years)
  const only = indicators.length === 1 ? indicators[0] : undefined
  const rows: DataTable['rows'] = indicators.map(indicator => ({
    kind: 'item',
    label: `${indicator.definition.name} (${unitBeside(indicator.definition.unit, indicator.definition.name)})`,
    cells: [
      ...columns.map(column =>
        cellFor(writing, definition.cell, { indicator, period: periodIn(column, indicator.definition) }),
      ),
      ...comparators.map(area => latestCell(writing, indicator, columns, area)),
    ],
  }))
  return {
    id: `table-${definition.id}`,
    caption: captionOf(
      writing,
      definition,
      only === undefined ? 'each row in its own unit' : sayCells(definition, only.definition.unit, ''),
    ),
    says:
      only === undefined
        ? []
        : [changeSentence(writing, only, columns)].filter(sentence => sentence !== undefined),
    rowHeading: 'Indicator',
    columns: [
      ...columns.map(column => ({
        title: sharedHeading(column, indicators),
        holds: 'figures' as const,
        ...(column === columns.at(-1) && { isCurrent: true as const }),
      })),
      ...comparators.map(area => ({
        title: areaName(writing, area),
        below: 'latest published',
        holds: 'figures' as const,
      })),
    ],
    rows,
    notes: notesOf(writing, {
      declared: [...definition.notes, ...standingNote(indicators), ...notComparedNote(rows)],
      indicators,
      form: definition.cell,
      rows,
    }),
  }
}

/** As of the indicators where all stand in time alike; otherwise the year, which fits them all. */
function sharedHeading(column: TimeColumn, indicators: readonly RatedIndicator[]): string {
  const headings = new Set(indicators.map(({ definition }) => headingOf(column, definition)))
  const [only] = headings
  if (only !== undefined && headings.size === 1) return only
  return column.kind === 'year'
    ? sayPeriod(column)
    : `Year so far, to ${sayDay(lastDayOf(endMonthOf(column)))}`
}

const standingNote = (indicators: readonly RatedIndicator[]) =>
  new Set(indicators.map(({ definition }) => standingOf(definition))).size > 1
    ? [
        'What stands at a date is shown as at the last day of each column; what happened is counted over its months.',
      ]
    : []

const NOT_COMPARED: TableCell = { cell: 'text', text: '[z]' }
const notComparedNote = (rows: DataTable['rows']) =>
  rows.some(({ cells }) => cells.includes(NOT_COMPARED))
    ? ['[z] not applicable: no figure of it is published for other areas.']
    : []

const isPublishedElsewhere = (
  writing: Writing,
  { definition }: RatedIndicator,
  columns: readonly TimeColumn[],
): boolean =>
  writing.areas.comparators.some(({ id }) =>
    columns.some(
      column =>
        writing.observations.find(definition.ref, id, periodIn(column, definition)).amount.kind === 'known',
    ),
  )

/** The latest of these years that is published, with the year under it; a gap where none is. */
function latestCell(
  writing: Writing,
  indicator: RatedIndicator,
  columns: readonly TimeColumn[],
  area: string,
): TableCell {
  const found = columns
    .toReversed()
    .map(column =>
      writing.observations.find(indicator.definition.ref, area, periodIn(column, indicator.definition)),
    )
  const latest = found.find(one => one.amount.kind === 'known')
  const own = found[0]
  if (own === undefined) throw new Error('a table of indicators without a column of time')
  // Where no other area has a figure of it in any year, there is none to compare with.
  if (!isPublishedElsewhere(writing, indicator, columns)) return NOT_COMPARED
  return latest === undefined
    ? figureCell(writing, indicator, own)
    : figureCell(writing, indicator, latest, sayPeriod(latest.period))
}
