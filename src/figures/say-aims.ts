// What a target or measure of a strategy aims for, in words. In: its definition, and the unit of its indicator. Out:
// text, for the tables of papers and for what a release keeps.
import type { Baseline, StrategyMeasure, StrategyTarget } from '../definitions/strategy.ts'
import { exact } from '../terms/exact.ts'
import { sayDay } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import { upperFirst } from '../terms/words.ts'
import { sayBound } from './say-bounds.ts'
import { sayNumber } from './say-figure.ts'

const GOOD_IS: Readonly<Record<StrategyMeasure['polarity'], string>> = {
  up: 'Up',
  down: 'Down',
  stable: 'Stable',
  zero: 'Zero',
  milestone: 'In place',
}
export const sayGood = ({ polarity }: StrategyMeasure): string => GOOD_IS[polarity]

/** A milestone of measures: `In place by 31 December 2021`. */
export const sayInPlace = ({ by }: Pick<Extract<StrategyMeasure, { milestone: unknown }>, 'by'>): string =>
  by === undefined ? 'In place, no date' : `In place by ${sayDay(by)}`

/** `399 or below by 31 March 2021`, `Within 2% of 50% at all times`, `Zero at all times`, `No target`. */
export function sayMeasureTarget(
  { target, polarity }: Extract<StrategyMeasure, { indicator: string }>,
  unit: Unit,
): string {
  if (target === undefined) return 'No target'
  const aim = polarity === 'zero' ? 'zero' : sayBound(target.bound, unit)
  return upperFirst(`${aim} ${target.by === undefined ? 'at all times' : `by ${sayDay(target.by)}`}`)
}

/** A typed number keeps its decimals: `488 (31 December 2016)`. */
export const sayTypedBaseline = (on: string, value: string, unit: Unit): string =>
  `${sayNumber(exact(value), unit, value.split('.')[1]?.length ?? 0)} (${sayDay(on)})`

/**
 * All that a figure is judged by: `300 or below by 31 March 2021, baseline 31 March 2018`. Without a target, which
 * way is good: `No target, good is down`.
 */
export function sayWholeAim(
  aim: Extract<StrategyTarget | StrategyMeasure, { indicator: string }>,
  unit: Unit,
): string {
  return [
    'bound' in aim
      ? upperFirst(`${sayBound(aim.bound, unit)} by ${sayDay(aim.by)}`)
      : [
          sayMeasureTarget(aim, unit),
          ...(aim.target === undefined ? [`good is ${sayGood(aim).toLowerCase()}`] : []),
        ].join(', '),
    ...(aim.baseline === undefined ? [] : [`baseline ${sayBaseline(aim.baseline, unit)}`]),
  ].join(', ')
}

const sayBaseline = ({ on, value }: Baseline, unit: Unit): string =>
  value === undefined ? sayDay(on) : sayTypedBaseline(on, value, unit)
