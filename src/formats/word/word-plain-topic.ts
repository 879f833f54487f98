// A topic in plain words: each figure in large type with its sentence, then the charts, the numbers, and what will be done.
// In: the topic. Out: its content.
import { type Paragraph, TextRun } from 'docx'
import type { PlainItem, PlainTopic } from '../../papers/paper.ts'
import { cutTable } from '../large-print/cut-table.ts'
import { writeDataTable } from './data-table.ts'
import { textWidthMm } from './lengths.ts'
import { continuing, type Laid, onFreshSheet } from './sections.ts'
import { wordChart } from './word-chart.ts'
import { writeCommentary } from './word-commentary.ts'
import type { WordContext } from './word-context.ts'
import { blockTitle, figure, paragraph, rating, subheading, textRun } from './word-runs.ts'

/** On a portrait sheet: a year and a month are two tables. */
const MONTHS_THAT_FIT = 7

/** `chartsBefore`: how many pictures the paper has before this topic, since each needs its own number in Word. */
export function wordPlainTopic(
  { title, intro, items, charts, numbers, nextTitle, commentary }: PlainTopic,
  at: number,
  chartsBefore: number,
  isBelowBand: boolean,
  writing: WordContext,
): Laid[] {
  const place = { widthMm: textWidthMm(writing.sheet) }
  return [
    (isBelowBand ? continuing : onFreshSheet)([
      blockTitle(title, at, { pageBreakBefore: !isBelowBand }),
      ...intro.map(words => paragraph('Lead', [textRun(words)])),
      ...items.flatMap(item => itemOf(item, writing)),
      ...charts.flatMap((chart, order) => wordChart(chart, chartsBefore + order + 1, place, writing)),
      ...(commentary.length === 0
        ? []
        : [subheading(nextTitle), ...writeCommentary(commentary, at, { isNumbered: false })]),
      ...cutTable(numbers, MONTHS_THAT_FIT).flatMap(table => writeDataTable(table, writing)),
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
