// The figure as it is judged: rounded as it is printed, so that a member can check the colour from the page.
import type { Observation } from '../observations/observation.ts'
import { type Exact, roundHalfUp } from '../terms/exact.ts'

/** The rounded value, or undefined where there is none. */
export function asPrinted({ amount }: Observation, decimals: number): Exact | undefined {
  return amount.kind === 'known' ? roundHalfUp(amount.value, decimals) : undefined
}
