// The words of a control chart's title, subtitle and alternative text. In: what the chart says of its last month. Out:
// words.
import type { Assurance, Charted, Variation } from '../../ratings/signal.ts'

const VARIATIONS: Readonly<Record<Variation, string>> = {
  'common-cause': 'no clear change',
  improving: 'improving beyond chance',
  worsening: 'worsening beyond chance',
  high: 'high beyond chance',
  low: 'low beyond chance',
}
export const sayLastVariation = (variation: Variation): string => VARIATIONS[variation]

const ASSURANCES: Readonly<Record<Assurance, string>> = {
  'will-be-met': 'will be met if nothing changes',
  'will-be-missed': 'will be missed if nothing changes',
  'may-be-either': 'may be met or missed',
  none: '',
}
/** Of the target: `may be met or missed`; nothing where it cannot be said. */
export const sayAssurance = (assurance: Assurance): string => ASSURANCES[assurance]

export const sayTrialLimits = ({ trialPoints }: Charted): string =>
  trialPoints === undefined ? '' : `; trial limits, from ${trialPoints} months`
