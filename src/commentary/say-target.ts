// Puts an indicator's target into words, as evidence. In: an indicator. Out: where each colour begins.
// Worked: `green at least 95%, amber 90% to below 95%, red below 90%`.
import { boundsOf } from '../figures/say-bounds.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'

export function sayTarget({ definition: { ref, unit }, target }: RatedIndicator): string {
  const { green, amber, red } = boundsOf(target, unit)
  return `the target of ${ref} is green ${green}, amber ${amber}, red ${red}`
}
