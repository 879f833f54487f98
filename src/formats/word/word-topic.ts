// A topic: what the figures say next to the officers' commentary, then its charts and its table. In: a topic. Out:
// sections.
import { FootnoteReferenceRun, type ISectionOptions, type Paragraph, TextRun } from 'docx'
import type { FigureCell } from '../../figures/figure.ts'
import type { BriefIndicator, BriefTopic, Topic, TopicIndicator, TopicYearEnd } from '../../papers/paper.ts'
import { type Footnote, otherNotes } from './footnotes.ts'
import { LISTS } from './numbering.ts'
import { continuing, onFreshSheet } from './sections.ts'
import { writeTopicTable } from './topic-table.ts'
import { wordChart } from './word-chart.ts'
import { writeCommentary } from './word-commentary.ts'
import type { WordContext } from './word-context.ts'
import {
  blockTitle,
  type Child,
  direction,
  figure,
  paragraph,
  quiet,
  rating,
  reference,
  subheading,
  subheadingInNextColumn,
  textRun,
} from './word-runs.ts'

/** Up to this many indicators fit the left column; more of them run on into the right. */
const FIT_A_COLUMN = 4

/** `chartsBefore`: how many pictures the paper has before this topic, since each needs its own number in Word. */
export function wordTopic(
  topic: Topic,
  at: number,
  chartsBefore: number,
  writing: WordContext,
): ISectionOptions[] {
  return [
    onFreshSheet([titleOf(topic, at)]),
    continuing(
      [
        ...wordsOf(topic, at, writing),
        ...notesOf(topic),
        subheading('How these figures are measured and rated'),
        ...topic.indicators.map(writeMeasure),
      ],
      2,
    ),
    onFreshSheet([
      ...chartsOf(topic, chartsBefore, writing),
      ...writeTopicTable(topic.table, topic.charts.length > 0, writing),
    ]),
  ]
}

/** It follows the topic before it on the same sheet. */
export function wordBriefTopic(
  topic: BriefTopic,
  at: number,
  chartsBefore: number,
  writing: WordContext,
): ISectionOptions[] {
  return [
    continuing([titleOf(topic, at)]),
    continuing(wordsOf(topic, at, writing), 2),
    ...(topic.charts.length === 0 ? [] : [continuing(chartsOf(topic, chartsBefore, writing))]),
  ]
}

const titleOf = ({ title }: BriefTopic | Topic, at: number): Paragraph =>
  blockTitle(title, at, { numbering: { reference: LISTS.commentary, level: 0 } })

function wordsOf(topic: BriefTopic | Topic, at: number, writing: WordContext): Paragraph[] {
  return [
    ...topic.indicators.flatMap((indicator, number) =>
      writeIndicator(indicator, number === 0, topic, writing),
    ),
    topic.indicators.length <= FIT_A_COLUMN ? subheadingInNextColumn('Commentary') : subheading('Commentary'),
    ...(topic.commentary.length === 0
      ? [paragraph('None', [textRun(topic.commentaryMissing ?? '')])]
      : writeCommentary(topic.commentary, at)),
  ]
}

function notesOf(topic: Topic): Paragraph[] {
  const notes = otherNotes(topic)
  return notes.length === 0
    ? []
    : [subheading('Data notes'), ...notes.map(note => paragraph('DataNote', [textRun(note)]))]
}

const chartsOf = ({ charts }: BriefTopic | Topic, chartsBefore: number, writing: WordContext) =>
  charts.flatMap((chart, number) => wordChart(chart, chartsBefore + number + 1, writing))

/** A footnote mark comes after the first sentence, never next to a figure, where it could be read as a digit. */
function writeIndicator(
  indicator: BriefIndicator,
  isFirst: boolean,
  { id, block }: Pick<BriefTopic | Topic, 'id' | 'block'>,
  { colour, footnotes }: WordContext,
): Paragraph[] {
  const { ref, name, figure: printed, rating: verdict, direction: travel, signal, yearEnd } = indicator
  const marks = marksOf(footnotes.filter(note => note.topic === id && note.ref === ref))
  // A topic in full gives the definitions under its own heading.
  const [first = '', ...others] =
    block === 'brief-topic' ? [indicator.definition, ...indicator.says] : indicator.says
  return [
    subheading(`${ref} ${name}`, isFirst ? 'on top' : 'below'),
    paragraph('HeadlineFigure', [
      ...headline(printed),
      textRun('   '),
      ...rating(verdict, colour),
      textRun('   '),
      ...direction(travel, colour),
      ...(signal === undefined ? [] : [textRun(`   ${signal.symbol} ${signal.word}`)]),
    ]),
    ...(yearEnd === undefined ? [] : [writeYearEnd(yearEnd, colour)]),
    ...(first === '' && marks.length === 0 ? [] : [paragraph('FiguresSay', [textRun(first), ...marks])]),
    ...others.map(sentence => paragraph('FiguresSay', [textRun(sentence)])),
  ]
}

/** Its own paragraph, so that it is not mistaken for the figure of the month. */
const writeYearEnd = (
  { title, figure: printed, rating: verdict }: TopicYearEnd,
  colour: WordContext['colour'],
): Paragraph =>
  paragraph('FiguresSay', [
    quiet(`${title} `),
    ...figure(printed),
    ...(verdict === undefined ? [] : [textRun('   '), ...rating(verdict, colour)]),
  ])

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

function writeMeasure({
  ref,
  definition,
  rule,
  yearToDateRule,
  annualRule,
  owner,
}: TopicIndicator): Paragraph {
  return paragraph('Measure', [
    reference(ref),
    textRun(
      ` ${definition} ${rule} Year to date: ${yearToDateRule}. Year end: ${annualRule}. Owner: ${owner}.`,
    ),
  ])
}
