// Shares of 100% by category: over time, or for the paper's own period by a second group map. In: a count and
// its maps. Out: the chart with its words.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { SectionChartDefinition } from '../../definitions/paper-definition.ts'
import { whenIn } from '../../figures/times.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { inSentence } from '../../terms/common-words.ts'
import { formatPart } from '../../terms/part.ts'
import type { Period } from '../../terms/period.ts'
import type { ChartPoint, MultiplesChart, StackedChart } from '../chart.ts'
import { groupOf, type PaperWriting } from '../paper-writing.ts'
import { type Category, sayCategories, sayMarks, titleOfChange } from './categories.ts'
import {
  type ChartColumn,
  chartColumns,
  chartRows,
  councilValue,
  emptyPoint,
  frameOf,
  leadBy,
  leadOf,
  pointAt,
  sayColumns,
} from './chart-parts.ts'
import { joinAlternative } from './chart-points.ts'
import { MOST_CATEGORIES } from './stacked-chart.ts'

type Shares = Extract<SectionChartDefinition, { chart: 'shares' }>

/** One bar. Its shares are of the part that `part` names, or of everyone. */
interface Whole {
  readonly label: string
  readonly period: Period
  readonly part?: string
}

export function sharesChart(writing: PaperWriting, definition: Shares): StackedChart | MultiplesChart {
  const indicator = indicatorOf(writing, definition.of)
  const columns = chartColumns(writing, indicator, definition.years)
  const { across } = definition
  const wholes: Whole[] =
    across === undefined
      ? columns.map(({ label, period }) => ({ label, period }))
      : wholesAcross(writing, indicator, across, columns)
  const rows = chartRows(
    writing,
    indicator,
    definition.by,
    wholes.map(({ period }) => period),
  )
  const bars = wholes.map(whole => ({
    label: whole.label,
    total: writing.figures.figure(indicator, councilValue(writing, indicator, whole.period, whole.part)).text,
    values: rows.map(row =>
      row.isIn(whole.period)
        ? shareOf(writing, indicator, formatPart({ group: definition.by, row: row.id }), row.label, whole)
        : emptyPoint(row.label),
    ),
  }))
  const series = rows.map((row, at) => ({
    label: row.label,
    points: bars.map(bar => ({ ...(bar.values[at] ?? emptyPoint(row.label)), label: bar.label })),
  }))
  const [by, name] = [inSentence(groupOf(writing, definition.by).title), indicator.definition.name]
  const words = {
    ...frameOf(writing, definition),
    title:
      across === undefined
        ? titleOfChange(leadBy(writing, definition, indicator), indicator, columns, series)
        : titleAcross(leadOf(definition, indicator), bars.at(-1)?.values ?? []),
    subtitle:
      across === undefined
        ? `${name} by ${by}, percentage of the number above each bar, ${sayColumns(columns, indicator)}, ${writing.areas.council.short}`
        : `${name} by ${by}, percentage of each ${inSentence(groupOf(writing, across).title)}, with its number above the bar, ${sayColumns(columns.slice(-1), indicator)}, ${writing.areas.council.short}`,
    alternative:
      across === undefined
        ? sayCategories('Bars of 100%', columns, series)
        : sayAcross(indicator, columns, series, bars),
    unit: 'percentage',
  }
  if (rows.length > MOST_CATEGORIES)
    return {
      chart: 'multiples',
      ...words,
      panels: series.map(({ label, points }) => ({ title: label, points })),
    }
  return { chart: 'stacked', isShare: true, ...words, categories: rows.map(({ label }) => label), bars }
}

/** A bar for each row of the second map that counts anyone, and one for all. */
function wholesAcross(
  writing: PaperWriting,
  indicator: RatedIndicator,
  across: string,
  columns: readonly ChartColumn[],
): Whole[] {
  const period = columns.at(-1)?.period
  if (period === undefined) throw new Error('a chart without a column of time')
  const rows = chartRows(writing, indicator, across, [period]).filter(row => row.isIn(period))
  return [
    ...rows.map(({ id, label }) => ({ label, period, part: formatPart({ group: across, row: id }) })),
    { label: 'All', period },
  ]
}

function shareOf(
  writing: PaperWriting,
  indicator: RatedIndicator,
  part: string,
  label: string,
  whole: Whole,
): ChartPoint {
  const both = whole.part === undefined ? part : `${part};${whole.part}`
  return pointAt(
    label,
    writing.figures.figure(
      indicator,
      writing.valueAt({
        indicator: indicator.definition.ref,
        area: writing.areas.council.id,
        period: whole.period,
        part: both,
        shareOf: whole.part ?? 'all',
      }),
    ),
  )
}

/** `Distance by provider: within the borough is the largest share of all, 72%`. */
function titleAcross(lead: string, all: readonly ChartPoint[]): string {
  const most = all.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
  return most === undefined || most.value === null || all.some(({ value }) => value === null)
    ? lead
    : `${lead}: ${inSentence(most.label)} is the largest share of all, ${most.text}`
}

function sayAcross(
  { definition }: RatedIndicator,
  columns: readonly ChartColumn[],
  categories: readonly Category[],
  bars: StackedChart['bars'],
): string {
  const column = columns.at(-1)?.column
  return joinAlternative([
    `Bars of 100% for ${bars.length} groups${column === undefined ? '' : ` ${whenIn(column, definition)}`}, each in ${categories.length} categories`,
    sayMarks(bars.flatMap(({ values }) => values)),
    ...bars
      .toReversed()
      .map(
        ({ label, values }) =>
          `${label}: ${values.map(({ label: category, text }) => `${inSentence(category)} ${text}`).join(', ')}`,
      ),
  ])
}
