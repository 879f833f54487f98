// A topic in plain words. In: rated indicators and the council's plain words. Out: each figure in a sentence, the charts
// with plain titles, the numbers of every month, and what will be done next.
import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import {
  type TopicChartDefinition,
  topicChartsDrawn,
  usesOfTopicChart,
} from '../../definitions/charts/topic-charts.ts'
import { indicatorsNotDrawn } from '../../figures/not-drawn.ts'
import { upperFirst } from '../../terms/words.ts'
import type { Chart } from '../chart.ts'
import { writeTopicChart } from '../charts/index.ts'
import type { PlainTopic } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { fillTable } from '../tables/fill-table.ts'
import { verdictsOf } from '../verdicts-of.ts'
import { type WrittenBlock, writtenBlock } from '../written-block.ts'
import { plainItem, plainSays, plainWordsOf } from './plain/plain-item.ts'
import { plainNumbers } from './plain/plain-numbers.ts'

export function writePlainTopic(
  writing: PaperWriting,
  { id, title, intro, indicators: refs, charts }: BlockDefinition<'plain-topic'>,
): WrittenBlock<PlainTopic> {
  const indicators = refs.map(ref => indicatorOf(writing, ref))
  const items = indicators.map(one => plainItem(writing, one))
  const { table, printed } = fillTable(writing, plainNumbers(writing, { id, indicators }))
  return writtenBlock(
    {
      block: 'plain-topic',
      id,
      title,
      intro,
      items,
      // The words of an item say that its figure is not printed.
      charts: topicChartsDrawn(charts, indicatorsNotDrawn(writing.indicators.values(), writing.detail)).map(
        chart => plainChart(writing, id, chart),
      ),
      numbers: table,
      nextTitle: writing.plainWords.headings.next,
      commentary: writing.commentary.get(id) ?? [],
    },
    {
      ...printed,
      verdicts: indicators.flatMap((one, at) =>
        verdictsOf(writing, one, { row: items[at]?.name ?? '', table: table.caption }),
      ),
    },
  )
}

/** The chart of any topic, titled by what its figure says. One of several stretches of time has only its months. */
function plainChart(writing: PaperWriting, topic: string, definition: TopicChartDefinition): Chart {
  const chart = writeTopicChart(writing, topic, definition)
  const [ref = ''] = usesOfTopicChart(definition).indicators
  const [says = ''] = plainSays(indicatorOf(writing, ref), writing)
  const titled = { ...chart, title: plainWordsOf(writing.plainWords, ref).name, subtitle: upperFirst(says) }
  if (titled.chart !== 'history') return titled
  const months = titled.zones.filter(zone => zone.id === 'months')
  return { ...titled, zones: months.map(zone => ({ ...zone, title: writing.plainWords.headings.months })) }
}
