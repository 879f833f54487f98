// A topic of a paper for members. In: rated indicators. Out: headline figures, each with its definition in one line, the
// officers' words and the charts. The annex has the months, the targets and how each figure is worked out.
import { indicatorOf } from '../../commentary/commentary-context.ts'
import { ANNEX_TABLES } from '../../definitions/blocks/annex-block.ts'
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import { topicChartsDrawn } from '../../definitions/charts/topic-charts.ts'
import { indicatorsNotDrawn } from '../../figures/not-drawn.ts'
import { areaName } from '../../figures/say-area.ts'
import { rangeSentence, whatTheFiguresSay } from '../../figures/say-indicator.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { writeTopicChart } from '../charts/index.ts'
import type { BriefIndicator, BriefTopic } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { type WrittenBlock, writtenBlock } from '../written-block.ts'
import { headlineOf, sayNotDrawn, verdictsOfTopic, wordsOfTopic } from './topic-parts.ts'

export function writeBriefTopic(
  writing: PaperWriting,
  definition: BlockDefinition<'topic'>,
): WrittenBlock<BriefTopic> {
  const { id, title } = definition
  const notDrawn = indicatorsNotDrawn(writing.indicators.values(), writing.detail)
  const charts = topicChartsDrawn(definition.charts, notDrawn)
  const indicators = definition.indicators.map(ref => indicatorOf(writing, ref))
  const words = wordsOfTopic(writing, id)
  const figuresIn = writing.labels.table(ANNEX_TABLES.months)
  return writtenBlock(
    {
      block: 'brief-topic',
      id,
      title,
      indicators: indicators.map(one => {
        const brief = briefOf(writing, one, words.commentary.length > 0)
        return { ...brief, says: [...brief.says, ...sayNotDrawn(definition.charts, brief.ref, notDrawn)] }
      }),
      ...words,
      charts: charts.map(chart => ({
        ...writeTopicChart(writing, id, chart),
        figuresIn,
        size: charts.length === 1 ? 'medium' : 'small',
      })),
    },
    { verdicts: verdictsOfTopic(writing, indicators, title) },
  )
}

/** What the officers say is not said again: without their words, the figures say more. */
function briefOf(writing: PaperWriting, indicator: RatedIndicator, hasWords: boolean): BriefIndicator {
  const headline = headlineOf(writing, indicator)
  if (!hasWords)
    return { ...headline, says: whatTheFiguresSay(indicator, writing.figures, id => areaName(writing, id)) }
  // A change that is clear is no chance.
  const range = indicator.change?.is === 'clear' ? undefined : rangeSentence(indicator)
  return { ...headline, says: range === undefined ? [] : [range] }
}
