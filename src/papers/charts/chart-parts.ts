// What the charts of a section share. In: a declared chart. Out: its time columns with short labels, the rows
// of its group map that have anyone in them, and its labels.

import { kindOfChart } from '../../definitions/charts/section-charts.ts'
import { eachOf } from '../../definitions/numbered.ts'
import type { SectionChartDefinition } from '../../definitions/paper-definition.ts'
import { chartIdOf } from '../../definitions/parts/part-kind.ts'
import type { Figure } from '../../figures/figure.ts'
import { type GroupRow, rowsOfGroup } from '../../figures/rows-of-group.ts'
import { unitNames } from '../../figures/say-figure.ts'
import { textWithMark } from '../../figures/say-provisional.ts'
import { columnsOfTime, periodIn, type TimeColumn, timeBasisOf } from '../../figures/times.ts'
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { inSentence } from '../../terms/common-words.ts'
import { formatPart } from '../../terms/part.ts'
import {
  endMonthOf,
  financialYearOf,
  firstMonthOf,
  type Period,
  sayPeriod,
  sayShort,
} from '../../terms/period.ts'
import { listInWords } from '../../terms/words.ts'
import type { ChartPoint } from '../chart.ts'
import { groupOf, type PaperWriting } from '../paper-writing.ts'
import { isEmptyRow } from '../tables/empty-rows.ts'

export interface ChartColumn {
  readonly column: TimeColumn
  readonly period: Period
  /** `Mar 22` for a figure as at a date; `2021/22` or `Apr–Dec 16` for events over a span. */
  readonly label: string
}

export function chartColumns(
  writing: PaperWriting,
  { definition }: RatedIndicator,
  years: number | undefined,
): ChartColumn[] {
  return columnsOfTime(writing, years).map(column => {
    const period = periodIn(column, definition)
    return {
      column,
      period,
      label: timeBasisOf(definition) === 'span' ? sayShortSpan(period) : sayShort(endMonthOf(column)),
    }
  })
}

function sayShortSpan(period: Period): string {
  if (period.kind !== 'year-to-date') return sayPeriod(period)
  const last = endMonthOf(period)
  const first = firstMonthOf(financialYearOf(last))
  return first.index === last.index ? sayShort(last) : `${sayShort(first).slice(0, 3)}–${sayShort(last)}`
}

/** `March 2020 to March 2022`, `2021/22`. */
export function sayColumns(columns: readonly ChartColumn[], { definition }: RatedIndicator): string {
  const say = ({ column, period }: ChartColumn) =>
    timeBasisOf(definition) === 'span' ? sayPeriod(period) : sayPeriod(endMonthOf(column))
  const [first, last] = [columns[0], columns.at(-1)]
  if (first === undefined || last === undefined) throw new Error('a chart without a column of time')
  return first === last ? say(last) : `${say(first)} to ${say(last)}`
}

/** The rows of a group map that count anyone in these periods; an empty category is not worth drawing. */
export function chartRows(
  writing: PaperWriting,
  indicator: RatedIndicator,
  by: string,
  periods: readonly Period[],
): GroupRow[] {
  return rowsOfGroup(groupOf(writing, by), periods).filter(
    row =>
      !isEmptyRow(
        row.kind,
        periods
          .filter(row.isIn)
          .map(period => councilValue(writing, indicator, period, formatPart({ group: by, row: row.id }))),
      ),
  )
}

export const councilValue = (
  writing: PaperWriting,
  { definition }: RatedIndicator,
  period: Period,
  part?: string,
): Observation =>
  writing.valueAt({
    indicator: definition.ref,
    area: writing.areas.council.id,
    period,
    ...(part !== undefined && { part }),
  })

export const pointAt = (label: string, figure: Figure): ChartPoint => ({
  label,
  value: figure.value === undefined ? null : Number(figure.value),
  text: textWithMark(figure),
})

/** For a row that the group map did not have in that period: nothing is drawn, not even a mark. */
export const emptyPoint = (label: string): ChartPoint => ({ label, value: null, text: '' })

/** The point of one row of a group map, with its label in the chart. */
export const rowPoint = (
  writing: PaperWriting,
  indicator: RatedIndicator,
  by: string,
  row: GroupRow,
  { period, label }: { readonly period: Period; readonly label: string },
): ChartPoint =>
  row.isIn(period)
    ? pointAt(
        label,
        writing.figures.figure(
          indicator,
          councilValue(writing, indicator, period, formatPart({ group: by, row: row.id })),
        ),
      )
    : emptyPoint(label)

/**
 * The id, number and source that every chart of a section has. Its figures are in the tables that use the
 * same maps and areas, or else in the workbook.
 */
export function frameOf(
  writing: PaperWriting,
  definition: SectionChartDefinition,
): { id: string; label: string; figuresIn: string } {
  const id = chartIdOf(definition.id)
  const { indicators, groups, areas } = kindOfChart(definition).uses(definition)
  // Only the table of a funnel lists councils, in the funnel's own period.
  const by = [...groups, ...(definition.chart === 'funnel' ? areas.map(eachOf) : areas)]
  const tables =
    definition.chart === 'ranked' ? [undefined] : indicators.map(ref => writing.labels.tableOf(ref, by))
  return {
    id,
    label: writing.labels.figure(id),
    figuresIn: tables.includes(undefined)
      ? WORKBOOK
      : listInWords([...new Set(tables.filter(table => table !== undefined))]),
  }
}

/** It holds every figure of a paper. */
const WORKBOOK = 'the workbook of figures'

/** `number`, `rate per 10,000`: a rate names its base. */
export const unitOf = ({ definition: { unit } }: RatedIndicator): string =>
  unit === 'rate-per-10000' ? 'rate per 10,000' : unitNames[unit]

/** What the message is about: the declared title, or the indicator's name. */
export const leadOf = ({ title }: SectionChartDefinition, { definition }: RatedIndicator): string =>
  title ?? definition.short

/** `Children looked after by age`, unless a title is declared. */
export const leadBy = (
  writing: PaperWriting,
  definition: SectionChartDefinition & { by: string },
  { definition: { short } }: RatedIndicator,
): string => definition.title ?? `${short} by ${inSentence(groupOf(writing, definition.by).title)}`
