// Entries and exits in each year, with the net of the two. In: two counting indicators. Out: the
// chart with its words.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { SectionChartDefinition } from '../../definitions/paper-definition.ts'
import { isPartOfYear } from '../../figures/times.ts'
import { inSentence } from '../../terms/common-words.ts'
import type { FlowsChart } from '../chart.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { netPoint, newsOfNet } from '../words/news-of-net.ts'
import { fitTitle } from '../words/news-title.ts'
import { chartColumns, councilValue, frameOf, pointAt, sayColumns } from './chart-parts.ts'
import { joinAlternative } from './chart-points.ts'
import { netOf } from './flows-chart.ts'

/** Whole years only: a part of a year would pull the straight line down and look like a fall. */
export function yearlyFlowsChart(
  writing: PaperWriting,
  definition: Extract<SectionChartDefinition, { chart: 'yearly-flows' }>,
): FlowsChart {
  const [came, went] = [indicatorOf(writing, definition.in), indicatorOf(writing, definition.out)]
  const columns = chartColumns(writing, came, definition.years).filter(
    ({ column }) => !isPartOfYear(column, came.definition),
  )
  const years = columns.map(({ period, label }) => {
    const [entered, left] = [councilValue(writing, came, period), councilValue(writing, went, period)]
    const flow = {
      in: pointAt(label, writing.figures.figure(came, entered)),
      out: pointAt(label, writing.figures.figure(went, left)),
    }
    return { label, ...flow, net: netOf(entered, left, flow) }
  })
  const last = years.at(-1)
  const [inName, outName] = [came.definition.short, went.definition.short]
  const lead = definition.title ?? `${inName} and ${inSentence(outName)}`
  return {
    chart: 'flows',
    ...frameOf(writing, definition),
    title:
      last === undefined || last.net.value === null
        ? lead
        : fitTitle(
            `${lead}: ${last.in.text} in, ${last.out.text} out in ${last.label}, net ${last.net.text}`,
            newsOfNet(
              years.map(({ net, label }) => netPoint(net, label)),
              'year',
            ),
          ),
    subtitle: `${inName} and ${inSentence(outName)} in each year, their net, and the straight-line trend of each where there are three years, ${sayColumns(columns, came)}, ${writing.areas.council.short}`,
    alternative: joinAlternative([
      `Paired bars for ${years.length} ${years.length === 1 ? 'year' : 'years'}, ${sayColumns(columns, came)}`,
      ...[
        { name: inName, points: years.map(year => year.in) },
        { name: outName, points: years.map(year => year.out) },
        { name: 'net', points: years.map(year => year.net) },
      ].map(
        ({ name, points }) =>
          `${name}: ${points.map(({ text }) => (text === '' ? 'not known' : text)).join(', ')}`,
      ),
    ]),
    series: [inName, outName],
    months: years,
  }
}
