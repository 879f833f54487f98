// A figure is judged as it is printed, so that a member can check the colour from the page. In: an
// observation. Out: its rounded value.
import type { Observation } from '../observations/observation.ts'
import { type Exact, roundHalfUp } from '../terms/exact.ts'

/** The rounded value, or undefined if the figure is missing. */
export function asPrinted({ amount }: Observation, decimals: number): Exact | undefined {
  return amount.kind === 'known' ? roundHalfUp(amount.value, decimals) : undefined
}
