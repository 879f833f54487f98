// A topic of a paper in full: what the figures say next to the officers' commentary, then its charts next to its table.
// In: a topic. Out: its content in two columns.
import { ColumnBreak, PageBreak } from 'docx'
import type { PaperSheet } from '../../drawing/look/look.ts'
import type { Topic, TopicIndicator } from '../../papers/paper.ts'
import { otherNotes } from './footnotes.ts'
import { COLUMN_GAP_MM, columnHeightMm, textWidthMm } from './lengths.ts'
import { type Content, type Laid, onFreshSheet, type TextColumns } from './sections.ts'
import { writeTopicTable } from './topic-table.ts'
import { topicTitle, writeIndicator } from './topic-words.ts'
import { pictureHeightMm, wordChart } from './word-chart.ts'
import { writeCommentary } from './word-commentary.ts'
import type { WordContext } from './word-context.ts'
import { paragraph, reference, subheading, subheadingInNextColumn, textRun } from './word-runs.ts'

/** Up to this many indicators fit the left column; more of them run on into the right. Without charts, the table is there. */
const FIT_A_COLUMN = 4
/** The left column is wide enough for a chart as it was drawn. */
const LEFT_MM = 150
/** Two lines of caption and two below it. */
const CAPTION_MM = 21

/** Less than this has no room for the table of a topic. */
const LEAST_TABLE_MM = 60

/** On a sheet that is too narrow for two columns, such as one of large print, all is in one. */
function columnsOn(sheet: PaperSheet): { columns: TextColumns; chartMm: number; tableMm: number } {
  const width = textWidthMm(sheet)
  const right = width - COLUMN_GAP_MM - LEFT_MM
  return right < LEAST_TABLE_MM
    ? { columns: 1, chartMm: Math.min(LEFT_MM, width), tableMm: width }
    : { columns: [LEFT_MM, right], chartMm: LEFT_MM, tableMm: right }
}

/** `chartsBefore`: how many pictures the paper has before this topic, since each needs its own number in Word. */
export function wordTopic(topic: Topic, at: number, chartsBefore: number, writing: WordContext): Laid[] {
  const { columns, chartMm, tableMm } = columnsOn(writing.wideSheet)
  const isOne = columns === 1
  const { indicators, commentary, commentaryMissing, table, charts } = topic
  return [
    onFreshSheet(
      [
        topicTitle(topic, at, { pageBreakBefore: true }),
        ...indicators.flatMap((indicator, number) =>
          writeIndicator(indicator, number === 0, topic.id, writing),
        ),
        !isOne && charts.length > 0 && indicators.length <= FIT_A_COLUMN
          ? subheadingInNextColumn('Commentary')
          : subheading('Commentary'),
        ...(commentary.length === 0
          ? [paragraph('None', [textRun(commentaryMissing ?? '')])]
          : writeCommentary(commentary, at)),
        ...notesOf(topic),
        subheading('How these figures are measured and rated'),
        ...indicators.map(writeMeasure),
        ...chartsOf(topic, chartsBefore, chartMm, writing),
        ...writeTopicTable(table, tableMm, isOne ? [] : [new ColumnBreak()], writing),
      ],
      columns,
    ),
  ]
}

/** As many charts in the left column of a page as fit one below another. */
function chartsOf({ charts }: Topic, chartsBefore: number, widthMm: number, writing: WordContext): Content[] {
  const roomMm = columnHeightMm(writing.wideSheet)
  let usedMm = roomMm
  return charts.flatMap((chart, number) => {
    const neededMm = CAPTION_MM + pictureHeightMm(chart, widthMm, writing)
    const isOnFreshSheet = usedMm + neededMm > roomMm
    usedMm = isOnFreshSheet ? neededMm : usedMm + neededMm
    return wordChart(
      chart,
      chartsBefore + number + 1,
      { widthMm, before: isOnFreshSheet ? [new PageBreak()] : [] },
      writing,
    )
  })
}

function notesOf(topic: Topic): Content[] {
  const notes = otherNotes(topic)
  return notes.length === 0
    ? []
    : [subheading('Data notes'), ...notes.map(note => paragraph('DataNote', [textRun(note)]))]
}

function writeMeasure({ ref, definition, rule, yearToDateRule, annualRule, owner }: TopicIndicator): Content {
  return paragraph('Measure', [
    reference(ref),
    textRun(
      ` ${definition} ${rule} Year to date: ${yearToDateRule}. Year end: ${annualRule}. Owner: ${owner}.`,
    ),
  ])
}
