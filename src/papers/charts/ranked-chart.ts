// One bar for each area, longest first, with the council's position. In: an indicator and a comparator that
// is made of councils. Out: the chart with its words.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { SectionChartDefinition } from '../../definitions/paper-definition.ts'
import { areaInWords } from '../../figures/say-area.ts'
import { whenIn } from '../../figures/times.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { RankedChart } from '../chart.ts'
import { type ComparedCouncil, councilsAmong } from '../councils-among.ts'
import type { PaperWriting } from '../paper-writing.ts'
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

export function rankedChart(
  writing: PaperWriting,
  definition: Extract<SectionChartDefinition, { chart: 'ranked' }>,
): RankedChart {
  const indicator = indicatorOf(writing, definition.of)
  const places = councilsAmong(writing, definition.among)
  const { column, bars } = latestOf(
    writing,
    indicator,
    places,
    chartColumns(writing, indicator, definition.years),
  )
  const known = bars.filter(({ value }) => value !== null)
  const our = bars.find(({ isOurs }) => isOurs)
  /** One more than the number of longer bars: councils with the same figure share a position. */
  const position =
    our === undefined || our.value === null
      ? `not known, of ${known.length}`
      : `${1 + known.filter(({ value }) => (value ?? 0) > (our.value ?? 0)).length} of ${known.length}`
  const short = writing.areas.council.short
  return {
    chart: 'ranked',
    ...frameOf(writing, definition),
    title:
      our === undefined || our.value === null
        ? leadOf(definition, indicator)
        : `${leadOf(definition, indicator)}: ${short} ${our.text} ${whenIn(column.column, indicator.definition)}, ranked ${position} from the highest`,
    subtitle: `${indicator.definition.name} (${unitOf(indicator)}), ${short} and ${places.length > 2 ? `the councils of ${areaInWords(writing, definition.among)}` : areaInWords(writing, definition.among)}, ${sayColumns([column], indicator)}, highest first`,
    alternative: joinAlternative([
      `Ranked bars of ${bars.length} areas, highest first, ${sayColumns([column], indicator)}`,
      `${short}: position ${position}`,
      ...bars.map(({ label, text }) => `${label} ${text}`),
    ]),
    bars,
    position,
    unit: unitOf(indicator),
  }
}

/**
 * The latest period in which the council and another area both have a figure: different years are not ranked
 * together. Where there is none, the latest period of all.
 */
function latestOf(
  writing: PaperWriting,
  indicator: RatedIndicator,
  places: readonly ComparedCouncil[],
  columns: readonly ChartColumn[],
): { column: ChartColumn; bars: RankedChart['bars'] } {
  const barsIn = ({ period }: ChartColumn) =>
    places
      .map(({ area, name, isOurs }) => ({
        ...pointAt(
          name,
          writing.figures.figure(
            indicator,
            writing.valueAt({ indicator: indicator.definition.ref, area, period }),
          ),
        ),
        isOurs,
      }))
      .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || Number(b.isOurs) - Number(a.isOurs))
  const found = columns.toReversed().map(column => ({ column, bars: barsIn(column) }))
  const comparable =
    found.find(
      ({ bars }) =>
        bars.some(({ isOurs, value }) => isOurs && value !== null) &&
        bars.some(({ isOurs, value }) => !isOurs && value !== null),
    ) ?? found[0]
  if (comparable === undefined) throw new Error('a chart without a column of time')
  return comparable
}
