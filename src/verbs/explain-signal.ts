// Explains what the series of an indicator says. In: the judged indicator and the council's rules. Out: its signal with
// mean, limits and rule, its interval with the method, and the declared breaks, rebasing and left-out months; as data and as lines.
import type { ControlChartRules, SignalRules } from '../definitions/signal-rules.ts'
import { sayBesideFigures } from '../figures/say-figure.ts'
import {
  breaksOf,
  type LeftOut,
  leftOutOf,
  oneChart,
  type Rebased,
  rebasedOf,
  type SeriesBreak,
  sayBreak,
  sayMonthLeftOut,
  sayRebased,
} from '../figures/say-series-rules.ts'
import { chanceRangeOf, signalCell, signalLegend, signalReason } from '../figures/say-signals.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type { Charted, SpecialCause } from '../ratings/signal.ts'
import type { Exact } from '../terms/exact.ts'
import { counted } from '../terms/words.ts'

export interface ExplainedSeries {
  /** Absent where the council has no rules for control charts. */
  readonly signal?: {
    readonly word: string
    /** For a series without a chart: why there is none. */
    readonly reason: string
    /** What will become of the target if nothing changes. */
    readonly prospect?: string
    readonly chart?: ExplainedChart
  }
  readonly interval?: {
    readonly lower: string
    readonly upper: string
    /** In percent. */
    readonly confidence: number
    readonly method: string
  }
  readonly breaks: readonly SeriesBreak[]
  readonly rebased: readonly Rebased[]
  readonly leftOut: readonly LeftOut[]
}

export interface ExplainedChart {
  /** `a p chart`. */
  readonly kind: string
  /** With a figure, from the last break or rebasing on. */
  readonly months: number
  /** Months, or quarters, without a figure in the whole series. */
  readonly gaps: number
  readonly hasTrialLimits: boolean
  /** Those of the month, as printed. */
  readonly mean: string
  readonly limits?: { readonly lower: string; readonly upper: string }
  readonly rule: string
}

export function explainSeries(indicator: RatedIndicator, rules: SignalRules): ExplainedSeries {
  const { definition, latest } = indicator
  const signal = signalOf(indicator, rules)
  const interval = intervalOf(indicator, rules)
  return {
    ...(signal && { signal }),
    ...(interval && { interval }),
    breaks: breaksOf(definition, latest.area),
    rebased: rebasedOf(definition, latest.area),
    leftOut: leftOutOf(definition, latest.area),
  }
}

function signalOf(
  indicator: RatedIndicator,
  { 'control-charts': rules }: SignalRules,
): ExplainedSeries['signal'] {
  const cell = signalCell(indicator)
  if (cell === undefined) return undefined
  const { signal } = indicator
  const prospect = signalLegend(false).find(({ word }) => word === cell.target?.word)
  const chart = signal?.is === 'charted' && rules ? chartOf(signal, indicator, rules) : undefined
  return {
    word: cell.word,
    reason: signalReason(cell),
    ...(prospect && { prospect: `${prospect.word}: ${prospect.means}` }),
    ...(chart && { chart }),
  }
}

function chartOf(
  { chart, points, cause, gaps, trialPoints }: Charted,
  indicator: RatedIndicator,
  rules: ControlChartRules,
): ExplainedChart | undefined {
  const last = points.at(-1)
  if (last === undefined) return undefined
  const say = (value: Exact) => sayBesideFigures(value, indicator)
  return {
    kind: oneChart(chart),
    months: points.filter(({ segment }) => segment === last.segment).length,
    gaps,
    hasTrialLimits: trialPoints !== undefined,
    mean: say(last.mean),
    ...(last.limits && { limits: { lower: say(last.limits.lower), upper: say(last.limits.upper) } }),
    rule: RULES[cause](rules),
  }
}

const RULES: Readonly<Record<SpecialCause, (rules: ControlChartRules) => string>> = {
  none: () => 'no rule of special causes applies',
  outside: () => 'the month lies outside the limits',
  trend: ({ trend }) => `a run of ${trend} months or more that each rise, or each fall`,
  'two-of-three': () => 'two of three months lie near the same limit',
  shift: ({ shift }) => `a run of ${shift} months or more on one side of the mean`,
}

function intervalOf(indicator: RatedIndicator, { intervals }: SignalRules): ExplainedSeries['interval'] {
  const range = chanceRangeOf(indicator)
  return (
    range &&
    intervals && {
      lower: range.lower.text,
      upper: range.upper.text,
      confidence: intervals.confidence,
      method:
        indicator.definition.unit === 'percentage'
          ? 'Wilson’s'
          : 'exact below 10 events, Byar’s approximation from 10',
    }
  )
}

export function saySeries({ signal, interval, breaks, rebased, leftOut }: ExplainedSeries): string[] {
  return [
    ...(signal === undefined ? [] : saySignal(signal)),
    ...(interval === undefined
      ? []
      : [
          `  Range by chance: ${interval.lower} to ${interval.upper} (${interval.confidence}% interval: ${interval.method})`,
        ]),
    ...breaks.map(one => `  Series breaks: ${sayBreak(one)}`),
    ...rebased.map(one => `  Limits start afresh: ${sayRebased(one)}`),
    ...leftOut.map(one => `  Left out of mean and limits: ${sayMonthLeftOut(one)}`),
  ]
}

function saySignal({ word, reason, prospect, chart }: NonNullable<ExplainedSeries['signal']>): string[] {
  return [
    `  Signal: ${word}: ${reason}`,
    ...(chart === undefined ? [] : [`          ${sayChart(chart)}`]),
    ...(prospect === undefined ? [] : [`          ${prospect}`]),
  ]
}

/** `a p chart of 13 months; a run of 7 months or more on one side of the mean`. */
function sayChart({ kind, months, gaps, hasTrialLimits, rule }: ExplainedChart): string {
  const notes = [
    ...(hasTrialLimits ? ['trial limits'] : []),
    ...(gaps === 0 ? [] : [`${counted(gaps, 'month')} without a figure`]),
  ]
  return `${kind} of ${counted(months, 'month')}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}; ${rule}`
}
