// A topic in plain words: each figure in a sentence, a word for how it is rated, a few large charts, and what will be done
// next. The words are those of plain-words.yaml.
import { z } from 'zod'
import { topicChart, topicChartId, topicChartsDrawn, usesOfTopicChart } from '../charts/topic-charts.ts'
import { pieceId, ref } from '../fields.ts'
import { numberedFigure, numberedTable } from '../numbered.ts'
import { allUses, uses } from '../uses.ts'
import { blockKind } from './block-kind.ts'

const schema = z.strictObject({
  block: z.literal('plain-topic'),
  /** Names the words about what will be done: data/commentary/<period>/<id>.md. */
  id: pieceId,
  title: z.string(),
  intro: z.array(z.string()).default([]),
  indicators: z.array(ref).min(1),
  charts: z.array(topicChart).default([]),
})

export const plainTopicBlock = blockKind({
  schema,
  isInPlainWords: true,
  id: ({ id }) => id,
  words: ({ title, intro }) => [title, ...intro],
  judges: true,
  needs: 'month',
  uses: ({ indicators, charts }) => allUses([uses({ indicators }), ...charts.map(usesOfTopicChart)]),
  plainWordsFor: ({ indicators, charts }) => [
    ...indicators,
    ...charts.flatMap(chart => usesOfTopicChart(chart).indicators),
  ],
  numbers: ({ id, indicators, charts }, { notDrawn }) => [
    ...topicChartsDrawn(charts, notDrawn).map(chart =>
      numberedFigure(topicChartId(id, chart), usesOfTopicChart(chart).indicators),
    ),
    numberedTable(id, { refs: indicators }),
  ],
  commentary: ({ id, title, indicators }) => ({
    id,
    title,
    indicators,
    hasGroups: false,
    groupings: [],
    ranked: [],
    parts: [],
    isExpected: false,
    isInPlainWords: true,
  }),
})
