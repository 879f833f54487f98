// A topic in plain words: each figure in large type with its sentence, then the charts, the numbers, and what will be done.
// In: the topic. Out: a section of Word.
import { type ISectionOptions, type Paragraph, TextRun } from 'docx'
import type { PlainItem, PlainTopic } from '../../papers/paper.ts'
import { writeDataTable } from './data-table.ts'
import { onFreshSheet } from './sections.ts'
import { wordChart } from './word-chart.ts'
import { writeCommentary } from './word-commentary.ts'
import type { WordContext } from './word-context.ts'
import { blockTitle, figure, paragraph, rating, subheading, textRun } from './word-runs.ts'

/** `chartsBefore`: how many pictures the paper has before this topic, since each needs its own number in Word. */
export function wordPlainTopic(
  { title, intro, items, charts, numbers, nextTitle, commentary }: PlainTopic,
  at: number,
  chartsBefore: number,
  writing: WordContext,
): ISectionOptions[] {
  return [
    onFreshSheet([
      blockTitle(title, at),
      ...intro.map(words => paragraph('Lead', [textRun(words)])),
      ...items.flatMap(item => itemOf(item, writing)),
      ...charts.flatMap((chart, order) => wordChart(chart, chartsBefore + order + 1, writing)),
      ...(commentary.length === 0 ? [] : [subheading(nextTitle), ...writeCommentary(commentary, at, false)]),
      ...writeDataTable(numbers, writing),
    ]),
  ]
}

const itemOf = (
  { name, figure: printed, rating: verdict, says, means }: PlainItem,
  { colour }: WordContext,
): Paragraph[] => [
  subheading(name),
  paragraph('HeadlineFigure', [
    new TextRun({ text: printed.text, style: 'BigFigure' }),
    ...figure(printed).slice(1),
    textRun('   '),
    ...rating(verdict, colour),
  ]),
  ...[says.join(' '), means].map(words => paragraph('Commentary', [textRun(words)])),
]
