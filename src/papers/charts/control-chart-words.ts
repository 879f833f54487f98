// The words of a control chart's title and subtitle. In: what the chart says of its last month. Out: words.
import type { Assurance, Charted, Variation } from '../../ratings/signal.ts'

const VARIATIONS: Readonly<Record<Variation, string>> = {
  'common-cause': 'common cause variation',
  improving: 'improving (special cause)',
  worsening: 'worsening (special cause)',
  high: 'high (special cause)',
  low: 'low (special cause)',
}
export const sayLastVariation = (variation: Variation): string => VARIATIONS[variation]

/** `the target of 95% may be met or missed`; nothing where there is no target to say it of. */
export function sayAssurance(assurance: Assurance, target: string): string {
  switch (assurance) {
    case 'will-be-met':
      return `the target of ${target} will be met if nothing changes`
    case 'will-be-missed':
      return `the target of ${target} will be missed if nothing changes`
    case 'may-be-either':
      return `the target of ${target} may be met or missed`
    case 'none':
      return ''
  }
}

export const sayTrialLimits = ({ trialPoints }: Charted): string =>
  trialPoints === undefined ? '' : `; trial limits, from ${trialPoints} months`
