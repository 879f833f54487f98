// One paper for a committee: its cover, its sources and its blocks in order. The shape of
// data/definitions/papers/*.yaml.
import { z } from 'zod'

const ref = z.string('a reference in quotes, such as "6.10"')

/** The charts that a topic may draw; each is a leaf in src/papers/charts and a spec in templates/charts. */
const chart = z.discriminatedUnion('chart', [
  /**
   * Bars for months, years and benchmarks in one picture, with a line for one comparator and one for the
   * target.
   */
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

const partId = z.string().regex(/^[a-z0-9-]+$/, 'a name in small letters, digits and hyphens')

/**
 * Which columns of time a table or chart has; where it says nothing, the paper's closed years, and its year
 * to date where there is one.
 */
const times = { years: z.int().min(1).max(15).optional() }

/** A table is declared here and nowhere coded. */
const table = z
  .strictObject({
    part: z.literal('table'),
    id: partId,
    title: z.string(),
    rows: z.union([
      /** A row for each row of a group map, with its total; of one indicator, which is a count. */
      z.strictObject({
        by: z.string(),
        of: ref,
        total: z.boolean().default(true),
        'leave-out-empty': z.boolean().default(false),
      }),
      /** A row for the council and each of these areas, of one indicator. */
      z.strictObject({ areas: z.array(z.string()), of: ref }),
      /** A row for each indicator. */
      z.strictObject({ indicators: z.array(ref).min(1), comparators: z.array(z.string()).default([]) }),
    ]),
    /** Columns by a second group map at the paper's own date, with a total, in place of columns of time. */
    across: z.string().optional(),
    cell: z.enum(['figure', 'count-and-share', 'share', 'ratio']).default('figure'),
    /** Decimals of a share. */
    decimals: z.int().min(0).max(2).default(0),
    ...times,
    notes: z.array(z.string()).default([]),
  })
  .superRefine(({ rows, across, cell }, context) => {
    const tell = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if ('by' in rows) return
    if (across !== undefined) tell('across', 'columns by a group map only where the rows are by one too')
    if (cell === 'share' || cell === 'count-and-share')
      tell('cell', 'shares only where the rows are by a group map: figure, or ratio for a percentage')
  })

/** The charts that a section may draw; each is a leaf in src/papers/charts and a spec in templates/charts. */
const picture = { part: z.literal('chart'), id: partId, title: z.string().optional(), ...times }
const sectionChart = z.discriminatedUnion('chart', [
  /**
   * Stock by category over time: bars on each other; or beside each other, one small picture a category; or
   * shares of 100%.
   */
  z.strictObject({ ...picture, chart: z.literal('stacked'), of: ref, by: z.string() }),
  z.strictObject({ ...picture, chart: z.literal('multiples'), of: ref, by: z.string() }),
  z.strictObject({
    ...picture,
    chart: z.literal('shares'),
    of: ref,
    by: z.string(),
    across: z.string().optional(),
  }),
  /** One indicator against other areas; a year without a figure is a gap. */
  z.strictObject({ ...picture, chart: z.literal('lines'), of: ref, areas: z.array(z.string()) }),
  /** What came in and what went out each year, with the net of the two. */
  z.strictObject({ ...picture, chart: z.literal('yearly-flows'), in: ref, out: ref }),
  /** One bar an area, longest first, ours picked out, with its position. */
  z.strictObject({ ...picture, chart: z.literal('ranked'), of: ref, among: z.string() }),
  /** Ages up the middle, one sex to each side. */
  z.strictObject({ ...picture, chart: z.literal('pyramid'), of: ref, by: z.string(), sides: z.string() }),
])

/**
 * What may come: each states its method, base, horizon and assumptions, an interval and a back-test; each is
 * a leaf in src/projections.
 */
export const projection = z.strictObject({
  part: z.literal('projection'),
  id: partId,
  title: z.string(),
  method: z.enum(['mean-change', 'straight-line', 'planned-path', 'stock-and-flow']),
  of: ref,
  /** The straight line and the flows go by category, the parts held to the total. */
  by: z.string().optional(),
  /** Bands by which the flows are told apart beside the category. */
  ages: z.string().optional(),
  /** Year ends (or years of movements) of the base, and years ahead. */
  base: z.int().min(2).max(15).default(5),
  ahead: z.int().min(1).max(10).default(3),
  /** For a planned path: the measure of a source that gives the planned change of each year. */
  plan: z.string().optional(),
  /** Expenditure: placements by these rows × weeks × unit cost. */
  cost: z
    .strictObject({ measure: z.string(), weeks: z.number().default(52), 'price-base': z.string() })
    .optional(),
})

const section = z.strictObject({
  block: z.literal('section'),
  id: partId,
  title: z.string(),
  /** An appendix is lettered, and begins on a page of its own. */
  appendix: z.boolean().default(false),
  parts: z
    .array(
      z.discriminatedUnion('part', [
        table,
        sectionChart,
        projection,
        z.strictObject({ part: z.literal('text'), text: z.string() }),
        /** Targets of the strategy before, with date, result and reason. */
        z.strictObject({ part: z.literal('scorecard'), id: partId, title: z.string(), from: z.string() }),
        /** Measures of success: baseline, target, date, polarity. */
        z.strictObject({ part: z.literal('measures'), id: partId, title: z.string(), from: z.string() }),
        /** A delivery plan with its status by date. */
        z.strictObject({ part: z.literal('delivery-plan'), id: partId, title: z.string(), from: z.string() }),
        /**
         * Projections of one indicator side by side, by the ids of their parts: how far they differ is what
         * is not known.
         */
        z.strictObject({
          part: z.literal('projections'),
          id: partId,
          title: z.string(),
          of: z.array(partId).min(2),
        }),
        /**
         * Indicators that the paper's returns cannot give, each with the reason; the page for members counts
         * them apart.
         */
        z.strictObject({
          part: z.literal('not-given'),
          id: partId,
          title: z.string(),
          indicators: z.array(ref).min(1),
        }),
      ]),
    )
    .min(1),
})

const block = z.discriminatedUnion('block', [
  z.strictObject({
    block: z.literal('cover'),
    details: z.array(z.strictObject({ label: z.string(), text: z.string() })),
    notices: z.array(z.string()),
  }),
  z.strictObject({ block: z.literal('members-page'), title: z.string() }),
  z.strictObject({
    block: z.literal('summary'),
    title: z.string(),
    groups: z.array(z.strictObject({ title: z.string(), indicators: z.array(ref).min(1) })).min(1),
  }),
  topic,
  section,
  /** How the figures were counted: options in force, group maps, and what became of every row. */
  z.strictObject({ block: z.literal('methods'), title: z.string() }),
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
  sources: z.array(z.string()).default([]),
  /** Returns of child-level rows, by the id of their definition. */
  returns: z.array(z.string()).default([]),
  /** Whose paper it is, where data/definitions/areas has several councils. */
  council: z.string().optional(),
  /**
   * How many months a topic's table and charts show up to the paper's period, and whether the year's months
   * to come are shown.
   */
  'months-shown': z
    .strictObject({ before: z.int().min(0), 'to-year-end': z.boolean() })
    .default({ before: 0, 'to-year-end': false }),
  /** Closed financial years shown before the paper's own. */
  'years-shown': z.int().min(0).max(15),
  /** What short forms stand for: said by a screen reader, shown on the web page, listed in the notes. */
  abbreviations: z
    .record(z.string().regex(/^[A-Za-z][A-Za-z0-9&-]*$/, 'a short form such as PEP'), z.string())
    .default({}),
  blocks: z.array(block).min(1),
})

export type PaperDefinition = z.infer<typeof paperSchema>
export type BlockDefinition = z.infer<typeof block>
export type TopicDefinition = z.infer<typeof topic>
export type SectionDefinition = z.infer<typeof section>
export type PartDefinition = SectionDefinition['parts'][number]
export type TableDefinition = z.infer<typeof table>
export type SectionChartDefinition = z.infer<typeof sectionChart>
export type ProjectionDefinition = z.infer<typeof projection>
export type ChartDefinition = z.infer<typeof chart>
