// The aims of a strategy: the targets of the previous one, and the measures of success of the one in force. The
// shape of data/definitions/strategies/*.yaml.
import { z } from 'zod'
import { type Bound, bound } from './bounds.ts'
import { decimal, ref } from './fields.ts'
import { STRATEGY_POLARITIES, type StrategyPolarity } from './polarity.ts'

const day = z.iso.date('a day of the calendar such as 2021-03-31')
/** A figure is as at the end of a month; at the end of March it is that of the year. */
const monthEnd = day.refine(isMonthEnd, 'the last day of a month such as 2021-03-31')
const baseline = z.strictObject({
  on: monthEnd,
  /**
   * Only if the figures do not go back so far; if they do, a value that differs from them is reported.
   */
  value: decimal.optional(),
})
/** Done or not: the day on which the milestone was reached. */
const milestone = z.strictObject({ reached: day.optional() })

const said = { id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'a name such as T1'), text: z.string() }
/** Why it was or was not met: the officers' words. */
const reason = { reason: z.string().optional() }

/** A target of the previous strategy. Its result is never typed: it is the indicator's figure at the date. */
const target = z.union([
  z.strictObject({ ...said, indicator: ref, bound, by: monthEnd, baseline: baseline.optional(), ...reason }),
  z.strictObject({ ...said, milestone, by: day, ...reason }),
])

/** A measure of success. If it has no baseline, target or date, the paper says so. */
const measure = z.union([
  z.strictObject({
    ...said,
    aspiration: z.string(),
    indicator: ref,
    /**
     * What is good: not always as in the register, since a strategy may aim for fewer where no direction is
     * good in itself.
     */
    polarity: z.enum(STRATEGY_POLARITIES).exclude(['milestone']),
    baseline: baseline.optional(),
    /** Stable and zero may apply at all times, without a date. */
    target: z.strictObject({ bound, by: monthEnd.optional() }).optional(),
    ...reason,
  }),
  z.strictObject({
    ...said,
    aspiration: z.string(),
    polarity: z.literal('milestone'),
    milestone,
    by: day.optional(),
    ...reason,
  }),
])

const FITS: Readonly<
  Record<Exclude<StrategyPolarity, 'milestone'>, { bounds: readonly string[]; expected: string }>
> = {
  up: { bounds: ['at-least', 'above'], expected: 'at-least or above, since up is good' },
  down: { bounds: ['at-most', 'below'], expected: 'at-most or below, since down is good' },
  stable: { bounds: ['within'], expected: 'within, with an amount and a value, since stable is good' },
  zero: { bounds: ['at-most'], expected: 'at-most 0, since zero is good' },
}

export const strategySchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, 'a name in lowercase letters, digits and hyphens'),
    title: z.string(),
    targets: z.array(target).default([]),
    measures: z.array(measure).default([]),
  })
  .superRefine(({ targets, measures }, context) => {
    const report = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    if (targets.length + measures.length === 0) report([], 'targets or measures')
    const ids = [...targets, ...measures].map(({ id }) => id)
    ids.forEach((id, at) => {
      if (ids.indexOf(id) < at)
        report(
          [
            at < targets.length ? 'targets' : 'measures',
            at < targets.length ? at : at - targets.length,
            'id',
          ],
          'a name that no other target or measure of the strategy has',
        )
    })
    targets.forEach((one, at) => {
      if (!('indicator' in one)) return
      if ('beyond' in one.bound)
        report(['targets', at, 'bound'], 'a bound to reach: at-least, at-most, above, below or within')
      if (one.baseline !== undefined && one.baseline.on >= one.by)
        report(['targets', at, 'baseline', 'on'], 'a day before that of the target')
    })
    measures.forEach((one, at) => {
      if (!('indicator' in one) || one.target === undefined) return
      const { bounds, expected } = FITS[one.polarity]
      const { bound: to, by } = one.target
      if (!bounds.some(name => name in to) || (one.polarity === 'zero' && !isZero(to)))
        report(['measures', at, 'target', 'bound'], expected)
      if (by === undefined && (one.polarity === 'up' || one.polarity === 'down'))
        report(['measures', at, 'target', 'by'], 'a day: only stable and zero may apply at all times')
      if (by !== undefined && one.baseline !== undefined && one.baseline.on >= by)
        report(['measures', at, 'baseline', 'on'], 'a day before that of the target')
    })
  })

const isZero = (to: Bound): boolean => 'at-most' in to && Number(to['at-most']) === 0

/** Without the clock: the day after is the first of a month. A text that is not a day is reported as such. */
function isMonthEnd(text: string): boolean {
  const next = new Date(Date.parse(text) + 86_400_000)
  return next.getUTCDate() === 1
}

/** The indicators that it names. */
export const refsOfStrategy = ({ targets, measures }: Strategy, what: 'targets' | 'measures'): string[] =>
  (what === 'targets' ? targets : measures).flatMap(one => ('indicator' in one ? [one.indicator] : []))

export const allRefsOfStrategy = (strategy: Strategy): string[] => [
  ...refsOfStrategy(strategy, 'targets'),
  ...refsOfStrategy(strategy, 'measures'),
]

export type Strategy = z.infer<typeof strategySchema>
export type StrategyTarget = z.infer<typeof target>
export type StrategyMeasure = z.infer<typeof measure>
export type Baseline = z.infer<typeof baseline>
