// Puts the bounds of a target into words, as printed. In: bounds from the register. Out: `95% or above`, `90%
// to below 95%`.

import type { Bound } from '../definitions/bounds.ts'
import type { Target } from '../definitions/indicator-definition.ts'
import type { Bands } from '../definitions/trajectory.ts'
import { exact } from '../terms/exact.ts'
import { sayDay } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import type { PeriodWord } from './period-word.ts'
import { sayNumber } from './say-figure.ts'

/** A bound has the decimals that it has in the register: 95 is 95%, 22.7 is 22.7%. */
export const sayLimit = (limit: string, unit: Unit): string =>
  sayNumber(exact(limit), unit, limit.split('.')[1]?.length ?? 0)

export function sayBound(bound: Bound, unit: Unit): string {
  if ('at-least' in bound) return `${sayLimit(bound['at-least'], unit)} or above`
  if ('at-most' in bound) return `${sayLimit(bound['at-most'], unit)} or below`
  if ('above' in bound) return `above ${sayLimit(bound.above, unit)}`
  if ('below' in bound) return `below ${sayLimit(bound.below, unit)}`
  if ('within' in bound) return `within ${sayLimit(bound.within, unit)} of ${sayLimit(bound.of, unit)}`
  return `more than ${sayLimit(bound.beyond, unit)} from ${sayLimit(bound.of, unit)}`
}

/** Amber is the part of its range that is not green: `90% to below 95%`. */
export function sayAmber(
  { amber, green, 'amber-if': improving }: Bands,
  unit: Unit,
  step: PeriodWord = 'month',
): string | undefined {
  if (improving !== undefined) return `${sayOutside(green, unit)} but better than the ${step} before`
  if (amber === undefined) return undefined
  const [from, to] = [
    lowEdge(amber, unit) ?? lowEdgeAbove(green, unit),
    highEdge(amber, unit) ?? highEdgeBelow(green, unit),
  ]
  return from === undefined || to === undefined ? sayBound(amber, unit) : `${from} to ${to}`
}

function sayRed(
  { red, green, 'amber-if': improving }: Bands,
  unit: Unit,
  step: PeriodWord,
): string | undefined {
  if (improving !== undefined) return `${sayOutside(green, unit)} and no better than the ${step} before`
  return red && sayBound(red, unit)
}

/** All that a bound leaves out: `below 95%`. */
function sayOutside(bound: Bound, unit: Unit): string {
  if ('at-least' in bound) return sayBound({ below: bound['at-least'] }, unit)
  if ('at-most' in bound) return sayBound({ above: bound['at-most'] }, unit)
  if ('above' in bound) return sayBound({ 'at-most': bound.above }, unit)
  if ('below' in bound) return sayBound({ 'at-least': bound.below }, unit)
  if ('within' in bound) return sayBound({ beyond: bound.within, of: bound.of }, unit)
  return sayBound({ within: bound.beyond, of: bound.of }, unit)
}

function lowEdge(bound: Bound, unit: Unit): string | undefined {
  if ('at-least' in bound) return sayLimit(bound['at-least'], unit)
  return 'above' in bound ? `above ${sayLimit(bound.above, unit)}` : undefined
}

function highEdge(bound: Bound, unit: Unit): string | undefined {
  if ('at-most' in bound) return sayLimit(bound['at-most'], unit)
  return 'below' in bound ? `below ${sayLimit(bound.below, unit)}` : undefined
}

/** Where amber begins above a low green: the end of green is not in amber. */
function lowEdgeAbove(green: Bound, unit: Unit): string | undefined {
  if ('at-most' in green) return `above ${sayLimit(green['at-most'], unit)}`
  return 'below' in green ? sayLimit(green.below, unit) : undefined
}

/** Where amber ends below a high green. */
function highEdgeBelow(green: Bound, unit: Unit): string | undefined {
  if ('at-least' in green) return `below ${sayLimit(green['at-least'], unit)}`
  return 'above' in green ? sayLimit(green.above, unit) : undefined
}

const NOT_SET = 'Not set'

/** `step`: what the paper is about, where amber or red depends on the figure before. */
export function boundsOf(
  target: Target,
  unit: Unit,
  step: PeriodWord = 'month',
): { red: string; amber: string; green: string } {
  if ('state' in target) {
    const text = target.state === 'none' ? 'No target' : 'To be set'
    return { red: text, amber: text, green: text }
  }
  if ('milestone' in target) {
    const due = sayDay(target.milestone.due)
    return {
      green: 'Reached',
      amber: `${target.milestone['amber-days-before']} days or fewer to ${due}`,
      red: `After ${due}`,
    }
  }
  // In a paper about a year, the year to date is the year.
  const prefix = target.judges === 'year-to-date' && step !== 'year' ? 'YTD ' : ''
  const say = (text: string | undefined) => (text === undefined ? NOT_SET : prefix + text)
  return {
    red: say(sayRed(target, unit, step)),
    amber: say(sayAmber(target, unit, step)),
    green: say(sayBound(target.green, unit)),
  }
}

/** The bounds, whatever the span that is judged. */
export const boundsWithoutSpan = (target: Target, unit: Unit): ReturnType<typeof boundsOf> =>
  boundsOf('judges' in target ? { ...target, judges: 'month' } : target, unit)

/** What green needs: `95% or above`, `No target`. */
export const sayGreen = (target: Target, unit: Unit): string => boundsWithoutSpan(target, unit).green

/** The target as a line in a chart: the edge of green, or the middle of a band. */
export function targetLine(target: Target): string | undefined {
  if (!('green' in target)) return undefined
  const { green } = target
  if ('at-least' in green) return green['at-least']
  if ('at-most' in green) return green['at-most']
  if ('above' in green) return green.above
  if ('below' in green) return green.below
  return green.of
}
