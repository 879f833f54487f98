// A row for the council and each area that it is compared with. In: one indicator, over the columns of time.
// Out: a table in which a gap is a gap.

import { indicatorOf } from '../../commentary/bearings.ts'
import type { TableDefinition } from '../../definitions/paper.ts'
import { areaInWords, areaName } from '../../figures/say-area.ts'
import { columnsOfTime, periodIn, type TimeColumn, whenIn } from '../../figures/times.ts'
import type { RatedIndicator } from '../../ratings/rate.ts'
import { upperFirst } from '../../terms/words.ts'
import type { DataTable } from '../paper.ts'
import type { Writing } from '../writing.ts'
import { captionOf, sayCells } from './caption.ts'
import { figureCell, ratioCell } from './cells.ts'
import { notesOf } from './notes.ts'
import { changeSentence, listed, printed } from './says.ts'
import { timeHeaders } from './time-headers.ts'

type Rows = Extract<TableDefinition['rows'], { areas: readonly string[] }>

export function areaTable(writing: Writing, definition: TableDefinition, { areas, of }: Rows): DataTable {
  const indicator = indicatorOf(writing, of)
  const columns = columnsOfTime(writing, definition.years)
  const cell = definition.cell === 'ratio' ? ratioCell : figureCell
  const rows: DataTable['rows'] = [writing.areas.council.id, ...areas].map(area => ({
    kind: area === writing.areas.council.id ? 'item' : 'comparator',
    label: areaName(writing, area),
    cells: columns.map(column =>
      cell(writing, indicator, writing.observations.find(of, area, periodIn(column, indicator.definition))),
    ),
  }))
  return {
    id: `table-${definition.id}`,
    caption: captionOf(writing, definition, sayCells(definition, indicator.definition.unit, '')),
    says: [
      changeSentence(writing, indicator, columns),
      besideSentence(writing, indicator, columns, areas),
    ].filter(sentence => sentence !== undefined),
    rowHeading: 'Area',
    columns: timeHeaders(columns, indicator.definition),
    rows,
    notes: notesOf(writing, {
      declared: definition.notes,
      indicators: [indicator],
      form: definition.cell,
      rows,
    }),
  }
}

/**
 * `At 31 March 2016 Rotherham's 76.6 was above the England average (60.3) and below the statistical neighbour
 * average (81.0).` Of the latest column in which another area has a figure: unlike years are not compared.
 */
function besideSentence(
  writing: Writing,
  indicator: RatedIndicator,
  columns: readonly TimeColumn[],
  areas: readonly string[],
): string | undefined {
  const figureIn = (column: TimeColumn, area: string) =>
    writing.figures.figure(
      indicator,
      writing.observations.find(indicator.definition.ref, area, periodIn(column, indicator.definition)),
    )
  for (const column of columns.toReversed()) {
    const ours = figureIn(column, writing.areas.council.id)
    const value = printed(ours)
    if (value === undefined) continue
    const others = areas
      .map(area => ({ name: areaInWords(writing, area), figure: figureIn(column, area) }))
      .flatMap(one => {
        const theirs = printed(one.figure)
        return theirs === undefined
          ? []
          : [
              `${value.equals(theirs) ? 'the same as' : value.compare(theirs) > 0 ? 'above' : 'below'} ${one.name} (${one.figure.text})`,
            ]
      })
    if (others.length > 0)
      return `${upperFirst(whenIn(column, indicator.definition))} ${writing.areas.council.short}'s ${ours.text} was ${listed(others)}.`
  }
  return undefined
}
