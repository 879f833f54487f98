// Decides whether a number in a text is a fact of the paper. In: a number and a fact. Out: yes or no,
// allowing for coarser rounding and for `nearly`, `about` and `just over`.
// Worked: the figure 66.2% fits `66.2%`, `66%` and `nearly 67%`, but not `nearly 65%`.
import { type Exact, exact, roundHalfUp } from '../terms/exact.ts'
import type { FigureFact } from './figure-facts.ts'
import type { NumberInText } from './numbers.ts'

/**
 * The tolerance of a hedge: a twentieth of the number; below for `nearly`, above for `just over`, both for
 * `about`.
 */
const HEDGE_TOLERANCE = 0.05

export function numberFits(said: NumberInText, fact: FigureFact): boolean {
  return isOfKind(said, fact) && (said.kind === 'ratio' ? fitsParts(said, fact) : isNear(said, fact.value))
}

function isOfKind(
  { kind, decimals }: NumberInText,
  {
    is,
    isPercentage,
    indicator: {
      definition: { unit },
    },
  }: FigureFact,
): boolean {
  switch (kind) {
    case 'percentage':
      return isPercentage
    case 'ratio':
      return is === 'parts' || is === 'rest-of-parts' || (is === 'value' && isPercentage)
    case 'money':
      return unit === 'money'
    case 'days':
      return unit === 'days'
    case 'points':
      return is === 'bound'
    case 'plain':
      return is !== 'parts' && is !== 'rest-of-parts' && (!isPercentage || is === 'bound' || decimals > 0)
  }
}

/**
 * The same parts; or, if the paper has only the share, parts that give the share: 1 of 2 for 50.0%.
 */
function fitsParts(said: NumberInText, fact: FigureFact): boolean {
  if (said.of === undefined || said.of.compare(0) === 0) return false
  if (fact.of) return said.value.equals(fact.value) && said.of.equals(fact.of)
  const { amount } = fact.observation ?? {}
  return (
    amount?.kind === 'known' &&
    amount.denominator === undefined &&
    roundHalfUp(said.value.mul(100).div(said.of), fact.indicator.decimals).equals(fact.value)
  )
}

export function isNear(
  { value: said, decimals, hedge }: Pick<NumberInText, 'value' | 'decimals' | 'hedge'>,
  value: Exact,
): boolean {
  const [v, n] = [value.valueOf(), said.valueOf()]
  const tolerance = Math.abs(n) * HEDGE_TOLERANCE
  // Most figures are far off: only the near ones are worked out exactly.
  if (Math.abs(v - n) > Math.max(tolerance, 1)) return false
  if (roundHalfUp(value, decimals).equals(said)) return true
  if (hedge === undefined) return false
  switch (hedge) {
    case 'about':
      return Math.abs(v - n) <= tolerance
    case 'under':
      return v < n && n - v <= tolerance
    case 'over':
      return v > n && v - n <= tolerance
    case 'above':
    case 'below':
      return false
  }
}

/** `above 98%` and `below 83%` against the figure itself. */
export const meetsThreshold = ({ value: said, hedge }: NumberInText, value: Exact): boolean =>
  hedge === 'above' ? value.compare(said) >= 0 : value.compare(said) <= 0

export const isThreshold = ({ hedge }: NumberInText): boolean => hedge === 'above' || hedge === 'below'

export const gapBetween = (a: Exact, b: Exact): Exact => exact(0).add(a.sub(b).abs())
