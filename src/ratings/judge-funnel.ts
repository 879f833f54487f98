// Judges the council against the funnel of itself and others, on the numbers behind the figures. In: an indicator with the
// figures of each council. Out: for each comparator that is a mean of councils a verdict, or why there is none.
import type { Indicator } from '../indicators/indicator.ts'
import type { CouncilFunnel } from './council-funnel.ts'
import { funnelKindOf, funnelPartsOf, meaningBeside, PLACE_OF_WORD } from './funnel-parts.ts'
import { funnelBaseline } from './signals/funnel.ts'

/**
 * Worked: 71 of 108 (65.7%) and ten councils, together 1,623 of 2,354 (68.9%): at a base of 108 the 95% limits are 68.9 ±
 * 1.96 × √(68.9 × 31.1 ÷ 108), that is 60.2 to 77.7, and 65.7 is within them.
 */
export function judgeFunnels({ definition, target, latest, councils = [] }: Indicator): CouncilFunnel[] {
  const kind = funnelKindOf(definition.unit)
  if (kind === undefined || latest.amount.kind === 'missing') return []
  const { per, wordOf } = kind
  const [own] = funnelPartsOf(latest)
  return councils.flatMap(({ among, figures }): CouncilFunnel[] => {
    if (!figures.some(({ amount }) => amount.kind === 'known')) return []
    const others = figures.flatMap(funnelPartsOf)
    if (own === undefined) return [{ is: 'declined', among, reason: 'no-own-numbers' }]
    const baseline = others.length === 0 ? undefined : funnelBaseline([own, ...others])
    const word = baseline && wordOf(own, baseline)
    if (baseline === undefined || word === undefined)
      return [{ is: 'declined', among, reason: 'no-published-numbers' }]
    const together = baseline.mul(per)
    const meaning = meaningBeside(together, { definition, target })
    const figure = own.events.div(own.base).mul(per)
    return [{ is: 'judged', among, together, ...PLACE_OF_WORD[word], meaning: meaning(figure) }]
  })
}
