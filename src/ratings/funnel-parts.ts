// What a funnel is made from. In: figures of councils, and the unit of their indicator. Out: the numbers behind each, how
// they are judged, and all of them together.
import type { Indicator } from '../indicators/indicator.ts'
import type { Observation } from '../observations/observation.ts'
import type { Exact } from '../terms/exact.ts'
import type { Unit } from '../terms/unit.ts'
import type { PlaceInFunnel } from './council-funnel.ts'
import type { Meaning } from './direction.ts'
import { gainFor, meaningOf } from './gain.ts'
import {
  type FunnelParts,
  type FunnelWord,
  rateLimitsAt,
  shareFunnelLimits,
  wordOfRate,
  wordOfShare,
} from './signals/funnel.ts'

type InFunnel = Extract<Unit, 'percentage' | 'rate-per-10000'>

interface FunnelKind {
  /** The unit is so many times events over base. */
  readonly per: number
  readonly wordOf: typeof wordOfShare
  readonly limitsAt: typeof shareFunnelLimits
}

const FUNNELS: Readonly<Record<InFunnel, FunnelKind>> = {
  percentage: { per: 100, wordOf: wordOfShare, limitsAt: shareFunnelLimits },
  'rate-per-10000': { per: 10_000, wordOf: wordOfRate, limitsAt: rateLimitsAt },
}

const isInFunnel = (unit: Unit): unit is InFunnel => unit in FUNNELS

/** None of other units. */
export const funnelKindOf = (unit: Unit): FunnelKind | undefined =>
  isInFunnel(unit) ? FUNNELS[unit] : undefined

export const PLACE_OF_WORD: Readonly<Record<FunnelWord, PlaceInFunnel>> = {
  'high-0.001': { confidence: 99.8, side: 'above' },
  'low-0.001': { confidence: 99.8, side: 'below' },
  'high-0.025': { confidence: 95, side: 'above' },
  'low-0.025': { confidence: 95, side: 'below' },
  'not-significant': {},
}

/** Both numbers, or nothing. */
export const funnelPartsOf = ({ amount }: Observation): FunnelParts[] =>
  amount.kind === 'known' && amount.numerator !== undefined && amount.denominator !== undefined
    ? [{ events: amount.numerator, base: amount.denominator }]
    : []

/** Whether a figure beside that of all together is better or worse; neutral where neither way is good. */
export function meaningBeside(
  together: Exact,
  { definition, target }: Pick<Indicator, 'definition' | 'target'>,
): (figure: Exact) => Meaning {
  const gain = gainFor(definition.polarity, 'green' in target ? target.green : undefined)
  return figure => (gain === undefined ? 'neutral' : meaningOf(gain(together, figure)))
}
