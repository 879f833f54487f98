// Puts signal or noise into words and signs. In: an indicator with what its series says. Out: what a table cell shows,
// and sentences.
import { breakBetween } from '../definitions/break-between.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type {
  Assurance,
  Charted,
  ChartedPoint,
  ClearChange,
  NotCharted,
  SpecialCause,
} from '../ratings/signal.ts'
import { type Exact, plainDecimal } from '../terms/exact.ts'
import { parseMonth, sayPeriod } from '../terms/period.ts'
import { counted, withoutStop } from '../terms/words.ts'
import type { ChanceRange, RangeEnd, SignalCell, TargetProspect } from './figure.ts'
import { decimalsBeside, sayBesideFigures } from './say-figure.ts'

const VARIATIONS: Readonly<Record<SignalCell['variation'], { word: string; symbol: string; means: string }>> =
  {
    'common-cause': {
      word: 'Common cause',
      symbol: '≈',
      means: 'no more than chance would bring from month to month',
    },
    improving: { word: 'Improving', symbol: '◆', means: 'a change for the better that is more than chance' },
    worsening: { word: 'Worsening', symbol: '▼', means: 'a change for the worse that is more than chance' },
    high: { word: 'High', symbol: '↑', means: 'more than chance, upwards; neither good nor bad' },
    low: { word: 'Low', symbol: '↓', means: 'more than chance, downwards; neither good nor bad' },
    'not-charted': {
      word: 'Not charted',
      symbol: '–',
      means: 'chance cannot be judged; the reason is given',
    },
  }

/** For members, who do not say common cause. */
const PLAIN: Partial<Readonly<Record<SignalCell['variation'], string>>> = {
  'common-cause': 'No clear change',
  'not-charted': 'Cannot be judged',
}

type AssuranceGiven = Exclude<Assurance, 'none'>
const ASSURANCES: Readonly<Record<AssuranceGiven, { word: string; symbol: string; means: string }>> = {
  'will-be-met': {
    word: 'Target will be met',
    symbol: '✓',
    means: 'if nothing changes, every month will meet the target',
  },
  'will-be-missed': {
    word: 'Target will be missed',
    symbol: '✗',
    means: 'if nothing changes, every month will miss the target',
  },
  'may-be-either': {
    word: 'Target may be either',
    symbol: '?',
    means: 'if nothing changes, chance decides whether a month meets the target',
  },
}

/** Undefined where the council has no rules for it, and in a paper about a year, which has no series of months. */
export function signalCell(indicator: RatedIndicator): SignalCell | undefined {
  const { signal } = indicator
  if (signal === undefined || indicator.latest.period.kind === 'year') return undefined
  const variation = signal.is === 'charted' ? signal.variation : 'not-charted'
  const { word, symbol } = VARIATIONS[variation]
  if (signal.is === 'not-charted') {
    const reason = sayWhyNot(signal)
    return { variation, word, symbol, reason, sentence: `${word}: ${reason}` }
  }
  const why = { reason: sayCause(signal), limits: sayLimits(signal, indicator) }
  return {
    variation,
    word,
    symbol,
    ...why,
    sentence: `${word}: ${signalReason(why)}`,
    ...(signal.assurance !== 'none' && { target: targetOf(signal.assurance) }),
  }
}

/** The words for members: `No clear change` in place of `Common cause`; without a chart, what the ranges by chance show. */
export function plainSignal(
  cell: SignalCell,
  { change, direction }: Pick<RatedIndicator, 'change' | 'direction'>,
): SignalCell {
  const isUp = direction.movement === 'up'
  const variation = change?.by === 'intervals' ? variationOf(change, isUp) : cell.variation
  const { word, symbol } = VARIATIONS[variation]
  return { ...cell, variation, symbol, word: PLAIN[variation] ?? word }
}

function variationOf({ is, meaning }: ClearChange, isUp: boolean): SignalCell['variation'] {
  if (is !== 'clear') return is === 'no-clear-change' ? 'common-cause' : 'not-charted'
  if (meaning === 'neutral') return isUp ? 'high' : 'low'
  return meaning === 'better' ? 'improving' : 'worsening'
}

/** `no more than chance would bring (mean 20.6, limits 7.8 to 33.5)`: on one line. */
export const signalReason = ({ reason, limits }: Pick<SignalCell, 'reason' | 'limits'>): string =>
  limits === undefined ? reason : `${reason} (${limits})`

function targetOf(assurance: AssuranceGiven): TargetProspect {
  const { word, symbol } = ASSURANCES[assurance]
  return { assurance, word, short: word.replace('Target ', ''), symbol }
}

/** Every sign with its word; for members in plain words. */
export const signalLegend = (
  isPlain: boolean,
): readonly { readonly symbol: string; readonly word: string; readonly means: string }[] => [
  ...(Object.keys(VARIATIONS) as SignalCell['variation'][]).map(variation => ({
    ...VARIATIONS[variation],
    ...(isPlain && PLAIN[variation] !== undefined && { word: PLAIN[variation] }),
  })),
  ...Object.values(ASSURANCES),
]

/**
 * `Worsening: below what chance would bring (mean 94.0%, limits 89.0% to 99.1%); if nothing changes, the target may be
 * met or missed.`
 */
export function signalSentences(indicator: RatedIndicator): string[] {
  const cell = signalCell(indicator)
  return [
    cell && `${cell.sentence}${cell.target === undefined ? '' : `; ${PROSPECTS[cell.target.assurance]}`}.`,
    trialSentence(indicator),
    breakSentence(indicator),
  ].filter(sentence => sentence !== undefined)
}

const PROSPECTS: Readonly<Record<AssuranceGiven, string>> = {
  'will-be-met': 'if nothing changes, the target will be met',
  'will-be-missed': 'if nothing changes, the target will be missed',
  'may-be-either': 'if nothing changes, the target may be met or missed',
}

const trialSentence = ({ signal }: RatedIndicator): string | undefined =>
  signal?.is === 'charted' && signal.trialPoints !== undefined
    ? `Its limits are trial limits, from ${signal.trialPoints} months.`
    : undefined

/** Worked: 70, 69, 69.5 and 68, with a mean of 72: `4 months in a row below the mean`. */
const CAUSES: Readonly<Record<Exclude<SpecialCause, 'none'>, (points: readonly ChartedPoint[]) => string>> = {
  outside: points => `${sideOf(points)} what chance would bring`,
  trend: points => `a steady ${slopeOf(points)} over ${lastInARow(points, isSteady)}`,
  'two-of-three': points =>
    `two of the last three months near the ${sideOf(points) === 'above' ? 'upper' : 'lower'} limit`,
  shift: points =>
    `${lastInARow(points, (one, next) => one.side === next.side)} in a row ${sideOf(points)} the mean`,
}

function sayCause({ cause, points }: Charted): string {
  const last = points.at(-1)
  if (cause === 'none' || last === undefined) return 'no more than chance would bring'
  return CAUSES[cause](points.filter(({ segment }) => segment === last.segment))
}

const sideOf = (points: readonly ChartedPoint[]) => ((points.at(-1)?.side ?? 0) > 0 ? 'above' : 'below')
const slopeOf = (points: readonly ChartedPoint[]) => (stepAt(points, points.length - 1) > 0 ? 'rise' : 'fall')
const stepAt = (points: readonly ChartedPoint[], at: number): number => {
  const [before, here] = [points[at - 1], points[at]]
  return before === undefined || here === undefined ? 0 : here.value.compare(before.value)
}

type Goes = (one: ChartedPoint, next: ChartedPoint, at: number, points: readonly ChartedPoint[]) => boolean

/** Whether the step to the point `at` goes the way of the last step. */
const isSteady: Goes = (_one, _next, at, points) => stepAt(points, at) === stepAt(points, points.length - 1)

/** The last points that go together: `8 months`; `8 figures` where months between them have none. */
function lastInARow(points: readonly ChartedPoint[], goes: Goes): string {
  const breaksAt = points.findLastIndex((point, at) => {
    const before = points[at - 1]
    return before === undefined || !goes(before, point, at, points)
  })
  const run = points.slice(Math.max(0, breaksAt))
  const [first, last] = [run[0], run.at(-1)]
  const spans = first && last ? last.period.index - first.period.index + 1 : 0
  return counted(run.length, spans === run.length ? 'month' : 'figure')
}

function sayLimits({ points }: Charted, indicator: RatedIndicator): string {
  const last = points.at(-1)
  if (last === undefined) return ''
  const say = (value: Exact) => sayBesideFigures(value, indicator)
  const { mean, limits } = last
  return limits === undefined
    ? `mean ${say(mean)}`
    : `mean ${say(mean)}, limits ${say(limits.lower)} to ${say(limits.upper)}`
}

function sayWhyNot({ reason, because, found, needed, isAfterStart }: NotCharted): string {
  switch (reason) {
    case 'said-so':
      return withoutStop(because ?? '')
    case 'overlapping-months':
      return 'each figure covers twelve months, eleven of which its neighbour covers too'
    case 'too-few-points':
      return `${counted(found ?? 0, 'month')} with a figure${isAfterStart ? ' since the series began afresh' : ''}, and ${needed ?? 0} are needed`
    case 'small-base':
      return `usually fewer than ${needed ?? 0} cases`
    case 'no-figure':
      return 'no figure for the month'
    case 'no-parts':
      return 'the numbers behind the figure of the month are not given'
    case 'by-year':
      return 'a figure for each year only'
  }
}

/** `90.4% to 99.7%`: the range in which the figure could lie by chance alone. */
export function sayChanceRange(indicator: RatedIndicator): string | undefined {
  const range = chanceRangeOf(indicator)
  return range && `${range.lower.text} to ${range.upper.text}`
}

/** Rounded half up to the decimals of the figure, and to one at least. */
export function chanceRangeOf(indicator: RatedIndicator): ChanceRange | undefined {
  const { interval } = indicator
  if (interval === undefined) return undefined
  const end = (value: Exact): RangeEnd => ({
    value: plainDecimal(value, decimalsBeside(indicator.decimals)),
    text: sayBesideFigures(value, indicator),
  })
  return { lower: end(interval.lower), upper: end(interval.upper) }
}

function breakSentence({ definition, months, latest }: RatedIndicator): string | undefined {
  const [first] = months
  const found = first && breakBetween(definition, first, latest)
  const month = found && parseMonth(found.from)
  return found && month && `The series breaks in ${sayPeriod(month)}: ${withoutStop(found.because)}.`
}

/** Whether it has clearly changed, with this meaning: for lists and counts. */
export const isClear = ({ change }: RatedIndicator, meaning: ClearChange['meaning']): boolean =>
  change?.is === 'clear' && change.meaning === meaning
