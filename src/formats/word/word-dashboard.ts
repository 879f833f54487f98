// The three questions with their indicators, in three columns. In: the dashboard. Out: sections.
import { TextRun } from 'docx'
import type { Dashboard } from '../../papers/paper.ts'
import { itemLines } from './item-lines.ts'
import { continuing, type Laid, onFreshSheet } from './sections.ts'
import type { WordContext } from './word-context.ts'
import { writeLegend } from './word-legend.ts'
import {
  blockTitle,
  type Child,
  paragraph,
  rating,
  reference,
  strong,
  subheading,
  subheadingInNextColumn,
  tab,
  textRun,
} from './word-runs.ts'

type Item = Dashboard['questions'][number]['items'][number]

export function wordDashboard(
  { title, questions, legend }: Dashboard,
  at: number,
  writing: WordContext,
): Laid[] {
  const itemLine = itemLines('DashboardItem', writing.wideSheet, questions.length)
  return [
    onFreshSheet([blockTitle(title, at, { pageBreakBefore: true })]),
    continuing(
      questions.flatMap(({ title: question, none, items }, place) => [
        place === 0 ? subheading(question, 'on top') : subheadingInNextColumn(question),
        ...(items.length === 0
          ? [paragraph('None', [textRun(none)])]
          : items.map(item => itemLine(itemOf(item, writing)))),
      ]),
      questions.length,
    ),
    continuing([subheading('What the signs mean'), ...writeLegend(legend, writing)], questions.length),
  ]
}

const itemOf = ({ ref, name, figure, rating: verdict, signal }: Item, { colour }: WordContext): Child[] => [
  reference(ref),
  tab(),
  textRun(name),
  tab(),
  strong(figure.text),
  new TextRun({ break: 1 }),
  ...rating(verdict, colour),
  ...(signal === undefined ? [] : [textRun(`   ${signal.symbol} ${signal.word}`)]),
]
