// The charts that a section may draw, each with its shape, the names that it uses and what they must be. One
// entry for each; its writer is a leaf in src/papers/charts.
import { z } from 'zod'
import type { Comparator } from '../areas.ts'
import { pieceId, ref, times } from '../fields.ts'
import type { Group } from '../group.ts'
import type { IndicatorDefinition } from '../indicator-definition.ts'
import { type Uses, uses } from '../uses.ts'

const picture = { part: z.literal('chart'), id: pieceId, title: z.string().optional(), ...times }
const byGroup = { of: ref, by: z.string() }

/** An indicator that the chart cannot draw; undefined names are reported elsewhere. */
export interface ChartNames {
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>
  readonly groups: ReadonlyMap<string, Group>
  /** Those of the paper's own council. */
  readonly comparators: readonly Comparator[]
}

export interface Misfit {
  readonly name: string
  /** What it would have to be. */
  readonly expected: string
}

interface SectionChart<S extends z.ZodObject> {
  readonly schema: S
  uses(chart: z.infer<S>): Uses
  misfits(chart: z.infer<S>, known: ChartNames): readonly Misfit[]
}

/** So that an entry's functions know its own shape. */
const kind = <S extends z.ZodObject>(entry: SectionChart<S>): SectionChart<S> => entry
const fitsAlways = (): readonly Misfit[] => []

export const sectionCharts = {
  /** Stock by category over time: bars on each other. */
  stacked: kind({
    schema: z.strictObject({ ...picture, chart: z.literal('stacked'), ...byGroup }),
    uses: ({ of, by }) => uses({ indicators: [of], groups: [by] }),
    misfits: ({ of }, known) => notCounts([of], known),
  }),
  /** Side by side, one small picture for each category. */
  multiples: kind({
    schema: z.strictObject({ ...picture, chart: z.literal('multiples'), ...byGroup }),
    uses: ({ of, by }) => uses({ indicators: [of], groups: [by] }),
    misfits: fitsAlways,
  }),
  /** Shares of 100%. */
  shares: kind({
    schema: z.strictObject({
      ...picture,
      chart: z.literal('shares'),
      ...byGroup,
      across: z.string().optional(),
    }),
    uses: ({ of, by, across }) =>
      uses({ indicators: [of], groups: across === undefined ? [by] : [by, across] }),
    misfits: ({ of }, known) => notCounts([of], known),
  }),
  /** One indicator against other areas; a year without a figure is a gap. */
  lines: kind({
    schema: z.strictObject({ ...picture, chart: z.literal('lines'), of: ref, areas: z.array(z.string()) }),
    uses: ({ of, areas }) => uses({ indicators: [of], areas }),
    misfits: fitsAlways,
  }),
  /** What came in and what went out each year, with the net of the two. */
  'yearly-flows': kind({
    schema: z.strictObject({ ...picture, chart: z.literal('yearly-flows'), in: ref, out: ref }),
    uses: chart => uses({ indicators: [chart.in, chart.out] }),
    misfits: (chart, known) => notCounts([chart.in, chart.out], known),
  }),
  /** One bar for each area, longest first, the council's picked out, with its position. */
  ranked: kind({
    schema: z.strictObject({ ...picture, chart: z.literal('ranked'), of: ref, among: z.string() }),
    uses: ({ of, among }) => uses({ indicators: [of], areas: [among] }),
    misfits: ({ among }, known) => notOfCouncils(among, known),
  }),
  /** Councils by the size of their base, with the limits of what chance makes of the figure of all of them together. */
  funnel: kind({
    schema: z.strictObject({ ...picture, chart: z.literal('funnel'), of: ref, among: z.string() }),
    uses: ({ of, among }) => uses({ indicators: [of], areas: [among] }),
    misfits: ({ of, among }, known) => funnelMisfits({ of, among }, known),
  }),
  /** Ages up the middle, one sex to each side. */
  pyramid: kind({
    schema: z.strictObject({ ...picture, chart: z.literal('pyramid'), ...byGroup, sides: z.string() }),
    uses: ({ of, by, sides }) => uses({ indicators: [of], groups: [by, sides] }),
    misfits: ({ of, sides }, known) => [...notCounts([of], known), ...notTwoSides(sides, known)],
  }),
} as const

type SectionCharts = typeof sectionCharts
export type SectionChartKind = keyof SectionCharts
export type SectionChartDefinition<K extends SectionChartKind = SectionChartKind> = {
  readonly [P in K]: z.infer<SectionCharts[P]['schema']>
}[K]

const [first, ...others] = Object.values(sectionCharts).map(({ schema }) => schema)
if (first === undefined) throw new Error('there is no kind of chart')
export const sectionChart = z.discriminatedUnion('chart', [first, ...others])

/** Looked up by the word in the chart itself. */
export const kindOfChart = (chart: SectionChartDefinition): Pick<AnyChart, 'uses' | 'misfits'> =>
  sectionCharts[chart.chart] as unknown as AnyChart

interface AnyChart {
  uses(chart: SectionChartDefinition): Uses
  misfits(chart: SectionChartDefinition, known: ChartNames): readonly Misfit[]
}

function notCounts(refs: readonly string[], { indicators }: ChartNames): Misfit[] {
  return refs
    .filter(one => (indicators.get(one)?.unit ?? 'count') !== 'count')
    .map(one => ({
      name: `the indicator ${one}`,
      expected: 'a count, since only numbers of children can be added up and have shares',
    }))
}

function notTwoSides(id: string, { groups }: ChartNames): Misfit[] {
  const isShort = groups.get(id)?.editions.some(({ rows }) => rows.length < 2) ?? false
  if (!isShort) return []
  const expected =
    'one of two rows or more in each edition, the first for the left side and the second for the right'
  return [{ name: `the group map ${id}`, expected }]
}

/** What a funnel names but cannot show: of a chart or of a table. */
export function funnelMisfits(
  { of, among }: { readonly of: string; readonly among: string },
  known: ChartNames,
): Misfit[] {
  const unit = known.indicators.get(of)?.unit ?? 'percentage'
  const isUnfit = unit !== 'percentage' && unit !== 'rate-per-10000'
  const expected = 'a percentage or a rate per 10,000, since only these have two numbers behind them'
  return [...(isUnfit ? [{ name: `the indicator ${of}`, expected }] : []), ...notOfCouncils(among, known)]
}

function notOfCouncils(among: string, { comparators }: ChartNames): Misfit[] {
  const comparator = comparators.find(({ id }) => id === among)
  if (comparator === undefined || (comparator.published !== undefined && 'mean-of' in comparator.published))
    return []
  return [
    {
      name: `the comparator ${among}`,
      expected: 'one that is the mean of councils, which data/definitions/areas names under mean-of',
    },
  ]
}
