// The three questions with their indicators, in three columns. In: the dashboard. Out: sections.
import { type ISectionOptions, TabStopType, TextRun } from 'docx'
import type { Dashboard } from '../../papers/paper.ts'
import { columnWidthMm, mm, NAME_MM } from './lengths.ts'
import { continuing, onFreshSheet } from './sections.ts'
import type { WordContext } from './word-context.ts'
import { writeLegend } from './word-legend.ts'
import {
  blockTitle,
  type Child,
  line,
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
): ISectionOptions[] {
  const tabStops = [
    { type: TabStopType.LEFT, position: mm(NAME_MM) },
    { type: TabStopType.RIGHT, position: mm(columnWidthMm(writing.wideSheet, questions.length)) },
  ]
  return [
    onFreshSheet([blockTitle(title, at)]),
    continuing(
      questions.flatMap(({ title: question, none, items }, place) => [
        place === 0 ? subheading(question, 'on top') : subheadingInNextColumn(question),
        ...(items.length === 0
          ? [paragraph('None', [textRun(none)])]
          : items.map(item =>
              line('DashboardItem', itemOf(item, writing), {
                tabStops,
                indent: { left: mm(NAME_MM), hanging: mm(NAME_MM) },
              }),
            )),
      ]),
      questions.length,
    ),
    continuing([subheading('What the signs mean'), ...writeLegend(legend, writing)], 2),
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
