// One topic: its indicators with sentences about their figures, the officers' commentary, the table in three
// parts, and the charts. In: rated indicators. Out: a topic.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import { isCountedWhole } from '../../counting/is-counted-whole.ts'
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import type { FigureCell } from '../../figures/figure.ts'
import { areaInWords, areaName } from '../../figures/say-area.ts'
import { unitNames } from '../../figures/say-figure.ts'
import { funnelSentences } from '../../figures/say-funnels.ts'
import { whatTheFiguresSay } from '../../figures/say-indicator.ts'
import { rankSentences } from '../../figures/say-ranks.ts'
import { directionCell, ratingCell } from '../../figures/say-ratings.ts'
import { sayMethod, sayRatingRule, saySpanRules } from '../../figures/say-rules.ts'
import { signalCell } from '../../figures/say-signals.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { inSentence } from '../../terms/common-words.ts'
import { financialYearOf, sayPeriod, sayShort } from '../../terms/period.ts'
import { writeTopicChart } from '../charts/index.ts'
import type { Topic, TopicIndicator, TopicTable } from '../paper.ts'
import { isCompared, type PaperWriting } from '../paper-writing.ts'
import type { PrintedPlace } from '../printed.ts'
import { verdictsOf } from '../verdicts-of.ts'
import { notesInForce, quarterNote } from '../words/indicator-notes.ts'
import { yearEndOf, yearEndVerdicts } from '../words/year-end-of.ts'
import { type WrittenBlock, writtenBlock } from '../written-block.ts'

export function writeTopic(writing: PaperWriting, definition: BlockDefinition<'topic'>): WrittenBlock<Topic> {
  const indicators = definition.indicators.map(ref => indicatorOf(writing, ref))
  const commentary = writing.commentary.get(definition.id) ?? []
  const table = tableOf(writing, definition, indicators)
  const charts = definition.charts.map(chart => writeTopicChart(writing, definition.id, chart))
  const block: Topic = {
    block: 'topic',
    id: definition.id,
    title: definition.title,
    indicators: indicators.map(indicator => describe(writing, indicator)),
    commentary,
    ...(commentary.length === 0 && { commentaryMissing: 'No commentary was supplied for this section.' }),
    dataNotes: indicators.flatMap(one =>
      [...quarterNote(one), ...notesInForce(one.definition, writing)].map(
        note => `${one.definition.ref}: ${note}`,
      ),
    ),
    table,
    charts,
  }
  return writtenBlock(block, {
    places: placesIn(table),
    verdicts: indicators.flatMap(one => {
      const at = { row: one.definition.ref, table: definition.title }
      return [...verdictsOf(writing, one, at), ...yearEndVerdicts(writing, one, at)]
    }),
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

function describe(writing: PaperWriting, indicator: RatedIndicator): TopicIndicator {
  const { definition } = indicator
  const isCounted = isCountedWhole(writing, definition)
  const signal = signalCell(indicator)
  const { yearToDate, annual } = saySpanRules(definition, isCounted)
  const yearEnd = yearEndOf(writing, indicator)
  return {
    ref: definition.ref,
    name: definition.name,
    definition: definition.definition,
    says: [
      ...whatTheFiguresSay(indicator, writing.figures, id => areaName(writing, id)),
      ...rankSentences(indicator, writing.areas.council.short, id => areaInWords(writing, id)),
      ...funnelSentences(indicator),
    ],
    figure: writing.figures.cell(indicator, indicator.latest, partsOf(writing, indicator, indicator.latest)),
    rating: ratingCell(indicator),
    direction: directionCell(indicator),
    ...(signal && { signal }),
    ...(yearEnd && { yearEnd }),
    rule: `${sayRatingRule(indicator)} Worked out: ${sayMethod(definition, writing.measureName, isCounted)}.`,
    yearToDateRule: yearToDate,
    annualRule: annual,
    owner: definition.owner,
  }
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
    cells: indicators.map(indicator => cellFor(writing, indicator, of(indicator) ?? indicator.latest)),
  })
  const current = sayPeriod(financialYearOf(writing.period))
  return {
    id: `${definition.id}-table`,
    caption: `${writing.labels.table(definition.id)}: ${inSentence(definition.title)}, by month${isCompared(writing) ? ', year and benchmark' : ' and year'}`,
    columns: indicators.map(({ definition: { ref, short, unit } }) => ({
      ref,
      name: short,
      unit: unitNames[unit],
    })),
    parts: [
      {
        id: 'months',
        title: 'In month performance',
        rows: first.months.map((month, at) =>
          row(sayShort(month.period), month === first.latest, one => one.months[at]),
        ),
      },
      {
        id: 'years',
        title: 'Annual trend',
        rows: [
          ...first.years.map((year, at) => row(sayPeriod(year.period), false, one => one.years[at])),
          row(`${current} year to date`, false, one => one.yearToDate),
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

function cellFor(
  writing: PaperWriting,
  indicator: RatedIndicator,
  observation: RatedIndicator['latest'],
): FigureCell {
  return writing.figures.cell(indicator, observation, partsOf(writing, indicator, observation))
}

/** `54 of 55` under a percentage or a mean. A rate's parts are given in the notes, with its population. */
function partsOf(
  writing: PaperWriting,
  indicator: RatedIndicator,
  observation: RatedIndicator['latest'],
): string | undefined {
  return indicator.definition.unit === 'rate-per-10000'
    ? undefined
    : writing.figures.figure(indicator, observation).parts?.text
}
