// The history of one indicator: months, year ends and latest benchmarks in one chart. In: an indicator. Out:
// the chart with its words.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import { topicChartId } from '../../definitions/charts/topic-charts.ts'
import type { TopicChartDefinition } from '../../definitions/paper-definition.ts'
import { isTotal, ruleOfQuarter } from '../../definitions/rule-of-quarter.ts'
import type { Figure } from '../../figures/figure.ts'
import { periodWord } from '../../figures/period-word.ts'
import { areaName } from '../../figures/say-area.ts'
import { type BenchmarksSaid, labelWithDate, sayBenchmarks } from '../../figures/say-benchmarks.ts'
import { unitNames } from '../../figures/say-figure.ts'
import { movementWords } from '../../figures/say-indicator.ts'
import { spokenWithMark, textWithMark } from '../../figures/say-provisional.ts'
import { ratingCell } from '../../figures/say-ratings.ts'
import { monthsSoFar } from '../../indicators/indicator.ts'
import { isOfAnotherDate, type Observation, periodMeant } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { sayPeriod, sayShort } from '../../terms/period.ts'
import type { HistoryChart } from '../chart.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { fitTitle, newsOfSeries, withFirstThatFits } from '../words/news-title.ts'
import {
  type DrawnTarget,
  joinAlternative,
  pointOf,
  sayExtremes,
  sayGaps,
  sayTargetToDate,
  targetOf,
} from './chart-points.ts'
import { sayLastVariation } from './control-chart-words.ts'

export function historyChart(
  writing: PaperWriting,
  topic: string,
  definition: Extract<TopicChartDefinition, { chart: 'history' }>,
): HistoryChart {
  const indicator = inDetail(writing, indicatorOf(writing, definition.indicator))
  const figure = (observation: RatedIndicator['latest']) => writing.figures.figure(indicator, observation)
  const step = periodWord(indicator.latest.period)
  const years = yearsDrawn(indicator)
  const comparators = indicator.comparators.filter(one => one.amount.kind === 'known')
  const shortName = (id: string) => writing.areas.comparators.find(area => area.id === id)?.short ?? id
  const neighbour = indicatorOf(writing, definition.indicator).comparators.find(
    one => one.area === definition.line && one.amount.kind === 'known',
  )
  const line = neighbour && {
    label: labelWithDate(areaName(writing, neighbour.area), neighbour),
    value: Number(figure(neighbour).value),
    text: figure(neighbour).text,
  }
  const series = seriesOf(indicator)
  const target = targetOf(indicator, series)
  const toDate = sayTargetToDate(indicator, writing.figures)
  const id = topicChartId(topic, definition)
  return {
    chart: 'history',
    id,
    label: writing.labels.figure(id),
    title: titleOf(indicator, writing),
    subtitle: `${indicator.definition.name} (${unitNames[indicator.definition.unit]}), ${writing.areas.council.short}, by ${step}${indicator.months.some(isOfAnotherDate) ? ' (each figure for the quarter that ends with it)' : ''}${step !== 'year' && years.length > 0 ? ', with year ends' : ''}${comparators.length > 0 ? ' and latest benchmarks' : ''}${toDate === undefined ? '' : `; target ${toDate}, not drawn`}`,
    alternative: alternativeOf(
      indicator,
      figure,
      step === 'year' ? [] : years.map(figure),
      sayBenchmarks(indicator, writing.figures, shortName),
      target?.says ?? toDate,
    ),
    figuresIn: writing.labels.table(topic),
    zones: [
      {
        id: 'months' as const,
        title: step === 'quarter' ? 'By quarter' : 'In month',
        points: indicator.months.map(month => ({
          ...pointOf(writing, indicator, month),
          isCurrent: month === indicator.latest,
        })),
      },
      {
        id: 'years' as const,
        title: step === 'year' ? 'By year' : 'Year end',
        points: years.map(year => ({
          ...pointOf(writing, indicator, year),
          isCurrent: year === indicator.latest,
        })),
      },
      {
        id: 'benchmarks' as const,
        title: 'Latest benchmarks',
        points: comparators.map(one => ({
          ...pointOf(writing, indicator, one, labelWithDate(shortName(one.area), one)),
          isCurrent: false,
        })),
      },
    ].filter(zone => zone.points.length > 0),
    ...(line && { line }),
    ...(target && { target: drawn(target) }),
    unit: unitNames[indicator.definition.unit],
  }
}

/** The months or quarters that the paper shows; in a paper about a year, its years. */
const seriesOf = ({ months, years, latest }: RatedIndicator): readonly Observation[] =>
  latest.period.kind === 'year' ? years : months

/** The total of a year is so much larger than that of a quarter that the quarters would all look alike beside it. */
const yearsDrawn = ({ years, latest, definition }: RatedIndicator): Observation[] =>
  latest.period.kind === 'quarter' && isTotal(ruleOfQuarter(definition), definition)
    ? []
    : years.filter(year => year.amount.kind === 'known')

/** A paper for members shows the months up to its own; its annex has the years and the other areas. */
const inDetail = ({ detail }: PaperWriting, indicator: RatedIndicator): RatedIndicator =>
  detail === 'members'
    ? {
        ...indicator,
        months: monthsSoFar(indicator),
        years: [],
        comparators: [],
      }
    : indicator

const drawn = ({ says: _, ...target }: DrawnTarget): NonNullable<HistoryChart['target']> => target

/**
 * The message: `Health assessments up to date: 92.7% in January 2017, first month off target since September 2016
 * (amber)`; where nothing else is news, how it moved since the month before.
 */
function titleOf(indicator: RatedIndicator, writing: PaperWriting): string {
  const figure = writing.figures.figure(indicator, indicator.latest)
  const { short } = indicator.definition
  if (figure.missing !== undefined)
    return `${short}: ${figure.missing.reason === 'suppressed' ? 'suppressed' : 'no figure'} for ${sayPeriod(indicator.latest.period)}${sayLastKnown(indicator, writing)}`
  const verdict =
    indicator.rating.status === 'not-rated'
      ? ''
      : ` (${ratingCell(indicator).word.toLowerCase()}${indicator.rating.judged === 'year-to-date' && indicator.latest.period.kind !== 'year' ? ' on the year to date' : ''})`
  const news = newsOfSeries(writing, indicator, seriesOf(indicator))
  const title = fitTitle(
    `${short}: ${textWithMark(figure)} in ${sayPeriod(periodMeant(indicator.latest))}`,
    news.length > 0 ? news : [movementWords(indicator, writing.figures)],
  )
  return withFirstThatFits(title, [`${sayClearness(indicator)}${verdict}`, verdict])
}

/** `, worsening beyond chance`; empty where chance cannot be judged. */
const sayClearness = ({ signal }: RatedIndicator): string =>
  signal?.is === 'charted' ? `, ${sayLastVariation(signal.variation)}` : ''

/** `; the last was 97.1% in September 2016` */
function sayLastKnown(indicator: RatedIndicator, writing: PaperWriting): string {
  const last = seriesOf(indicator).findLast(({ amount }) => amount.kind === 'known')
  if (last === undefined) return ''
  const figure = writing.figures.figure(indicator, last)
  return `; the last was ${textWithMark(figure)} in ${sayPeriod(periodMeant(last))}`
}

function alternativeOf(
  indicator: RatedIndicator,
  figure: (o: RatedIndicator['latest']) => Figure,
  years: readonly Figure[],
  benchmarks: BenchmarksSaid,
  target: string | undefined,
): string {
  const step = periodWord(indicator.latest.period)
  const months = seriesOf(indicator).filter(
    month => month.amount.kind !== 'missing' || month.amount.reason !== 'not-yet-due',
  )
  const known = months.map(month => ({ figure: figure(month), label: sayShort(periodMeant(month)) }))
  const ends = [known[0], known.at(-1)]
    .filter(one => one !== undefined)
    .map(one => `${one.label} ${spokenWithMark(one.figure)}`)
  return joinAlternative([
    `Bar chart of ${known.length} ${step}s: ${ends.join(', ')}`,
    sayExtremes(known),
    target === undefined ? '' : `target ${target}`,
    sayGaps(
      known.map(one => one.figure),
      step,
    ),
    years.length > 0 ? `year ends ${years.map(year => `${year.period} ${year.text}`).join(', ')}` : '',
    [...(benchmarks.date === undefined ? [] : [`benchmarks of ${benchmarks.date}`]), ...benchmarks.each].join(
      ', ',
    ),
  ])
}
