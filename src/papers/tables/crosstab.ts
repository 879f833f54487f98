// One group map down, another across, at the paper's own date. In: one indicator by the parts of both. Out: a
// table that adds up both ways.

import { indicatorOf } from '../../commentary/bearings.ts'
import type { TableDefinition } from '../../definitions/paper.ts'
import { rowsOfGroup, sayEditions } from '../../figures/rows-of-group.ts'
import { columnsOfTime, periodIn, whenIn } from '../../figures/times.ts'
import { partOf } from '../../terms/part.ts'
import type { DataTable } from '../paper.ts'
import { groupOf, type Writing } from '../writing.ts'
import { captionOf, sayCells } from './caption.ts'
import { cellFor, observed } from './cells.ts'
import { isEmptyRow, totalLabel } from './empty-rows.ts'
import { notesOf } from './notes.ts'
import { largestSentence } from './says.ts'

type Rows = Extract<TableDefinition['rows'], { by: string }>

/** A row or column; the total has no part of that map. */
interface Line {
  readonly kind: 'item' | 'not-known' | 'total'
  readonly label: string
  readonly part?: string
}

export function crosstab(
  writing: Writing,
  definition: TableDefinition,
  rows: Rows,
  across: string,
): DataTable {
  const indicator = indicatorOf(writing, rows.of)
  const [column] = columnsOfTime(writing, 1).slice(-1)
  if (column === undefined) throw new Error('a paper without a period of its own')
  const period = periodIn(column, indicator.definition)
  const groups = { down: groupOf(writing, rows.by), across: groupOf(writing, across) }
  const linesOf = (group: typeof groups.down): Line[] =>
    rowsOfGroup(group, [period])
      .map(({ id, label, kind }) => ({ kind, label, part: partOf({ group: group.id, row: id }) }))
      .filter(
        ({ kind, part }) =>
          !rows['leave-out-empty'] || !isEmptyRow(kind, [observed(writing, { indicator, period, part })]),
      )
  const total = (label: string): Line => ({ kind: 'total', label })
  const [down, over] = [
    linesOf(groups.down),
    [...linesOf(groups.across), total(totalLabel(indicator, 'figure'))],
  ]
  const body: DataTable['rows'] = [
    ...down,
    ...(rows.total ? [total(totalLabel(indicator, definition.cell))] : []),
  ].map(line => ({
    kind: line.kind,
    label: line.label,
    cells: over.map(other => {
      const part = [line.part, other.part].filter(one => one !== undefined).join(';')
      // The last row is what the shares above it are of.
      const form = line.part === undefined ? 'figure' : definition.cell
      return cellFor(writing, form, {
        indicator,
        period,
        ...(part !== '' && { part }),
        ...(other.part !== undefined && { of: other.part }),
      })
    }),
  }))
  const largest = largestSentence(
    writing,
    indicator,
    column,
    down.flatMap(({ part, label }) => (part === undefined ? [] : [{ part, label, isIn: () => true }])),
  )
  return {
    id: `table-${definition.id}`,
    caption: captionOf(
      writing,
      definition,
      `${whenIn(column, indicator.definition)}, ${sayCells(definition, indicator.definition.unit, `each column's total`)}`,
    ),
    says: largest === undefined ? [] : [largest],
    rowHeading: groups.down.title,
    columns: over.map(({ label }) => ({ title: label, holds: 'figures' })),
    rows: body,
    notes: notesOf(writing, {
      declared: definition.notes,
      indicators: [indicator],
      editions: [...sayEditions(groups.down, [period]), ...sayEditions(groups.across, [period])],
      form: definition.cell,
      rows: body,
    }),
  }
}
