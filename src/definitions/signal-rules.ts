// By which rules a paper tells a change from chance: control charts, intervals and small cohorts. The shape of
// data/definitions/signals.yaml; and what an indicator may say of its own series. Where tools read a rule
// differently, the usual reading is that of NHSRplotthedots 0.2.2.
import { z } from 'zod'
import { monthName } from './fields.ts'

/** XmR for any figure, p for shares, u for rates; the prime charts are Laney's, for very large denominators. */
export const CONTROL_CHARTS = ['xmr', 'p', 'u', 'p-prime', 'u-prime'] as const
const chart = z.enum(CONTROL_CHARTS)

const controlCharts = z.strictObject({
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

export type SignalRules = z.infer<typeof signalRulesSchema>
export type ControlChartRules = z.infer<typeof controlCharts>
export type ControlChartKind = (typeof CONTROL_CHARTS)[number]
