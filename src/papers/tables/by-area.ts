// A row for the council and for each area that it is compared with. In: one indicator, over the time columns.
// Out: the plan of a table in which a missing figure stays a gap.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { TableDefinition } from '../../definitions/paper-definition.ts'
import { areaInWords, areaName } from '../../figures/say-area.ts'
import { columnsOfTime, periodIn, type TimeColumn, whenIn } from '../../figures/times.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { FigureReference } from '../../terms/figure-reference.ts'
import { upperFirst } from '../../terms/words.ts'
import { type AreaBeside, sayAgainstAreas } from '../words/against-areas.ts'
import { sayCellKind, titledTable } from './caption.ts'
import { plannedCellFor } from './planned-cells.ts'
import { tableNotes } from './table-notes.ts'
import type { PlannedRow, PlanningContext, SentenceFigures, TablePlan, TableSentence } from './table-plan.ts'
import { changeSentence, numberPrinted } from './table-sentences.ts'
import { timeHeaders } from './time-headers.ts'

type Rows = Extract<TableDefinition['rows'], { areas: readonly string[] }>

export function areaPlan(
  planning: PlanningContext,
  definition: TableDefinition,
  { areas, of }: Rows,
): TablePlan {
  const rated = indicatorOf(planning, of)
  const indicator = rated.definition
  const council = planning.areas.council.id
  const columns = columnsOfTime(planning, definition.years)
  const rows = [council, ...areas].map(
    (area): PlannedRow => ({
      kind: area === council ? 'item' : 'comparator',
      label: areaName(planning, area),
      cells: columns.map(column => plannedCellFor(definition.cell, figureIn(column, indicator, area))),
    }),
  )
  return {
    ...titledTable(planning, definition, sayCellKind(definition, indicator.unit, '')),
    says: [
      ...changeSentence(planning, indicator, columns),
      comparisonSentence(planning, rated, columns, areas),
    ],
    rowHeading: 'Area',
    columns: timeHeaders(columns, indicator),
    rows,
    notes: tableNotes(planning, {
      declared: definition.notes,
      indicators: [indicator],
      form: definition.cell,
      rows,
    }),
  }
}

const figureIn = (column: TimeColumn, indicator: IndicatorDefinition, area: string): FigureReference => ({
  indicator: indicator.ref,
  area,
  period: periodIn(column, indicator),
})

/**
 * `At 31 March 2016 Rotherham's 76.6 was above the England average (60.3) and below the statistical neighbour
 * average (81.0).` Where one side is better, it says so. For the latest column in which another area has a
 * figure: different years are not compared.
 */
function comparisonSentence(
  planning: PlanningContext,
  indicator: RatedIndicator,
  columns: readonly TimeColumn[],
  areas: readonly string[],
): TableSentence {
  const { council } = planning.areas
  const { definition } = indicator
  const latestFirst = columns.toReversed().map(column => ({
    when: upperFirst(whenIn(column, definition)),
    own: figureIn(column, definition, council.id),
    others: areas.map(area => ({
      name: areaInWords(planning, area),
      of: figureIn(column, definition, area),
    })),
  }))
  return {
    of: latestFirst.flatMap(({ own, others }) => [own, ...others.map(({ of }) => of)]),
    say: figures => {
      for (const { when, own, others } of latestFirst) {
        const figure = figures.figure(own)
        const value = numberPrinted(figure)
        const beside = others.flatMap(other => areaBeside(figures, other))
        if (value !== undefined && beside.length > 0)
          return `${when} ${council.short}'s ${figure.text} was ${sayAgainstAreas(planning, indicator, value, beside)}.`
      }
      return undefined
    },
  }
}

/** Empty where the other area has no figure. */
function areaBeside(
  figures: SentenceFigures,
  { name, of }: { readonly name: string; readonly of: FigureReference },
): AreaBeside[] {
  const figure = figures.figure(of)
  const value = numberPrinted(figure)
  return value === undefined ? [] : [{ inWords: name, value, text: figure.text }]
}
