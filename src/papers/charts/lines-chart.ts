// One indicator against other areas over the years. In: the indicator and the areas. Out: the chart with its
// words; a year without a figure is a gap.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { SectionChartDefinition } from '../../definitions/paper-definition.ts'
import type { Figure } from '../../figures/figure.ts'
import { areaInWords, areaName } from '../../figures/say-area.ts'
import { whenIn } from '../../figures/times.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { listInWords } from '../../terms/words.ts'
import type { LinesChart } from '../chart.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { numberPrinted } from '../tables/table-sentences.ts'
import { sayAgainstAreas } from '../words/against-areas.ts'
import { chartColumns, frameOf, leadOf, pointAt, sayColumns, unitOf } from './chart-parts.ts'
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
    title: titleOf(
      writing,
      indicator,
      leadOf(definition, indicator),
      lines,
      columns.map(({ column }) => whenIn(column, indicator.definition)),
    ),
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

/**
 * `Rate: 99.1 at 31 March 2022, above the statistical neighbour average (81.2) and below England (105.0)`: of
 * the latest period in which another area has a figure.
 */
function titleOf(
  writing: PaperWriting,
  indicator: RatedIndicator,
  lead: string,
  lines: readonly Line[],
  whens: readonly string[],
): string {
  const ours = lines.find(({ isOurs }) => isOurs)
  for (const at of [...(ours?.figures.keys() ?? [])].reverse()) {
    const figure = ours?.figures[at]
    const value = figure && numberPrinted(figure)
    if (figure === undefined || value === undefined) continue
    const beside = lines
      .filter(({ isOurs }) => !isOurs)
      .flatMap(({ inWords, figures }) => {
        const other = figures[at]
        const otherValue = other && numberPrinted(other)
        return other === undefined || otherValue === undefined
          ? []
          : [{ inWords, value: otherValue, text: other.text }]
      })
    if (beside.length > 0 || lines.length === 1)
      return `${lead}: ${figure.text} ${whens[at] ?? ''}${beside.length > 0 ? `, ${sayAgainstAreas(writing, indicator, value, beside)}` : ''}`
  }
  return lead
}
