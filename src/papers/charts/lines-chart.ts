// One indicator against other areas over the years. In: the indicator and the areas. Out: the chart with its
// words; a year without a figure is a gap.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import { breakBetween } from '../../definitions/break-between.ts'
import type { SectionChartDefinition } from '../../definitions/paper-definition.ts'
import type { Figure } from '../../figures/figure.ts'
import { areaInWords, areaName } from '../../figures/say-area.ts'
import { textWithMark } from '../../figures/say-provisional.ts'
import { headingOf, isPartOfYear, whenIn } from '../../figures/times.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { listInWords, lowerFirst } from '../../terms/words.ts'
import type { LinesChart } from '../chart.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { numberPrinted } from '../tables/table-sentences.ts'
import { sayAgainstAreas } from '../words/against-areas.ts'
import { fitTitle, newsPieces } from '../words/news-title.ts'
import {
  type ChartColumn,
  chartColumns,
  frameOf,
  leadOf,
  pointAt,
  sayColumns,
  unitOf,
} from './chart-parts.ts'
import { joinAlternative } from './chart-points.ts'

export function linesChart(
  writing: PaperWriting,
  definition: Extract<SectionChartDefinition, { chart: 'lines' }>,
): LinesChart {
  const indicator = indicatorOf(writing, definition.of)
  const columns = chartColumns(writing, indicator, definition.years)
  const council = writing.areas.council
  const lines = [council.id, ...definition.areas].map(area => ({
    name: area === council.id ? council.short : areaName(writing, area),
    inWords: area === council.id ? council.short : areaInWords(writing, area),
    isOurs: area === council.id,
    figures: columns.map(({ period }) =>
      writing.figures.figure(indicator, writing.valueAt({ indicator: definition.of, area, period })),
    ),
  }))
  const gaps = lines
    .map(({ name, figures }) => ({
      name,
      count: figures.filter(figure => figure.missing !== undefined).length,
    }))
    .filter(({ count }) => count > 0)
  return {
    chart: 'lines',
    ...frameOf(writing, definition),
    title: titleOf(writing, indicator, { lead: leadOf(definition, indicator), lines, columns }),
    subtitle: `${indicator.definition.name} (${unitOf(indicator)}), ${sayColumns(columns, indicator)}, ${council.short}${definition.areas.length > 0 ? ` with ${listInWords(definition.areas.map(area => areaInWords(writing, area)))}` : ''}`,
    alternative: joinAlternative([
      `Chart of ${lines.length} ${lines.length === 1 ? 'line' : 'lines'} over ${columns.length} ${columns.length === 1 ? 'period' : 'periods'}, ${sayColumns(columns, indicator)}`,
      ...lines.map(({ name, figures }) => `${name}: ${figures.map(figure => figure.text).join(', ')}`),
      gaps.length === 0 ? '' : `gaps: ${gaps.map(({ name, count }) => `${name} ${count}`).join(', ')}`,
    ]),
    lines: lines.map(({ name, isOurs, figures }) => ({
      label: name,
      isOurs,
      points: figures.map((figure, at) => pointAt(columns[at]?.label ?? '', figure)),
    })),
    unit: unitOf(indicator),
  }
}

interface Line {
  readonly inWords: string
  readonly isOurs: boolean
  readonly figures: readonly Figure[]
}

interface Compared {
  readonly lead: string
  readonly lines: readonly Line[]
  readonly columns: readonly ChartColumn[]
}

/**
 * `Long-term stability: 65.7% at 31 March 2022, down 10.5 points in two years`, and how it compares where that fits. Where
 * no rule finds news in our figures, the comparison is the news: `Rate: 99.1 at 31 March 2022, above the statistical
 * neighbour average (81.2) and below England (105.0)`.
 */
function titleOf(writing: PaperWriting, indicator: RatedIndicator, compared: Compared): string {
  const { lead, lines, columns } = compared
  const ours = lines.find(({ isOurs }) => isOurs)?.figures ?? []
  const whole = columns.filter(({ column }) => !isPartOfYear(column, indicator.definition))
  const at = whole.findLastIndex((_, index) => ours[index]?.value !== undefined)
  const news = newsOfColumns(indicator, whole.slice(0, at + 1), ours)
  const comparison = comparisonOf(writing, indicator, compared)
  const said = news.length > 0 ? at : comparison?.at
  const [figure, column] = said === undefined ? [] : [ours[said], columns[said]]
  if (figure === undefined || column === undefined) return lead
  return fitTitle(`${lead}: ${textWithMark(figure)} ${whenIn(column.column, indicator.definition)}`, [
    ...news,
    ...(comparison !== undefined && comparison.at === said && comparison.words !== ''
      ? [`, ${comparison.words}`]
      : []),
  ])
}

/** After the last break in the series. */
function newsOfColumns(
  indicator: RatedIndicator,
  columns: readonly ChartColumn[],
  ours: readonly Figure[],
): string[] {
  const { definition, latest } = indicator
  const last = columns.at(-1)
  const points = columns.flatMap(({ column, period }, at) => {
    const figure = ours[at]
    const isApart =
      last !== undefined && breakBetween(definition, { period, area: latest.area }, last) !== undefined
    if (figure === undefined || isApart) return []
    const value = numberPrinted(figure)
    return [{ name: lowerFirst(headingOf(column, definition)), ...(value !== undefined && { value }) }]
  })
  return newsPieces(
    indicator,
    points,
    columns.every(({ column }) => column.kind === 'year') ? 'year' : 'date',
  )
}

/** In the latest period in which another area has a figure; without other areas, the latest that has one. */
function comparisonOf(
  writing: PaperWriting,
  indicator: RatedIndicator,
  { lines }: Compared,
): { readonly at: number; readonly words: string } | undefined {
  const ours = lines.find(({ isOurs }) => isOurs)?.figures ?? []
  for (const at of [...ours.keys()].reverse()) {
    const figure = ours[at]
    const value = figure && numberPrinted(figure)
    if (value === undefined) continue
    const beside = lines
      .filter(({ isOurs }) => !isOurs)
      .flatMap(({ inWords, figures }) => {
        const other = figures[at]
        const otherValue = other && numberPrinted(other)
        return other === undefined || otherValue === undefined
          ? []
          : [{ inWords, value: otherValue, text: other.text }]
      })
    if (beside.length > 0) return { at, words: sayAgainstAreas(writing, indicator, value, beside) }
    if (lines.length === 1) return { at, words: '' }
  }
  return undefined
}
