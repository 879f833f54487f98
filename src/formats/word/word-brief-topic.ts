// A topic of a paper for members: its words, then its charts. In: a topic. Out: its content in two columns, which the topics
// before and after it share.
import type { Paragraph } from 'docx'
import type { BriefIndicator, BriefTopic } from '../../papers/paper.ts'
import { TOPIC_COLUMNS } from './brief-topic-pages.ts'
import { columnWidthMm } from './lengths.ts'
import { type Laid, onFreshSheet, runningOn } from './sections.ts'
import { topicTitle, verdictOf, writeYearEnd } from './topic-words.ts'
import { briefChart } from './word-chart.ts'
import { writeCommentary } from './word-commentary.ts'
import type { WordContext } from './word-context.ts'
import { paragraph, subheading, textRun } from './word-runs.ts'

/** `beginsPage`: it would not fit on the page of the topic before it. `chartsBefore`: as in a topic in full. */
export function wordBriefTopic(
  topic: BriefTopic,
  at: number,
  beginsPage: boolean,
  chartsBefore: number,
  writing: WordContext,
): Laid[] {
  const { indicators, commentary, commentaryMissing, charts } = topic
  const widthMm = columnWidthMm(writing.wideSheet, TOPIC_COLUMNS)
  const content = [
    topicTitle(topic, at, { pageBreakBefore: beginsPage }),
    ...indicators.flatMap((indicator, number) => writeBriefly(indicator, number === 0, writing)),
    ...(commentary.length === 0
      ? [paragraph('None', [textRun(commentaryMissing ?? '')])]
      : writeCommentary(commentary, at, { style: 'BriefCommentary', isNumbered: false })),
    ...charts.flatMap((chart, number) => briefChart(chart, chartsBefore + number + 1, { widthMm }, writing)),
  ]
  return [beginsPage ? onFreshSheet(content, TOPIC_COLUMNS) : runningOn(content, TOPIC_COLUMNS)]
}

const writeBriefly = (indicator: BriefIndicator, isFirst: boolean, { colour }: WordContext): Paragraph[] => [
  subheading(`${indicator.ref} ${indicator.short}`, isFirst ? 'on top' : 'below'),
  paragraph('HeadlineFigure', verdictOf(indicator, colour)),
  ...(indicator.yearEnd === undefined ? [] : [writeYearEnd(indicator.yearEnd, colour)]),
  paragraph('Measure', [textRun([indicator.definition, ...indicator.says].join(' '))]),
]
