// A standard report, which comes with the program: what a paper for a committee of any council holds, in order. The shape of
// data/standard/reports/*.yaml. A paper takes one with `like`.
import { z } from 'zod'
import { blockSchema } from './blocks/index.ts'
import { topicBlock } from './blocks/topic-block.ts'
import { topicChart } from './charts/topic-charts.ts'
import { paperShape } from './paper-definition.ts'

/** The charts of a topic that names none: see usual-charts.ts. */
const usualCharts = z.strictObject({
  /** Of an indicator by itself. */
  kind: z.enum(['history', 'control']),
  /** Two measures: those who come in and those who leave share a chart. */
  flows: z.strictObject({ in: z.string(), out: z.string() }).optional(),
  most: z.int().min(1).max(4),
})

/** Where the topics of the paper come. */
const topicsPlace = z.strictObject({ block: z.literal('topics'), charts: usualCharts })
const reportBlocks = z.array(z.discriminatedUnion('block', [blockSchema, topicsPlace])).min(1)

export const reportSchema = paperShape
  .pick({
    id: true,
    title: true,
    look: true,
    detail: true,
    period: true,
    'months-shown': true,
    'quarters-shown': true,
    'years-shown': true,
    abbreviations: true,
  })
  .extend({ blocks: reportBlocks })

/** A topic of a paper that is like a report; without `charts` it has those that the report gives it. */
const topic = topicBlock.schema.omit({ block: true }).extend({ charts: z.array(topicChart).optional() })

const topics = z
  .array(topic)
  .min(1)
  .superRefine((all, context) => {
    const named = all.flatMap(({ indicators }, at) => indicators.map((ref, nth) => ({ ref, at, nth })))
    const again = named.filter(({ ref }, place) => named.findIndex(other => other.ref === ref) < place)
    for (const { at, nth } of again)
      context.addIssue({
        code: 'custom',
        path: [at, 'indicators', nth],
        message: 'an indicator that the topics have not named before: each is in one topic, once',
      })
  })

/** What a paper like a report gives in place of the report's. Its other fields are checked once both are joined. */
export const likeSchema = z.looseObject({ topics: topics.optional(), blocks: reportBlocks.optional() })

export type Report = z.infer<typeof reportSchema>
export type PaperTopic = z.infer<typeof topic>
export type UsualCharts = z.infer<typeof usualCharts>
