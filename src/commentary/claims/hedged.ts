// Whether a figure is what a number says, with its hedge. In: a quantity, a figure and the bounds of commentary.yaml. Out:
// yes or no.
// Worked: `around three quarters` holds from 72.5% to 77.5%; `nearly four in five` from 77% to below 80%.
import type { CommentaryRules } from '../../definitions/commentary-rules.ts'
import { type Exact, exact } from '../../terms/exact.ts'
import type { Quantity } from '../words/term.ts'
import { roundsTo } from './points.ts'

type HedgeRules = CommentaryRules['hedges']

/** `value` and the number are in one unit: a fraction is held against a percentage. */
export function fitsQuantity(quantity: Quantity, value: Exact, rules: HedgeRules): boolean {
  const said = quantity.kind === 'fraction' ? quantity.value.mul(100) : quantity.value
  const gap = value.sub(said)
  switch (quantity.hedge) {
    case 'above':
      return gap.compare(0) > 0
    case 'at-least':
      return gap.compare(0) >= 0
    case 'below':
      return gap.compare(0) < 0
    case 'at-most':
      return gap.compare(0) <= 0
    case 'about':
      return roundsTo(value, said, quantity.decimals) || isWithin(gap, stepOf(quantity) * rules.about)
    case 'nearly':
      return gap.compare(0) < 0 && isWithin(gap, reachOf(quantity, rules.nearly, rules.points))
    case 'just-over':
      return gap.compare(0) > 0 && isWithin(gap, reachOf(quantity, rules['just-over'], rules.points))
    default:
      return quantity.kind === 'fraction'
        ? isWithin(gap, plainFraction(quantity))
        : roundsTo(value, said, quantity.decimals)
  }
}

/**
 * Further from a fraction than its hedge allows, and nearer than a careful reader would call wrong: 36.9 is not `just over a
 * third` by the bounds, and near it.
 */
export function isNearFraction(quantity: Quantity, value: Exact, rules: HedgeRules): boolean {
  const { kind, hedge } = quantity
  if (kind !== 'fraction' || !(hedge === 'about' || hedge === 'nearly' || hedge === 'just-over')) return false
  const gap = value.sub(quantity.value.mul(100))
  const isOnSide = hedge === 'about' || gap.compare(0) > 0 === (hedge === 'just-over')
  return isOnSide && isWithin(gap, stepOf(quantity) * rules.open)
}

const isWithin = (gap: Exact, most: number): boolean => gap.abs().compare(exact(String(most))) <= 0

/** How far from the number `nearly` and `just over` reach. */
function reachOf(quantity: Quantity, steps: number, points: number): number {
  // `nearly double` is 1.6 times at least.
  const reach = stepOf(quantity) * steps
  if (quantity.kind === 'times') return Math.min(reach, quantity.value.valueOf() / 5)
  return Math.max(reach, isShare(quantity) ? points : 0)
}

const isShare = ({ kind }: Quantity) => kind === 'percentage' || kind === 'fraction' || kind === 'points'

/**
 * The step to which a number was rounded: 5 points for a fraction in words; for other numbers the largest of 1, 5, 10,
 * 50, 100 … that it is a whole number of, at most 10 for a percentage.
 */
export function stepOf(quantity: Quantity): number {
  if (quantity.kind === 'fraction')
    return quantity.of?.equals(2) ? 10 : Math.min(5, 2 * plainFraction(quantity))
  const value = Math.abs(quantity.value.valueOf())
  // `about half as many`
  if (quantity.kind === 'times' && value < 1) return 0.1
  if (quantity.decimals > 0) return 1
  if (value === 0) return 1
  const most = isShare(quantity) ? 10 : value / 4
  const steps = [1, 5, 10, 50, 100, 500, 1000, 5000, 10000].filter(
    step => value % step === 0 && step <= Math.max(1, most),
  )
  const step = steps.at(-1) ?? 1
  return step === 1 && value >= 10 && !isShare(quantity) ? Math.min(2, value / 10) : step
}

/**
 * A fraction without a hedge is meant to the nearest of its kind: 1 in 3 within 2.5 points, 1 in 17 within 0.2. A figure
 * is printed to 0.1, so that 1 in 55 may be 0.05 away.
 */
const plainFraction = ({ value, of }: Quantity): number => {
  const whole = of?.valueOf() ?? 2
  const isOne = value.mul(whole).equals(1)
  return Math.max(0.05, Math.min(2.5, isOne ? 50 / (whole * (whole - 1)) : 25 / whole))
}

/** `more than 90%`, `at most 18`: a bound, not the figure itself. */
export const isThreshold = ({ hedge }: Quantity): boolean =>
  hedge !== undefined && /^(?:above|below|at-least|at-most)$/.test(hedge)
