// A trajectory: a target that moves month by month towards the end of a year. In: the target as declared. Out: its
// bounds in a month.
// Worked: 60 in April 2016, 75 by March 2017, in eleven equal steps. January 2017 is nine steps on:
// 60 + 15 × 9 ÷ 11 = 72.27…, 72.3 as printed. Where good is high and amber is within 5: green from 72.3, amber from 67.3.
import { z } from 'zod'
import { exact } from '../terms/exact.ts'
import { type Month, parseMonth, periodId } from '../terms/period.ts'
import { type Unit, usualDecimals } from '../terms/unit.ts'
import { amberTo, type DeclaredBands } from './bounds.ts'
import { amberIf, decimal, judges, monthName } from './fields.ts'
import type { Polarity } from './polarity.ts'
import { edgeOfAmber, shortest, toleranceSchema } from './tolerance.ts'

const straight = z.strictObject({
  /** The target of the month from which it applies. */
  start: decimal,
  end: decimal,
  /** The month in which the end is due. From then on the end is the target. */
  by: monthName,
})
/** Each applies until the next. */
const named = z.strictObject({ months: z.record(monthName, decimal) })

export const trajectorySchema = z.strictObject({
  from: monthName,
  judges,
  trajectory: z.union([straight, named]),
  /** Amber is no further from the target than this. */
  'amber-within': toleranceSchema.optional(),
  'amber-if': amberIf.optional(),
})

export type Trajectory = z.infer<typeof trajectorySchema>
/** The bounds of a month. */
export type Bands = DeclaredBands & {
  /** Where the target moves: the whole of it, and the month of these bounds. */
  readonly path?: { readonly declared: Trajectory; readonly at: string }
}
type Fault = { readonly path: readonly string[]; readonly expected: string }

/** What is wrong with it, each with the field and what was expected there. */
export function faultsOfTrajectory(
  target: Trajectory,
  { polarity }: { readonly polarity: Polarity },
): Fault[] {
  const { trajectory, from, 'amber-within': width } = target
  const hasGoodSide = polarity === 'high' || polarity === 'low' || polarity === 'zero'
  const fault = (isFault: boolean, path: string[], expected: string) => (isFault ? [{ path, expected }] : [])
  return [
    ...fault(
      !hasGoodSide,
      ['trajectory'],
      `a trajectory only where the polarity is high, low or zero, not ${polarity}: else no side of it is good`,
    ),
    ...fault(
      'by' in trajectory && trajectory.by <= from,
      ['trajectory', 'by'],
      `a month after ${from}, in which the target begins`,
    ),
    ...('months' in trajectory ? faultsOfMonths(Object.keys(trajectory.months), from) : []),
    ...fault(
      width !== undefined && target['amber-if'] !== undefined,
      ['amber-if'],
      'amber-if or amber-within, not both',
    ),
  ]
}

function faultsOfMonths(months: readonly string[], from: string): Fault[] {
  const path = ['trajectory', 'months']
  const early = months.find((one, at) => at > 0 && one <= (months[at - 1] ?? ''))
  if (months.length < 2) return [{ path, expected: 'two months or more, each with its target' }]
  if (months[0] !== from)
    return [{ path, expected: `first the month from which the target applies, ${from}, not ${months[0]}` }]
  return early === undefined
    ? []
    : [{ path, expected: `months in order: ${early} is not after the one before` }]
}

/** The end of the path: the number, and the month by which it is due. */
export function endOfPath({ trajectory, from }: Trajectory): { value: string; by: string } {
  if ('by' in trajectory) return { value: trajectory.end, by: trajectory.by }
  const [by, value] = Object.entries(trajectory.months).at(-1) ?? [from, '0']
  return { value, by }
}

/** The target of a month, with the indicator's decimals; undefined before the path begins. */
function pointOnPath(target: Trajectory, at: Month, decimals: number): string | undefined {
  const { trajectory, from } = target
  const month = periodId(at)
  if (month < from) return undefined
  if (!('by' in trajectory))
    return Object.entries(trajectory.months).findLast(([begins]) => begins <= month)?.[1]
  if (month === from) return trajectory.start
  if (month >= trajectory.by) return trajectory.end
  const [first, last] = [indexOf(from), indexOf(trajectory.by)]
  const start = exact(trajectory.start)
  const share = exact(at.index - first, last - first)
  return shortest(start.add(exact(trajectory.end).sub(start).mul(share)), decimals)
}

/** The bounds of a month; undefined before the path begins. */
export function bandsOnPath(
  target: Trajectory,
  at: Month,
  {
    polarity,
    unit,
    decimals = usualDecimals[unit],
  }: { readonly polarity: Polarity; readonly unit: Unit; readonly decimals?: number | undefined },
): Bands | undefined {
  const point = pointOnPath(target, at, decimals)
  if (point === undefined) return undefined
  const { from, judges: judged, 'amber-within': width, 'amber-if': improving } = target
  const isHighGood = polarity === 'high'
  const bounds = { from, judges: judged, green: isHighGood ? { 'at-least': point } : { 'at-most': point } }
  const path = { declared: target, at: periodId(at) }
  if (width === undefined) return { ...bounds, ...(improving && { 'amber-if': improving }), path }
  const side = isHighGood ? 'high' : 'low'
  return { ...bounds, ...amberTo(edgeOfAmber(point, width, side), side), path }
}

const indexOf = (month: string): number => parseMonth(month)?.index ?? 0
