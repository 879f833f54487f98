// One topic: its indicators with sentences about their figures, the officers' commentary, the table in three
// parts, and the charts. In: rated indicators. Out: a topic.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import { isCountedWhole } from '../../counting/is-counted-whole.ts'
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import { topicChartsDrawn } from '../../definitions/charts/topic-charts.ts'
import { indicatorsNotDrawn } from '../../figures/not-drawn.ts'
import { periodWord } from '../../figures/period-word.ts'
import { areaInWords, areaName } from '../../figures/say-area.ts'
import { unitNames } from '../../figures/say-figure.ts'
import { funnelSentences } from '../../figures/say-funnels.ts'
import { whatTheFiguresSay } from '../../figures/say-indicator.ts'
import { rankSentences } from '../../figures/say-ranks.ts'
import { sayMethod, sayQuarterRule, sayRatingRule, saySpanRules } from '../../figures/say-rules.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { inSentence } from '../../terms/common-words.ts'
import { financialYearOf, sayPeriod, sayShort } from '../../terms/period.ts'
import { listInWords } from '../../terms/words.ts'
import { writeTopicChart } from '../charts/index.ts'
import type { Topic, TopicIndicator, TopicTable } from '../paper.ts'
import { isCompared, type PaperWriting } from '../paper-writing.ts'
import type { PrintedPlace } from '../printed.ts'
import { type WrittenBlock, writtenBlock } from '../written-block.ts'
import {
  cellWithParts,
  dataNotesOf,
  headlineOf,
  sayNotDrawn,
  verdictsOfTopic,
  wordsOfTopic,
} from './topic-parts.ts'

export function writeTopic(writing: PaperWriting, definition: BlockDefinition<'topic'>): WrittenBlock<Topic> {
  const { id, title } = definition
  const indicators = definition.indicators.map(ref => indicatorOf(writing, ref))
  const words = wordsOfTopic(writing, id)
  const table = tableOf(writing, definition, indicators)
  const notDrawn = indicatorsNotDrawn(writing.indicators.values(), writing.detail)
  const charts = topicChartsDrawn(definition.charts, notDrawn).map(chart =>
    writeTopicChart(writing, id, chart),
  )
  const block: Topic = {
    block: 'topic',
    id,
    title,
    indicators: indicators.map(indicator =>
      describe(writing, indicator, sayNotDrawn(definition.charts, indicator.definition.ref, notDrawn)),
    ),
    ...words,
    dataNotes: dataNotesOf(writing, indicators),
    table,
    charts,
  }
  return writtenBlock(block, {
    places: placesIn(table),
    verdicts: verdictsOfTopic(writing, indicators, title),
  })
}

/** One indicator at a time: its months, years and benchmarks. */
const placesIn = ({ caption, columns, parts }: TopicTable): PrintedPlace[] =>
  columns.flatMap(({ ref, name }, at) =>
    parts.flatMap(part =>
      part.rows.flatMap(row => {
        const cell = row.cells[at]
        if (cell === undefined) return []
        const place: PrintedPlace = {
          figure: cell.ref,
          table: caption,
          row: row.label,
          column: `${ref} ${name}`,
          in: 'topic',
          zone: part.id,
          ...(part.id === 'benchmarks' && { area: row.label }),
        }
        return [place]
      }),
    ),
  )

function describe(
  writing: PaperWriting,
  indicator: RatedIndicator,
  notDrawn: readonly string[],
): TopicIndicator {
  const { definition } = indicator
  const isCounted = isCountedWhole(writing, definition)
  const { yearToDate, annual } = saySpanRules(definition, isCounted)
  const step = periodWord(writing.of)
  const ofQuarter = step === 'quarter' ? ` Quarter: ${sayQuarterRule(definition, isCounted)}.` : ''
  return {
    ...headlineOf(writing, indicator),
    says: [
      ...whatTheFiguresSay(indicator, writing.figures, id => areaName(writing, id)),
      ...rankSentences(indicator, writing.areas.council.short, id => areaInWords(writing, id)),
      ...funnelSentences(indicator),
      ...notDrawn,
    ],
    rule: `${sayRatingRule(indicator, step)} Worked out: ${sayMethod(definition, writing.measureName, isCounted)}.${ofQuarter}`,
    yearToDateRule: yearToDate,
    annualRule: annual,
    owner: definition.owner,
  }
}

/** `by month, year and benchmark`; `by quarter and year`. */
function sayRows(writing: PaperWriting): string {
  const kinds = [...new Set([periodWord(writing.of), 'year', ...(isCompared(writing) ? ['benchmark'] : [])])]
  return `by ${listInWords(kinds)}`
}

function tableOf(
  writing: PaperWriting,
  definition: BlockDefinition<'topic'>,
  indicators: readonly RatedIndicator[],
): TopicTable {
  const first = indicators[0]
  if (first === undefined) throw new Error(`topic ${definition.id} without indicators`)
  const row = (
    label: string,
    isCurrent: boolean,
    of: (indicator: RatedIndicator) => RatedIndicator['latest'] | undefined,
  ) => ({
    label,
    isCurrent,
    cells: indicators.map(indicator => cellWithParts(writing, indicator, of(indicator) ?? indicator.latest)),
  })
  const step = periodWord(writing.of)
  const current = sayPeriod(financialYearOf(writing.period))
  return {
    id: `${definition.id}-table`,
    caption: `${writing.labels.table(definition.id)}: ${inSentence(definition.title)}, ${sayRows(writing)}`,
    columns: indicators.map(({ definition: { ref, short, unit } }) => ({
      ref,
      name: short,
      unit: unitNames[unit],
    })),
    parts: [
      ...(step === 'year'
        ? []
        : [
            {
              id: 'months' as const,
              title: step === 'month' ? 'In month performance' : 'Quarter by quarter',
              rows: first.months.map((month, at) =>
                row(sayShort(month.period), month === first.latest, one => one.months[at]),
              ),
            },
          ]),
      {
        id: 'years',
        title: 'Annual trend',
        rows: [
          ...first.years.map((year, at) =>
            row(sayPeriod(year.period), year === first.latest, one => one.years[at]),
          ),
          ...(step === 'year' ? [] : [row(`${current} year to date`, false, one => one.yearToDate)]),
        ],
      },
      ...(isCompared(writing)
        ? [
            {
              id: 'benchmarks' as const,
              title: 'Latest benchmarking',
              rows: first.comparators.map((comparator, at) =>
                row(areaName(writing, comparator.area), false, one => one.comparators[at]),
              ),
            },
          ]
        : []),
    ],
  }
}
