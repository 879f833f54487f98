// Judges the council against the funnel of itself and others, on the numbers behind the figures. In: an indicator with the
// figures of each council. Out: for each comparator that is a mean of councils a verdict, or why there is none.
import type { Indicator } from '../indicators/indicator.ts'
import type { Observation } from '../observations/observation.ts'
import type { Exact } from '../terms/exact.ts'
import type { Unit } from '../terms/unit.ts'
import type { CouncilFunnel, FunnelJudged } from './council-funnel.ts'
import { gainFor, meaningOf } from './gain.ts'
import {
  type FunnelParts,
  type FunnelWord,
  funnelBaseline,
  wordOfRate,
  wordOfShare,
} from './signals/funnel.ts'

type Drawn = Extract<Unit, 'percentage' | 'rate-per-10000'>
const FUNNELS: Readonly<Record<Drawn, { per: number; wordOf: typeof wordOfShare }>> = {
  percentage: { per: 100, wordOf: wordOfShare },
  'rate-per-10000': { per: 10_000, wordOf: wordOfRate },
}
const hasFunnel = (unit: Unit): unit is Drawn => unit in FUNNELS

/**
 * Worked: 71 of 108 (65.7%) and ten councils, together 1,623 of 2,354 (68.9%): at a base of 108 the 95% limits are 68.9 ±
 * 1.96 × √(68.9 × 31.1 ÷ 108), that is 60.2 to 77.7, and 65.7 is within them.
 */
export function judgeFunnels({ definition, target, latest, councils = [] }: Indicator): CouncilFunnel[] {
  const { unit, polarity } = definition
  if (!hasFunnel(unit) || latest.amount.kind === 'missing') return []
  const { per, wordOf } = FUNNELS[unit]
  const [own] = partsOf(latest)
  const gain = gainFor(polarity, 'green' in target ? target.green : undefined)
  return councils.flatMap(({ among, figures }): CouncilFunnel[] => {
    if (!figures.some(({ amount }) => amount.kind === 'known')) return []
    const others = figures.flatMap(partsOf)
    if (own === undefined) return [{ is: 'declined', among, reason: 'no-own-numbers' }]
    const baseline = others.length === 0 ? undefined : funnelBaseline([own, ...others])
    const word = baseline && wordOf(own, baseline)
    if (baseline === undefined || word === undefined)
      return [{ is: 'declined', among, reason: 'no-published-numbers' }]
    const together = baseline.mul(per)
    const meaning = (figure: Exact) => (gain === undefined ? 'neutral' : meaningOf(gain(together, figure)))
    return [
      {
        is: 'judged',
        among,
        together,
        ...PLACES[word],
        meaning: meaning(own.events.div(own.base).mul(per)),
      },
    ]
  })
}

const PLACES: Readonly<Record<FunnelWord, Pick<FunnelJudged, 'confidence' | 'side'>>> = {
  'high-0.001': { confidence: 99.8, side: 'above' },
  'low-0.001': { confidence: 99.8, side: 'below' },
  'high-0.025': { confidence: 95, side: 'above' },
  'low-0.025': { confidence: 95, side: 'below' },
  'not-significant': {},
}

/** Both numbers, or nothing. */
const partsOf = ({ amount }: Observation): FunnelParts[] =>
  amount.kind === 'known' && amount.numerator !== undefined && amount.denominator !== undefined
    ? [{ events: amount.numerator, base: amount.denominator }]
    : []
