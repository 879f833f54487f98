// Entries and exits, month by month, with the net of the two. In: two counting indicators.
// Out: the chart with its words.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import { topicChartId } from '../../definitions/charts/topic-charts.ts'
import type { TopicChartDefinition } from '../../definitions/paper-definition.ts'
import { spokenWithMark } from '../../figures/say-provisional.ts'
import { monthsSoFar } from '../../indicators/indicator.ts'
import { type Observation, periodMeant } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { inSentence } from '../../terms/common-words.ts'
import { type Exact, sayDecimal } from '../../terms/exact.ts'
import { sayPeriod, sayShort } from '../../terms/period.ts'
import { upperFirst } from '../../terms/words.ts'
import type { ChartPoint, FlowsChart } from '../chart.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { netPoint, newsOfNet } from '../words/news-of-net.ts'
import { fitTitle } from '../words/news-title.ts'
import { joinSentences, pointOf, sayExtremes, sayGaps } from './chart-points.ts'

export function flowsChart(
  writing: PaperWriting,
  topic: string,
  definition: Extract<TopicChartDefinition, { chart: 'flows' }>,
): FlowsChart {
  const [came, went] = [indicatorOf(writing, definition.in), indicatorOf(writing, definition.out)]
  // A paper for members shows no month that has yet to come.
  const soFar = monthsSoFar(came)
  const shown = writing.detail === 'members' ? soFar : came.months
  const months = shown.map((month, at) => {
    const other = went.months[at] ?? went.latest
    const flow = { in: pointOf(writing, came, month), out: pointOf(writing, went, other) }
    return { label: sayShort(month.period), ...flow, net: netOf(month, other, flow) }
  })
  const gaps = sayGaps(
    soFar.flatMap((month, at) => {
      const flows = [
        writing.figures.figure(came, month),
        writing.figures.figure(went, went.months[at] ?? went.latest),
      ]
      return flows.find(({ missing }) => missing !== undefined) ?? []
    }),
    'month',
  )
  const id = topicChartId(topic, definition)
  return {
    chart: 'flows',
    id,
    label: writing.labels.figure(id),
    title: titleOf(writing, came, went, months.slice(0, soFar.length)),
    subtitle: `${came.definition.short} and ${inSentence(went.definition.short)} in each month, their net, and the straight-line trend of each, ${writing.areas.council.short}`,
    alternative: joinSentences([
      'Paired bars by month.',
      `Net in ${sayPeriod(came.latest.period)}: ${months.at(came.months.indexOf(came.latest))?.net.text || 'not known'}.`,
      ...(gaps === '' ? [] : [`${gaps}.`]),
      ...[came, went].map(one => sayRange(writing, one)),
    ]),
    figuresIn: writing.labels.table(topic),
    series: [came.definition.short, went.definition.short],
    months,
  }
}

/**
 * In less out. A gain has a plus sign, so that it cannot be read as a count. Where one of the two is missing, so is the net,
 * with the same mark.
 */
export function netOf(
  came: Observation,
  went: Observation,
  drawn: Pick<FlowsChart['months'][number], 'in' | 'out'>,
): ChartPoint {
  const label = sayShort(came.period)
  if (came.amount.kind === 'missing') return { label, value: null, text: drawn.in.text }
  if (went.amount.kind === 'missing') return { label, value: null, text: drawn.out.text }
  const net = came.amount.value.sub(went.amount.value)
  return { label, value: net.valueOf(), text: saySigned(net) }
}

const saySigned = (number: Exact) => `${number.compare(0) > 0 ? '+' : ''}${sayDecimal(number, 0)}`

function titleOf(
  writing: PaperWriting,
  came: RatedIndicator,
  went: RatedIndicator,
  months: FlowsChart['months'],
): string {
  const say = (one: RatedIndicator) =>
    `${inSentence(one.definition.short)} ${spokenWithMark(writing.figures.figure(one, one.latest))}`
  const sentence = `${say(came)}, ${say(went)} in ${sayPeriod(came.latest.period)}`
  const net = months.at(-1)?.net
  if (net === undefined || net.value === null) return upperFirst(sentence)
  const points = months.map((month, at) =>
    netPoint(month.net, sayPeriod((came.months[at] ?? came.latest).period)),
  )
  return fitTitle(upperFirst(`${sentence}: net ${net.text}`), newsOfNet(points, 'month'))
}

function sayRange(writing: PaperWriting, indicator: RatedIndicator): string {
  const known = indicator.months
    .filter(month => month.amount.kind === 'known')
    .map(month => ({ figure: writing.figures.figure(indicator, month), label: sayShort(periodMeant(month)) }))
  return `${indicator.definition.short}: ${spokenWithMark(writing.figures.figure(indicator, indicator.latest))} in ${sayPeriod(periodMeant(indicator.latest))}, ${sayExtremes(known)}.`
}
