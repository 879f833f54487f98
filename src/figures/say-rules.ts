// Puts the rules of an indicator into words, as the paper prints them. In: its entry in the register. Out:
// sentences.
import type { IndicatorDefinition, SpanRule, Target } from '../definitions/indicator-definition.ts'
import type { Polarity } from '../definitions/polarity.ts'
import { ruleOfQuarter } from '../definitions/rule-of-quarter.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { lowerFirst } from '../terms/words.ts'
import type { PeriodWord } from './period-word.ts'
import { boundsOf } from './say-bounds.ts'
import { sayWhereItMoves } from './say-path.ts'

const goodIs: Readonly<Record<Polarity, string>> = {
  high: 'High',
  low: 'Low',
  zero: 'Zero',
  band: 'In band',
  milestone: 'In time',
  none: 'Info',
}

/** Which way is good, in a word for a table: `High`. */
export const sayGoodIs = ({ polarity }: Pick<IndicatorDefinition, 'polarity'>): string => goodIs[polarity]

/** Which way is good, for a sentence: `good is high`, `good is neither high nor low`. */
export const sayWhichIsGood = ({ polarity }: Pick<IndicatorDefinition, 'polarity'>): string =>
  polarity === 'none' ? 'neither high nor low' : lowerFirst(goodIs[polarity])

/** The short form is printed under a year to date; the long form in the notes. */
export const spanRules: Readonly<Record<SpanRule, { short: string; long: string }>> = {
  sum: { short: 'sum', long: 'the sum of the months' },
  'ratio-of-sums': {
    short: 'ratio of sums',
    long: 'the sum of the months’ numerators divided by the sum of their denominators',
  },
  counted: { short: 'counted', long: 'counted over the whole period, each child once' },
  latest: { short: 'latest month', long: 'the figure of the last month' },
  'as-supplied': { short: 'as supplied', long: 'as supplied, not worked out here' },
  none: {
    short: 'not applicable',
    long: 'not given, since the indicator has no figure for several months together',
  },
}

/** `Good is high. Green: 95% or above. Amber: 90% to below 95%. Red: below 90%.` */
export function sayRatingRule(
  { definition, target }: Pick<RatedIndicator, 'definition' | 'target'>,
  step?: PeriodWord,
): string {
  const good = sayGood(definition.polarity, target)
  if ('state' in target)
    return `${good} ${target.state === 'none' ? 'No target is set.' : 'The target has yet to be set.'}`
  const { green, amber, red } = boundsOf(target, definition.unit, step)
  const moves = 'green' in target ? sayWhereItMoves(target, definition.unit) : undefined
  return [
    `${good} Green: ${green}. Amber: ${lowerFirst(amber)}. Red: ${lowerFirst(red)}.`,
    ...(moves === undefined ? [] : [`The target moves: ${moves}.`]),
    ...('judges' in target && target.judges === 'year-to-date' && step !== 'year'
      ? ['Judged on the year to date (YTD).']
      : []),
  ].join(' ')
}

/** Why an indicator without a target is not rated. It is for information only if neither high nor low is good. */
export const sayNoTarget = ({ polarity }: Pick<IndicatorDefinition, 'polarity'>): string =>
  polarity === 'none' ? 'information only, no target' : 'no target is set'

/** One whose target has yet to be set is not for information only, even if neither high nor low is good. */
function sayGood(polarity: Polarity, target: Target): string {
  if (polarity !== 'none') return `Good is ${goodIs[polarity].toLowerCase()}.`
  return 'state' in target && target.state === 'none'
    ? 'Information only: neither high nor low is good.'
    : 'Neither high nor low is good.'
}

/**
 * Where the register says as-supplied and the figure is counted from a return, it is counted over the period.
 */
export function saySpanRules(
  definition: IndicatorDefinition,
  isCounted = false,
): { yearToDate: string; annual: string } {
  const say = (rule: SpanRule) =>
    rule === 'as-supplied' && isCounted ? 'counted over the whole period' : spanRules[rule].long
  return { yearToDate: say(definition['year-to-date']), annual: say(definition.annual) }
}

/** `Quarter: the sum of the months.` */
export function sayQuarterRule(definition: IndicatorDefinition, isCounted: boolean): string {
  const rule = ruleOfQuarter(definition)
  return rule === 'as-supplied' && isCounted ? 'counted over the quarter' : spanRules[rule].long
}

const BRIEFLY: Readonly<Record<SpanRule, string>> = {
  sum: 'all months added',
  'ratio-of-sums': 'all months together',
  counted: 'the whole period, each child once',
  latest: 'the latest month',
  'as-supplied': 'as supplied',
  none: 'not given',
}

/** `Year to date and year end: all months added.` */
export function saySpansBriefly(
  definition: Pick<IndicatorDefinition, 'year-to-date' | 'annual'>,
  isCounted: boolean,
): string {
  const say = (rule: SpanRule) => BRIEFLY[rule === 'as-supplied' && isCounted ? 'counted' : rule]
  const [yearToDate, yearEnd] = [say(definition['year-to-date']), say(definition.annual)]
  return yearToDate === yearEnd
    ? `Year to date and year end: ${yearToDate}.`
    : `Year to date: ${yearToDate}. Year end: ${yearEnd}.`
}

/** How a month's figure is worked out; a measure has the name of its column. */
export function sayMethod(
  { method }: IndicatorDefinition,
  nameOf: (measure: string) => string,
  isCounted = false,
): string {
  const name = (measure: string) => `“${nameOf(measure)}”`
  switch (method.kind) {
    case 'as-supplied':
      return isCounted ? 'counted from the return' : 'not here, but supplied as a figure'
    case 'count':
      return `a count, ${name(method.measure)}`
    case 'percentage':
      return `${name(method.numerator)} ÷ ${name(method.denominator)}`
    case 'mean':
      return `${name(method.total)} ÷ ${name(method.cases)}`
    case 'rate-per-10000':
      return `${name(method.count)} ÷ ${name(method.population)} × 10,000`
    case 'difference':
      return `${name(method.from)} − ${name(method.less)}`
    case 'rolling-12-sum':
      return `${name(method.measure)}, sum of twelve months`
    case 'rolling-12-percentage':
      return `${name(method.numerator)} ÷ ${name(method.denominator)}, sums of twelve months`
  }
}
