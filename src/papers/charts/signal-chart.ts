// The control chart of one indicator: its months against their mean and limits, with each special cause. In: an
// indicator. Out: the chart with its words; its history where it has no control chart.
import { indicatorOf } from '../../commentary/commentary-context.ts'
import { topicChartId } from '../../definitions/charts/topic-charts.ts'
import type { TopicChartDefinition } from '../../definitions/paper-definition.ts'
import { sayLimit, targetLine } from '../../figures/say-bounds.ts'
import { sayBesideFigures, sayNumber, unitNames } from '../../figures/say-figure.ts'
import { chartNames } from '../../figures/say-series-rules.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { Charted, ChartedPoint } from '../../ratings/signal.ts'
import { type Exact, plainDecimal } from '../../terms/exact.ts'
import { monthsBetween, samePeriod, sayPeriod, sayShort } from '../../terms/period.ts'
import type { ControlChart, ControlLine, ControlMonth, HistoryChart } from '../chart.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { fitTitle, newsOfSeries } from '../words/news-title.ts'
import { pointOf, sayTargetToDate } from './chart-points.ts'
import { sayAssurance, sayLastVariation, sayTrialLimits } from './control-chart-words.ts'
import { describeControlChart } from './describe-control-chart.ts'
import { historyChart } from './history-chart.ts'
import { stretchStarts } from './stretch-starts.ts'

export function signalChart(
  writing: PaperWriting,
  topic: string,
  definition: TopicChartDefinition<'control'>,
): ControlChart | HistoryChart {
  const indicator = indicatorOf(writing, definition.indicator)
  const { signal } = indicator
  const id = topicChartId(topic, definition)
  const label = writing.labels.figure(id)
  if (signal?.is !== 'charted')
    return { ...historyChart(writing, topic, { ...definition, chart: 'history' }), id, label }
  const target = targetNow(indicator)
  const toDate = sayTargetToDate(indicator, writing.figures)
  const months = monthsOf(writing, indicator, signal)
  const starts = stretchStarts(indicator.definition, signal.points, indicator.latest.area).map(
    ({ from, because }) => ({
      label: sayShort(from),
      because,
    }),
  )
  return {
    chart: 'control',
    id,
    label,
    title: titleOf(writing, indicator, signal, target?.text),
    subtitle: `${indicator.definition.name} (${unitNames[indicator.definition.unit]}), ${writing.areas.council.short}, by month, with mean and limits (${chartNames[signal.chart]})${sayTrialLimits(signal)}${toDate === undefined ? '' : `; target ${toDate}, not drawn`}`,
    alternative: describeControlChart(
      signal,
      months,
      starts,
      target === undefined ? toDate : `${target.text} ${sayAssurance(signal.assurance)}`.trimEnd(),
    ),
    figuresIn: writing.labels.table(topic),
    months,
    starts,
    ...(target && { target }),
    unit: unitNames[indicator.definition.unit],
  }
}

/** A target that moves is drawn as it is in the paper's month, since the verdict is about that. */
function targetNow(indicator: RatedIndicator): ControlChart['target'] {
  const line = targetLine(indicator.target)
  const { target } = indicator
  if (line === undefined || !('green' in target) || target.judges !== 'month') return undefined
  const text = sayLimit(line, indicator.definition.unit)
  return { label: `Target ${text}`, value: Number(line), text }
}

/**
 * `Dental checks up to date: 66.1% in January 2017, lowest since April 2016, fallen six months running`; whether that is
 * more than chance, and the prospect of the target, where they fit: `Reviews held on time: 98.2% in January 2017, no clear
 * change; the target of 95% may be met or missed`.
 */
function titleOf(
  writing: PaperWriting,
  indicator: RatedIndicator,
  signal: Charted,
  target: string | undefined,
): string {
  const { definition, decimals, series } = indicator
  const last = signal.points.at(-1)
  if (last === undefined) throw new Error(`the control chart of ${definition.ref} has no points`)
  const prospect = sayAssurance(signal.assurance)
  return fitTitle(
    `${definition.short}: ${sayNumber(last.value, definition.unit, decimals)} in ${sayPeriod(last.period)}`,
    [
      ...newsOfSeries(writing, indicator, series),
      `, ${sayLastVariation(signal.variation)}`,
      ...(target === undefined || prospect === '' ? [] : [`; the target of ${target} ${prospect}`]),
    ],
  )
}

/** Every month from the first point to the last. A month without a figure has its mark, if it is in the paper. */
function monthsOf(writing: PaperWriting, indicator: RatedIndicator, { points }: Charted): ControlMonth[] {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return []
  const charted = new Map(points.map(point => [point.period.index, point]))
  return monthsBetween(first.period, last.period).map(month => {
    const point = charted.get(month.index)
    if (point !== undefined) return chartedMonth(indicator, point)
    const observed = indicator.months.find(({ period }) => samePeriod(period, month))
    const text = observed === undefined ? '' : pointOf(writing, indicator, observed).text
    return { label: sayShort(month), value: null, text }
  })
}

function chartedMonth(indicator: RatedIndicator, point: ChartedPoint): ControlMonth {
  const { definition, decimals } = indicator
  const line = (value: Exact): ControlLine => ({
    value: placeOf(value, decimals),
    text: sayBesideFigures(value, indicator),
  })
  return {
    label: sayShort(point.period),
    value: placeOf(point.value, decimals),
    text: sayNumber(point.value, definition.unit, decimals),
    against: {
      segment: point.segment,
      variation: point.variation,
      mean: line(point.mean),
      ...(point.limits && {
        limits: { lower: line(point.limits.lower), upper: line(point.limits.upper) },
      }),
    },
  }
}

/**
 * Finer than printed: a figure just outside its limit, both 90.9% as printed, is also drawn outside.
 */
const placeOf = (value: Exact, decimals: number): number => Number(plainDecimal(value, decimals + 3))
