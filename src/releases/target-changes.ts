// Puts changed targets into words. In: the targets of an indicator as published and now. Out: for each span of
// months in which another target is in force, what it was and is: target, tolerance and judged span apart.
// Worked: green at least 95 from April 2016, now also at least 92 from January 2017: `green was 95% or above, is
// now 92% or above, from January 2017`.

import type { DeclaredTarget, IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Bands, Trajectory } from '../definitions/trajectory.ts'
import { boundsOf, sayLimit } from '../figures/say-bounds.ts'
import { sayWholePath } from '../figures/say-path.ts'
import { monthsAfter, parseMonth, sayPeriod } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import { lowerFirst } from '../terms/words.ts'
import type { RuleAspect } from './comparison.ts'
import { sameContent } from './mix.ts'

export interface TargetChange {
  readonly of: Extract<RuleAspect, 'target' | 'tolerance' | 'judged span'>
  /** The first month of the change, as in the register: `2017-01`. */
  readonly from: string
  readonly was: string
  readonly is: string
  readonly sentence: string
}

type WithTargets = Pick<IndicatorDefinition, 'targets' | 'unit'>

export function targetChanges(was: WithTargets, is: WithTargets): TargetChange[] {
  const starts = [...new Set([...was.targets, ...is.targets].map(({ from }) => from))].sort()
  const spans = starts
    .map(from => ({ from, was: inForce(was, from), is: inForce(is, from) }))
    .filter((one, at, all) => !isSameChange(one, all[at - 1]))
    .map((one, at, all) => ({ ...one, next: all[at + 1]?.from }))
    .filter(one => !sameRuleIn(one.was, one.is))
  return spans.flatMap(span =>
    changesIn(span, was.unit, is.unit).map(({ words, ...change }) => ({
      ...change,
      from: span.from,
      sentence: `${words}${sayWhen(span)}`,
    })),
  )
}

interface Span {
  readonly from: string
  /** The month in which the next span begins; the last has no end. */
  readonly next: string | undefined
  readonly was: DeclaredTarget | undefined
  readonly is: DeclaredTarget | undefined
}

const inForce = ({ targets }: WithTargets, month: string): DeclaredTarget | undefined =>
  targets.filter(({ from }) => from <= month).sort((a, b) => (a.from < b.from ? 1 : -1))[0]

/** The month from which a target applies is not part of what it says, except where it is the start of a path. */
const withoutFrom = (target: DeclaredTarget | undefined) =>
  target && ('trajectory' in target ? target : { ...target, from: '' })
const sameRuleIn = (a: DeclaredTarget | undefined, b: DeclaredTarget | undefined) =>
  sameContent(withoutFrom(a), withoutFrom(b))
const isSameChange = (one: Omit<Span, 'next'>, before: Omit<Span, 'next'> | undefined) =>
  before !== undefined && sameRuleIn(one.was, before.was) && sameRuleIn(one.is, before.is)

type Found = Pick<TargetChange, 'of' | 'was' | 'is'> & { readonly words: string }
type Colour = 'green' | 'amber' | 'red'

function changesIn({ was, is }: Span, unitWas: Unit, unitIs: Unit): Found[] {
  if (was === undefined || is === undefined || !('green' in was) || !('green' in is)) {
    const [before, after] = [sayTarget(was, unitWas), sayTarget(is, unitIs)]
    return [
      {
        of: 'target',
        was: before,
        is: after,
        words: `the target was “${before}”, is now “${after}”`,
      },
    ]
  }
  const isNewTolerance = !sameContent(toleranceOf(was), toleranceOf(is))
  const bounds = [boundsOf(ofMonth(was), unitWas), boundsOf(ofMonth(is), unitIs)] as const
  // What is amber and red may move with green, so it belongs to the target unless it was edited itself.
  return [
    ...(sameContent(was.green, is.green)
      ? []
      : [boundsMoved('target', isNewTolerance ? ['green'] : ['green', 'amber', 'red'], ...bounds)]),
    ...(isNewTolerance ? [boundsMoved('tolerance', ['amber', 'red'], ...bounds)] : []),
    ...(was.judges === is.judges ? [] : [judgedOtherwise(was, is)]),
  ]
}

function boundsMoved(
  of: 'target' | 'tolerance',
  colours: readonly Colour[],
  before: Readonly<Record<Colour, string>>,
  after: Readonly<Record<Colour, string>>,
): Found {
  const moved = colours.filter(colour => before[colour] !== after[colour])
  const say = (bounds: typeof before) =>
    moved.map(colour => `${colour} ${lowerFirst(bounds[colour])}`).join('; ')
  return {
    of,
    was: say(before),
    is: say(after),
    words: moved
      .map(colour => `${colour} was ${lowerFirst(before[colour])}, is now ${lowerFirst(after[colour])}`)
      .join('; '),
  }
}

const toleranceOf = ({ amber, red, 'amber-if': improving }: Bands) => [amber, red, improving]

/** Whether the year to date is judged is said apart. */
const ofMonth = (target: Bands): Bands => ({ ...target, judges: 'month' })
const JUDGED = { month: 'the month', 'year-to-date': 'the year to date' } as const
const judgedOtherwise = (was: Bands, is: Bands): Found => ({
  of: 'judged span',
  was: JUDGED[was.judges],
  is: JUDGED[is.judges],
  words: `${JUDGED[was.judges]} was judged, ${JUDGED[is.judges]} is judged now`,
})

/** `green 95% or above, amber 90% to below 95%, red below 90%`; `no target`. */
function sayTarget(target: DeclaredTarget | undefined, unit: Unit): string {
  if (target === undefined || 'state' in target)
    return target === undefined || target.state === 'none' ? 'no target' : 'to be set'
  if ('trajectory' in target) return sayTrajectory(target, unit)
  const { green, amber, red } = boundsOf(target, unit)
  return `green ${lowerFirst(green)}, amber ${lowerFirst(amber)}, red ${lowerFirst(red)}`
}

/** `60% in April 2016, 75% by March 2017, in equal steps; amber within 5 points of it`. */
function sayTrajectory(target: Trajectory, unit: Unit): string {
  const { 'amber-within': width, 'amber-if': improving, judges } = target
  return [
    sayWholePath(target, unit),
    ...(width === undefined ? [] : [`amber within ${sayTolerance(width, unit)} of it`]),
    ...(improving === undefined ? [] : ['amber if better than the month before']),
    ...(judges === 'month' ? [] : ['judged on the year to date']),
  ].join('; ')
}

/** `10%` is of the target; what is a number alone is in the unit, and of percentages in points. */
function sayTolerance(width: string, unit: Unit): string {
  if (width.endsWith('%')) return width
  return unit === 'percentage' ? `${width} points` : sayLimit(width, unit)
}

/** `, from January 2017`; `, from January 2017 to March 2017`. A target that gives no month was always in force. */
function sayWhen({ from, next }: Span): string {
  const [first, end] = [from === ALWAYS ? undefined : parseMonth(from), parseMonth(next ?? '')]
  return [
    ...(first === undefined ? [] : [`, from ${sayPeriod(first)}`]),
    ...(end === undefined ? [] : [`${first === undefined ? ',' : ''} to ${sayPeriod(monthsAfter(end, -1))}`]),
  ].join('')
}

const ALWAYS = '1900-01'
