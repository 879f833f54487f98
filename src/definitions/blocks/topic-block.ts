// One topic: its indicators, the officers' words, its table and its charts.
import { z } from 'zod'
import { topicChart, topicChartId, topicChartsDrawn, usesOfTopicChart } from '../charts/topic-charts.ts'
import { pieceId, ref } from '../fields.ts'
import { numberedFigure, numberedTable } from '../numbered.ts'
import { allUses, uses } from '../uses.ts'
import { blockKind } from './block-kind.ts'

const schema = z.strictObject({
  block: z.literal('topic'),
  /** Names the commentary: data/commentary/<period>/<id>.md. */
  id: pieceId,
  title: z.string(),
  indicators: z.array(ref).min(1),
  charts: z.array(topicChart).default([]),
})

export const topicBlock = blockKind({
  schema,
  id: ({ id }) => id,
  words: ({ title }) => [title],
  judges: true,
  needs: 'stated',
  uses: ({ indicators, charts }) => allUses([uses({ indicators }), ...charts.map(usesOfTopicChart)]),
  numbers: ({ id, indicators, charts }, { detail, notDrawn }) => [
    ...(detail === 'full' ? [numberedTable(id, { refs: indicators })] : []),
    ...topicChartsDrawn(charts, notDrawn).map(chart =>
      numberedFigure(topicChartId(id, chart), usesOfTopicChart(chart).indicators),
    ),
  ],
  commentary: ({ id, title, indicators }) => ({
    id,
    title,
    indicators,
    hasGroups: false,
    groupings: [],
    ranked: [],
    parts: [],
    isExpected: true,
  }),
})
