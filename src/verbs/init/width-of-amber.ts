// Says how far from its target a figure is amber. In: what the columns about amber say, a target and its good side. Out: a distance,
// and what is doubtful about it.
import type { AmberSaid } from './amber-said.ts'
import type { TargetProposed } from './proposal.ts'
import { tidy } from './target-said.ts'

export interface WidthOfAmber {
  /** `5`, or `10%` of the target. */
  readonly within?: string
  readonly doubt?: string
}

type Side = TargetProposed['side']

/** Of a target of at most 10 that is amber to 12, it is 2. */
export function widthOfAmber(amber: AmberSaid, target: number, side: Side): WidthOfAmber {
  const within = distanceOf(amber, target, side)
  if (within === undefined) return { doubt: `amber ${amber.shown} is no distance from the target ${target}` }
  const doubt = gapBefore(amber, target, side)
  return { within, ...(doubt !== undefined && { doubt }) }
}

function distanceOf(amber: AmberSaid, target: number, side: Side): string | undefined {
  if (Number.isNaN(amber.value)) return undefined
  const [far, near] = endsOf(amber, side)
  const mayBeEdge = isBeyond(far, target, side)
  // `up to 5` below a target of 95 is no edge.
  const isSmall = far < target / 2
  const isStated = amber.is === undefined && !mayBeEdge && (isSmall || !isOtherWay(amber, side))
  if (amber.is === 'distance' || isStated) return widthStated(amber, target, side)
  // `<90` does not go from a target of 95 down to 90, and 2-3% is no edge of 90%.
  const isElsewhere = amber.other !== undefined && !mayBeEdge && !isBeyond(near, target, side)
  const beyond = tidy(side === 'at-most' ? far - target : target - far)
  return isOtherWay(amber, side) || isElsewhere || beyond <= 0 ? undefined : String(beyond)
}

const isOtherWay = (amber: AmberSaid, side: Side): boolean => amber.side !== undefined && amber.side !== side

/** Where nothing would be red it is no tolerance. */
function widthStated({ value, isShare }: AmberSaid, target: number, side: Side): string | undefined {
  if (isShare && value !== 0) return value < 100 ? `${value}%` : undefined
  return side === 'at-least' && value > 0 && value >= target ? undefined : String(value)
}

const isBeyond = (edge: number, target: number, side: Side): boolean =>
  side === 'at-most' ? edge > target && edge <= target * 2 : edge < target && edge >= target / 2

/** The far end of amber, and the near one. */
function endsOf({ value, other = value }: AmberSaid, side: Side): [far: number, near: number] {
  const [low, high] = [Math.min(value, other), Math.max(value, other)]
  return side === 'at-most' ? [high, low] : [low, high]
}

/** Amber of 80-90 leaves out what is between 90 and a target of 95; one of 90-97 goes beyond it. */
function gapBefore(amber: AmberSaid, target: number, side: Side): string | undefined {
  if (amber.other === undefined) return undefined
  const [, near] = endsOf(amber, side)
  const gap = tidy(side === 'at-most' ? near - target : target - near)
  // 90-94 goes up to 95, as 92-94.9 does.
  const step = [near, target].every(Number.isInteger) ? 1 : 0.1
  if (gap < 0) return `amber ${amber.shown} goes beyond the target ${target}, and is taken up to it`
  return gap > step
    ? `nothing says what a figure between amber ${amber.shown} and the target ${target} is: amber is taken`
    : undefined
}
