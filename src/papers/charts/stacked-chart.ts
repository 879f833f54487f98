// Numbers by category over time, stacked. In: a count and a group map. Out: the chart with its words; small
// multiples where there are too many categories to distinguish.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { SectionChartDefinition } from '../../definitions/paper-definition.ts'
import { inSentence } from '../../terms/common-words.ts'
import type { MultiplesChart, StackedChart } from '../chart.ts'
import { groupOf, type PaperWriting } from '../paper-writing.ts'
import { sayCategories, titleOfChange } from './categories.ts'
import {
  chartColumns,
  chartRows,
  councilValue,
  emptyPoint,
  frameOf,
  leadBy,
  rowPoint,
  sayColumns,
  unitOf,
} from './chart-parts.ts'
import { multiplesChart } from './multiples-chart.ts'

/** As many as the palette can distinguish (src/drawing/kinds/stacked/segments.ts). */
export const MOST_CATEGORIES = 6

export function stackedChart(
  writing: PaperWriting,
  definition: Extract<SectionChartDefinition, { chart: 'stacked' }>,
): StackedChart | MultiplesChart {
  const indicator = indicatorOf(writing, definition.of)
  const columns = chartColumns(writing, indicator, definition.years)
  const rows = chartRows(
    writing,
    indicator,
    definition.by,
    columns.map(({ period }) => period),
  )
  if (rows.length > MOST_CATEGORIES) return multiplesChart(writing, { ...definition, chart: 'multiples' })
  const bars = columns.map(({ period, label }) => ({
    label,
    total: writing.figures.figure(indicator, councilValue(writing, indicator, period)).text,
    values: rows.map(row => rowPoint(writing, indicator, definition.by, row, { period, label: row.label })),
  }))
  const series = rows.map((row, at) => ({
    label: row.label,
    points: bars.map(bar => bar.values[at] ?? emptyPoint(row.label)),
  }))
  return {
    chart: 'stacked',
    ...frameOf(writing, definition),
    isShare: false,
    title: titleOfChange(leadBy(writing, definition, indicator), indicator, columns, series),
    subtitle: `${indicator.definition.name} by ${inSentence(groupOf(writing, definition.by).title)} (${unitOf(indicator)}), ${sayColumns(columns, indicator)}, ${writing.areas.council.short}`,
    alternative: sayCategories(
      'Stacked bars',
      columns,
      series,
      bars.map(({ total }) => total),
    ),
    categories: rows.map(row => row.label),
    bars,
    unit: unitOf(indicator),
  }
}
