// By which rules a paper tells a change from chance: control charts, intervals and small cohorts. The shape of
// data/definitions/signals.yaml; and what an indicator may say of its own series. Where tools read a rule
// differently, the usual reading is that of NHSRplotthedots 0.2.2.
import { z } from 'zod'
import type { Unit } from '../terms/unit.ts'
import { monthName } from './fields.ts'

/** XmR for any figure, p for shares, u for rates; the prime charts are Laney's, for very large denominators. */
export const CONTROL_CHARTS = ['xmr', 'p', 'u', 'p-prime', 'u-prime'] as const
const chart = z.enum(CONTROL_CHARTS)

const chartRules = z.strictObject({
  /** Which chart a figure has by its unit, where its parts are known; else XmR. */
  charts: z
    .strictObject({ percentage: chart.default('p'), 'rate-per-10000': chart.default('u') })
    .prefault({}),
  /** Points in a row on one side of the mean that are a shift. */
  shift: z.int().min(6).max(9).default(7),
  /** Points in a row that rise, or fall, and are a trend. */
  trend: z.int().min(5).max(8).default(7),
  /**
   * Two of three points near one limit. `near`: all three on one side, and the two within the limit; `beyond`:
   * the two may be beyond it; `any`: the third may be anywhere.
   */
  'two-of-three': z.enum(['near', 'beyond', 'any']).default('near'),
  /** Extreme moving ranges are left out once. */
  screening: z.boolean().default(true),
  /** What mean moving ranges are multiplied by for the limits of an XmR chart. */
  factor: z.enum(['2.66', '3/1.128']).default('2.66'),
  /** A stretch of fewer points has no verdict. */
  'least-points': z.int().min(2).default(7),
  /** A stretch of fewer points has trial limits, and the paper says so. */
  'trial-below': z.int().min(2).default(13),
  /** A share or an average of usually fewer cases, by the median, is not charted. */
  'least-base': z.int().min(0).default(10),
})
const controlCharts = chartRules.refine(rules => rules['least-points'] <= rules['trial-below'], {
  path: ['least-points'],
  error: 'no more than trial-below: a stretch with a verdict may have trial limits, one without has none',
})

export const signalRulesSchema = z.strictObject({
  /** Without it no series is charted. */
  'control-charts': controlCharts.optional(),
  /** The confidence of intervals: Wilson's for shares, Byar's for counts and rates (exact below 10). */
  intervals: z.strictObject({ confidence: z.literal([95, 99.8], '95 or 99.8').default(95) }).optional(),
  /** A share with a smaller denominator is not rated. */
  'small-cohorts': z.strictObject({ 'least-base': z.int().min(1) }).optional(),
})

/** Who decided it, when and why. */
const decided = {
  because: z.string(),
  by: z.string(),
  on: z.iso.date('a day of the calendar such as 2017-03-31'),
}
/** Where several councils share the register: the one whose series it is. */
const council = z.string().optional()

/** What the register says of an indicator's series. */
export const seriesFields = {
  /** Its own control chart, or `none` with the reason why it has none. */
  'control-chart': z
    .union([
      z.strictObject({
        chart: chart.optional(),
        /** A new process with a known cause: mean and limits start afresh. */
        rebased: z.array(z.strictObject({ from: monthName, ...decided, council })).default([]),
        /** Months with a known cause: charted, but no part of mean and limits. */
        'left-out': z.array(z.strictObject({ month: monthName, ...decided, council })).default([]),
        /** Mean and limits come from so many first points of each stretch, and are carried on. */
        'baseline-points': z.int().min(12).optional(),
      }),
      z.strictObject({ none: z.string().regex(/\S/, 'the reason why it has no control chart') }),
    ])
    .optional(),
  /** Figures from this month on are not comparable with those before: no judgement crosses it. */
  breaks: z.array(z.strictObject({ from: monthName, because: z.string(), council })).default([]),
  /** Rated only from this denominator on, in place of the rule for all. */
  'least-base': z.int().min(0).optional(),
}

const series = z.object(seriesFields)
type Series = z.infer<typeof series>
export type OwnChart = Exclude<NonNullable<Series['control-chart']>, { readonly none: string }>

/** What it says of its own control chart; undefined where it says nothing, or that it has none. */
export const ownChart = ({ 'control-chart': own }: Pick<Series, 'control-chart'>): OwnChart | undefined =>
  own === undefined || 'none' in own ? undefined : own

interface SeriesFault {
  readonly path: readonly PropertyKey[]
  readonly expected: string
}

interface OfMonth {
  readonly month: string
  readonly council?: string | undefined
}

/** What the register says of a series and cannot mean: each fault, with its field and what was expected there. */
export function faultsOfSeries(indicator: Series & { readonly unit: Unit }): SeriesFault[] {
  const own = ownChart(indicator)
  return [
    ...under('breaks', repeatedMonths(indicator.breaks.map(monthFrom))),
    ...under('control-chart', own === undefined ? [] : faultsOfChart(own, indicator.unit)),
  ]
}

const faultsOfChart = (own: OwnChart, unit: Unit): SeriesFault[] => [
  ...chartWithoutParts(own.chart, unit),
  ...under('rebased', repeatedMonths(own.rebased.map(monthFrom))),
  ...under('left-out', repeatedMonths(own['left-out'])),
]

const under = (field: string, faults: readonly SeriesFault[]): SeriesFault[] =>
  faults.map(fault => ({ ...fault, path: [field, ...fault.path] }))

const monthFrom = ({ from, council }: Series['breaks'][number]): OfMonth => ({ month: from, council })

/** Two entries of one month are about the same series, unless each names another council. */
const repeatedMonths = (entries: readonly OfMonth[]): SeriesFault[] =>
  entries.flatMap(({ month, council }, at) =>
    entries
      .slice(0, at)
      .some(
        earlier =>
          earlier.month === month &&
          (earlier.council === undefined || council === undefined || earlier.council === council),
      )
      ? [{ path: [at], expected: `another month than ${month}, which an entry before it has already` }]
      : [],
  )

/** All charts but XmR count events of a base. */
const chartWithoutParts = (chart: string | undefined, unit: Unit): SeriesFault[] =>
  chart === undefined || chart === 'xmr' || unit === 'percentage' || unit === 'rate-per-10000'
    ? []
    : [
        {
          path: ['chart'],
          expected: `xmr: a ${chart} chart needs a percentage or a rate per 10,000, with its two numbers, and the unit is ${unit}`,
        },
      ]

export type SignalRules = z.infer<typeof signalRulesSchema>
export type ControlChartRules = z.infer<typeof controlCharts>
export type ControlChartKind = (typeof CONTROL_CHARTS)[number]
