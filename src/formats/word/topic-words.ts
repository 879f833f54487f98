// What both kinds of topic share: the title, and what the figures of an indicator say. In: a topic or an indicator. Out:
// paragraphs.
import { FootnoteReferenceRun, type IParagraphOptions, type Paragraph, TextRun } from 'docx'
import type { FigureCell } from '../../figures/figure.ts'
import type { BriefIndicator, BriefTopic, Topic, TopicYearEnd } from '../../papers/paper.ts'
import type { Footnote } from './footnotes.ts'
import { LISTS } from './numbering.ts'
import type { WordContext } from './word-context.ts'
import {
  blockTitle,
  type Child,
  direction,
  figure,
  paragraph,
  quiet,
  rating,
  subheading,
  textRun,
} from './word-runs.ts'

/** It advances the count of the officers' paragraphs. */
export const topicTitle = (
  { title }: BriefTopic | Topic,
  at: number,
  more: Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing'>,
): Paragraph => blockTitle(title, at, { numbering: { reference: LISTS.commentary, level: 0 }, ...more })

/** A footnote mark comes after the first sentence, never next to a figure, where it could be read as a digit. */
export function writeIndicator(
  indicator: BriefIndicator,
  isFirst: boolean,
  topicId: string,
  { colour, footnotes }: WordContext,
): Paragraph[] {
  const { ref, name, yearEnd, says } = indicator
  const marks = marksOf(footnotes.filter(note => note.topic === topicId && note.ref === ref))
  const [first = '', ...others] = says
  return [
    subheading(`${ref} ${name}`, isFirst ? 'on top' : 'below'),
    paragraph('HeadlineFigure', verdictOf(indicator, colour)),
    ...(yearEnd === undefined ? [] : [writeYearEnd(yearEnd, colour)]),
    ...(first === '' && marks.length === 0 ? [] : [paragraph('FiguresSay', [textRun(first), ...marks])]),
    ...others.map(sentence => paragraph('FiguresSay', [textRun(sentence)])),
  ]
}

/** The figure with its rating, direction and signal. */
export const verdictOf = (
  { figure: printed, rating: verdict, direction: travel, signal }: BriefIndicator,
  colour: WordContext['colour'],
): Child[] => [
  ...headline(printed),
  textRun('   '),
  ...rating(verdict, colour),
  textRun('   '),
  ...direction(travel, colour),
  ...(signal === undefined ? [] : [textRun(`   ${signal.symbol} ${signal.word}`)]),
]

/** Its own paragraph, so that it is not mistaken for the figure of the month. */
export const writeYearEnd = (
  { title, figure: printed, rating: verdict }: TopicYearEnd,
  colour: WordContext['colour'],
): Paragraph =>
  paragraph(
    'FiguresSay',
    [
      quiet(`${title} `),
      ...figure(printed),
      ...(verdict === undefined ? [] : [textRun('   '), ...rating(verdict, colour)]),
    ],
    { keepNext: true },
  )

/** Separated by commas: 3 and 4 side by side would read as 34. */
function marksOf(notes: readonly Footnote[]): Child[] {
  return notes.flatMap(({ number }, at) => [
    ...(at === 0 ? [] : [new TextRun({ text: ', ', superScript: true })]),
    new FootnoteReferenceRun(number),
  ])
}

/** The figure in large type, or the reason why it is missing. */
function headline(printed: FigureCell): TextRun[] {
  const [value, ...after] = figure(printed)
  if (printed.isMissing) return [...figure(printed), quiet(` ${printed.spoken}`)]
  return value === undefined ? after : [new TextRun({ text: printed.text, style: 'BigFigure' }), ...after]
}
