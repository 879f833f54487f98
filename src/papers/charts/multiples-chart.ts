// Numbers by category over time, one small chart for each category. In: a count and a group map. Out: the
// chart with its words; only the largest categories where there are very many.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { SectionChartDefinition } from '../../definitions/paper-definition.ts'
import { inSentence } from '../../terms/common-words.ts'
import type { MultiplesChart } from '../chart.ts'
import { groupOf, type PaperWriting } from '../paper-writing.ts'
import { sayCategories, titleOfChange } from './categories.ts'
import { chartColumns, chartRows, frameOf, leadBy, rowPoint, sayColumns, unitOf } from './chart-parts.ts'

const MOST_PANELS = 12

export function multiplesChart(
  writing: PaperWriting,
  definition: Extract<SectionChartDefinition, { chart: 'multiples' }>,
): MultiplesChart {
  const indicator = indicatorOf(writing, definition.of)
  const columns = chartColumns(writing, indicator, definition.years)
  const rows = chartRows(
    writing,
    indicator,
    definition.by,
    columns.map(({ period }) => period),
  )
  const every = rows.map(row => ({
    label: row.label,
    points: columns.map(column => rowPoint(writing, indicator, definition.by, row, column)),
  }))
  const shown = every.length <= MOST_PANELS ? every : largest(every)
  return {
    chart: 'multiples',
    ...frameOf(writing, definition),
    title: titleOfChange(leadBy(writing, definition, indicator), indicator, columns, shown),
    subtitle: `${indicator.definition.name} by ${inSentence(groupOf(writing, definition.by).title)} (${unitOf(indicator)}), all on the same scale, ${sayColumns(columns, indicator)}, ${writing.areas.council.short}${shown.length < every.length ? `; the ${shown.length} largest of ${every.length} categories` : ''}`,
    alternative: sayCategories('Small bar charts', columns, shown),
    panels: shown.map(({ label, points }) => ({ title: label, points })),
    unit: unitOf(indicator),
  }
}

/** The categories with the largest figure in any period, in the order of the map. */
function largest<T extends { readonly points: MultiplesChart['panels'][number]['points'] }>(
  categories: readonly T[],
): T[] {
  const most = ({ points }: T) => Math.max(0, ...points.map(({ value }) => value ?? 0))
  const chosen = new Set(categories.toSorted((a, b) => most(b) - most(a)).slice(0, MOST_PANELS))
  return categories.filter(category => chosen.has(category))
}
