// One paper for a committee: its cover, its sources and its blocks in order. The shape of data/definitions/papers/*.yaml.
import { z } from 'zod'

const ref = z.string('a reference in quotes, such as "6.10"')

/** The charts that a topic may draw; each is a leaf in src/papers/charts and a spec in templates/charts. */
const chart = z.discriminatedUnion('chart', [
  /** Bars for months, years and benchmarks in one picture, with a line for one comparator and one for the target. */
  z.strictObject({ chart: z.literal('history'), indicator: ref, line: z.string().optional() }),
  /** What came in and what went out each month, the net of the two, and the trend of each. */
  z.strictObject({ chart: z.literal('flows'), in: ref, out: ref }),
])

const topic = z.strictObject({
  block: z.literal('topic'),
  /** Names the commentary: data/commentary/<period>/<id>.md. */
  id: z.string().regex(/^[a-z0-9-]+$/, 'a name in small letters, digits and hyphens'),
  title: z.string(),
  indicators: z.array(ref).min(1),
  charts: z.array(chart).default([]),
})

const block = z.discriminatedUnion('block', [
  z.strictObject({ block: z.literal('cover'), details: z.array(z.strictObject({ label: z.string(), text: z.string() })), notices: z.array(z.string()) }),
  z.strictObject({ block: z.literal('members-page'), title: z.string() }),
  z.strictObject({ block: z.literal('summary'), title: z.string(), groups: z.array(z.strictObject({ title: z.string(), indicators: z.array(ref).min(1) })).min(1) }),
  topic,
  /** What changed since the last release: made by itself. */
  z.strictObject({ block: z.literal('changes'), title: z.string() }),
  z.strictObject({ block: z.literal('notes'), title: z.string() }),
])

export const paperSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'a name in small letters, digits and hyphens'),
  title: z.string(),
  committee: z.string(),
  /** A file in templates/papers. */
  look: z.string(),
  sources: z.array(z.string()).min(1),
  /** How many months a topic's table and charts show up to the paper's period, and whether the year's months to come are shown. */
  'months-shown': z.strictObject({ before: z.int().min(0), 'to-year-end': z.boolean() }),
  /** Closed financial years shown before the paper's own. */
  'years-shown': z.int().min(0).max(5),
  /** What short forms stand for: said by a screen reader, shown on the web page, listed in the notes. */
  abbreviations: z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9&-]*$/, 'a short form such as PEP'), z.string()).default({}),
  blocks: z.array(block).min(1),
})

export type PaperDefinition = z.infer<typeof paperSchema>
export type BlockDefinition = z.infer<typeof block>
export type TopicDefinition = z.infer<typeof topic>
export type ChartDefinition = z.infer<typeof chart>
