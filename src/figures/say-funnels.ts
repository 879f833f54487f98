// Whether the council differs from others by more than chance, in words. In: a rated indicator. Out: a sentence for each
// comparator that is a mean of councils.
import type { CouncilFunnel, FunnelDeclined } from '../ratings/council-funnel.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { sayNumber } from './say-figure.ts'

const WHY_NOT: Readonly<Record<FunnelDeclined['reason'], string>> = {
  'no-own-numbers': 'our figure is given without the numbers behind it',
  'no-published-numbers': 'the numbers behind their figures are not published',
}

/**
 * `Within the 95% limits of a funnel of these councils (68.9% together): the difference may be chance.` `Below the 99.8%
 * limits of …: more than chance, and worse.`
 */
export const funnelSentences = ({ funnels = [], definition, decimals }: RatedIndicator): string[] =>
  funnels.map(funnel => sayFunnel(funnel, value => sayNumber(value, definition.unit, decimals)))

function sayFunnel(
  funnel: CouncilFunnel,
  say: (value: Extract<CouncilFunnel, { is: 'judged' }>['together']) => string,
): string {
  if (funnel.is === 'declined')
    return `Whether the difference is more than chance cannot be judged: ${WHY_NOT[funnel.reason]}.`
  const { together, confidence, side, meaning } = funnel
  const funnelOf = `a funnel of these councils (${say(together)} together)`
  if (confidence === undefined || side === undefined)
    return `Within the 95% limits of ${funnelOf}: the difference may be chance.`
  const judged = meaning === 'better' || meaning === 'worse' ? `, and ${meaning}` : ''
  return `${side === 'above' ? 'Above' : 'Below'} the ${confidence}% limits of ${funnelOf}: more than chance${judged}.`
}
