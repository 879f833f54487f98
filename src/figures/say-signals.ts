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
import type { ChanceRange, RangeEnd, SignalCell, TargetProspect } from './figure.ts'
import { sayNumber } from './say-figure.ts'

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

/** Undefined where the council has no rules for it. */
export function signalCell(indicator: RatedIndicator): SignalCell | undefined {
  const { signal } = indicator
  if (signal === undefined) return undefined
  const variation = signal.is === 'charted' ? signal.variation : 'not-charted'
  const { word, symbol } = VARIATIONS[variation]
  const reason = signal.is === 'charted' ? sayCause(signal, indicator) : sayWhyNot(signal)
  return {
    variation,
    word,
    symbol,
    reason,
    sentence: `${word}: ${reason}`,
    ...(signal.is === 'charted' && signal.assurance !== 'none' && { target: targetOf(signal.assurance) }),
  }
}

function targetOf(assurance: AssuranceGiven): TargetProspect {
  const { word, symbol } = ASSURANCES[assurance]
  return { assurance, word, short: word.replace('Target ', ''), symbol }
}

export const signalLegend: readonly {
  readonly symbol: string
  readonly word: string
  readonly means: string
}[] = [...Object.values(VARIATIONS), ...Object.values(ASSURANCES)]

/** `Worsening: below the lower limit of 82.1%. If nothing changes, …` and what chance alone would do to the figure. */
export function signalSentences(indicator: RatedIndicator): string[] {
  const { signal } = indicator
  const cell = signalCell(indicator)
  const charted = signal?.is === 'charted' ? signal : undefined
  const interval = sayChanceRange(indicator)
  return [
    cell && `${cell.sentence}.`,
    charted?.trialPoints === undefined
      ? undefined
      : `Its limits are trial limits, from ${charted.trialPoints} months.`,
    charted && charted.assurance !== 'none' ? upperAssurance(charted.assurance) : undefined,
    interval && `By chance alone the figure could lie anywhere from ${interval}.`,
    breakSentence(indicator),
  ].filter(sentence => sentence !== undefined)
}

const upperAssurance = (assurance: AssuranceGiven) => {
  const { word, means } = ASSURANCES[assurance]
  return `${word}: ${means}.`
}

const LIMIT_CAUSES: Readonly<Record<Exclude<SpecialCause, 'none'>, (side: string) => string>> = {
  outside: side => `${side} what chance would bring`,
  trend: side => `the end of a run of months that each ${side === 'above' ? 'rose' : 'fell'}`,
  'two-of-three': side =>
    `two of the last three months near the ${side === 'above' ? 'upper' : 'lower'} limit`,
  shift: side => `the end of a run of months all ${side} the mean`,
}

function sayCause({ cause, points }: Charted, indicator: RatedIndicator): string {
  const last = points.at(-1)
  if (last === undefined) return ''
  const say = (value: Exact) => sayNumber(value, indicator.definition.unit, indicator.decimals)
  const within =
    last.limits === undefined
      ? `mean ${say(last.mean)}`
      : `mean ${say(last.mean)}, limits ${say(last.limits.lower)} to ${say(last.limits.upper)}`
  if (cause === 'none') return `no more than chance would bring (${within})`
  return `${LIMIT_CAUSES[cause](cause === 'trend' ? slopeOf(points) : sideOf(last))} (${within})`
}

const sideOf = ({ side }: ChartedPoint) => (side > 0 ? 'above' : 'below')

/** A trend is named after its own slope, wherever the mean lies. */
function slopeOf(points: readonly ChartedPoint[]): 'above' | 'below' {
  const [before, last] = points.slice(-2)
  return before !== undefined && last !== undefined && last.value.compare(before.value) > 0
    ? 'above'
    : 'below'
}

function sayWhyNot({ reason, because, found, needed }: NotCharted): string {
  switch (reason) {
    case 'said-so':
      return because ?? ''
    case 'overlapping-months':
      return 'each figure covers twelve months, eleven of which its neighbour covers too'
    case 'too-few-points':
      return `${found ?? 0} months with a figure, and ${needed ?? 0} are needed`
    case 'small-base':
      return `usually fewer than ${needed ?? 0} cases`
    case 'no-figure':
      return 'no figure for the month'
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
export function chanceRangeOf({ interval, definition, decimals }: RatedIndicator): ChanceRange | undefined {
  if (interval === undefined) return undefined
  const places = Math.max(1, decimals)
  const end = (value: Exact): RangeEnd => ({
    value: plainDecimal(value, places),
    text: sayNumber(value, definition.unit, places),
  })
  return { lower: end(interval.lower), upper: end(interval.upper) }
}

function breakSentence({ definition, months, latest }: RatedIndicator): string | undefined {
  const [first] = months
  const found = first && breakBetween(definition, first, latest)
  return found && `The series breaks: ${found.because}.`
}

/** `worsening`, `no clear change`: for lists and counts. */
export const isClear = ({ change }: RatedIndicator, meaning: ClearChange['meaning']): boolean =>
  change?.is === 'clear' && change.meaning === meaning
