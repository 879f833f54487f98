// Whether the council differs from others by more than chance, in words. In: a rated indicator. Out: a sentence for each
// comparator that is a mean of councils.
import type { CouncilFunnel, FunnelPlace, PlaceInFunnel, WhyNoFunnel } from '../ratings/council-funnel.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { sayNumber } from './say-figure.ts'

const WHY_NOT: Readonly<Record<WhyNoFunnel, string>> = {
  'no-own-figure': 'we have no figure of our own',
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
  if (funnel.is === 'declined') return sayNoFunnel(funnel.reason)
  return `${sayPlace(funnel)} of a funnel of these councils (${say(funnel.together)} together): ${sayWhetherChance(funnel)}.`
}

/** `Whether the difference is more than chance cannot be judged: …` */
export const sayNoFunnel = (reason: WhyNoFunnel): string =>
  `Whether the difference is more than chance cannot be judged: ${WHY_NOT[reason]}.`

/** `Within the 95% limits`, `Below the 99.8% limits`. */
export const sayPlace = ({ confidence, side }: PlaceInFunnel): string =>
  confidence === undefined || side === undefined
    ? 'Within the 95% limits'
    : `${side === 'above' ? 'Above' : 'Below'} the ${confidence}% limits`

/** `the difference may be chance`, `more than chance, and worse`. */
export function sayWhetherChance({
  confidence,
  meaning,
}: Pick<FunnelPlace, 'confidence' | 'meaning'>): string {
  if (confidence === undefined) return 'the difference may be chance'
  return meaning === 'better' || meaning === 'worse' ? `more than chance, and ${meaning}` : 'more than chance'
}
