// What a topic prints in any detail. In: its indicators and the officers' words. Out: headlines, commentary, notes and the
// verdicts for the record.
import {
  type TopicChartDefinition,
  topicChartsDrawn,
  usesOfTopicChart,
} from '../../definitions/charts/topic-charts.ts'
import type { FigureCell } from '../../figures/figure.ts'
import { directionCell, ratingCell } from '../../figures/say-ratings.ts'
import { signalCell } from '../../figures/say-signals.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { BriefIndicator, BriefTopic } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import type { PrintedVerdict } from '../printed.ts'
import { verdictsOf } from '../verdicts-of.ts'
import { nameOf } from '../words/doubted-name.ts'
import { beginsNote, notesInForce, quarterNote } from '../words/indicator-notes.ts'
import { editionNotes } from '../words/national-notes.ts'
import { signalIn } from '../words/signal-in.ts'
import { yearEndOf, yearEndVerdicts } from '../words/year-end-of.ts'

export function headlineOf(writing: PaperWriting, indicator: RatedIndicator): Omit<BriefIndicator, 'says'> {
  const { definition, latest } = indicator
  const signal = signalCell(indicator)
  const yearEnd = yearEndOf(writing, indicator)
  return {
    ref: definition.ref,
    name: definition.name,
    short: nameOf(writing, indicator),
    definition: definition.definition,
    figure: cellWithParts(writing, indicator, latest),
    rating: ratingCell(indicator),
    direction: directionCell(indicator),
    ...(signal && { signal: signalIn(writing, signal, indicator) }),
    ...(yearEnd && { yearEnd }),
  }
}

/** `54 of 55` under a percentage or a mean. A rate's parts are given in the notes, with its population. */
export function cellWithParts(
  { figures }: PaperWriting,
  indicator: RatedIndicator,
  observation: RatedIndicator['latest'],
): FigureCell {
  const parts =
    indicator.definition.unit === 'rate-per-10000'
      ? undefined
      : figures.figure(indicator, observation).parts?.text
  return figures.cell(indicator, observation, parts)
}

export function wordsOfTopic(
  writing: PaperWriting,
  id: string,
): Pick<BriefTopic, 'commentary' | 'commentaryMissing'> {
  const commentary = writing.commentary.get(id) ?? []
  return {
    commentary,
    ...(commentary.length === 0 && { commentaryMissing: 'No commentary was supplied for this section.' }),
  }
}

export const dataNotesOf = (writing: PaperWriting, indicators: readonly RatedIndicator[]): string[] =>
  indicators.flatMap(one =>
    [
      ...beginsNote(one),
      ...quarterNote(one),
      ...editionNotes(writing, one),
      ...notesInForce(one.definition, writing),
    ].map(note => `${one.definition.ref}: ${note}`),
  )

export const verdictsOfTopic = (
  writing: PaperWriting,
  indicators: readonly RatedIndicator[],
  title: string,
): PrintedVerdict[] =>
  indicators.flatMap(one => {
    const at = { row: one.definition.ref, table: title }
    return [...verdictsOf(writing, one, at), ...yearEndVerdicts(writing, one, at)]
  })

/** In place of its chart, where an edition keeps back every figure of an indicator. */
export function sayNotDrawn(
  charts: readonly TopicChartDefinition[],
  ref: string,
  notDrawn: readonly string[],
): string[] {
  const drawn = topicChartsDrawn(charts, notDrawn)
  const isOf = (chart: TopicChartDefinition) => usesOfTopicChart(chart).indicators[0] === ref
  return charts.some(chart => isOf(chart) && !drawn.includes(chart))
    ? ['No chart of it is drawn: every figure that it would show is kept back.']
    : []
}
