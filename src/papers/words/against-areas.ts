// The council's figure beside those of other areas, in words. In: printed numbers of one indicator. Out: `above` or
// `below` each, and whether that is better or worse, where its polarity says so.
import type { Observation } from '../../observations/observation.ts'
import type { Meaning } from '../../ratings/direction.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { known } from '../../terms/amount.ts'
import type { Exact } from '../../terms/exact.ts'
import { listInWords } from '../../terms/words.ts'
import type { PaperWriting } from '../paper-writing.ts'

export interface AreaBeside {
  /** `the England average`. */
  readonly inWords: string
  readonly value: Exact
  /** `68.0%`, as printed. */
  readonly text: string
}

/**
 * `above England (65.0) and below the statistical neighbours (82.0)`; where high is good `below England (68.0%) and the
 * North East (67.1%), which is worse, and above the statistical neighbours (60.2%), which is better`.
 */
export function sayAgainstAreas(
  { judge }: Pick<PaperWriting, 'judge'>,
  indicator: RatedIndicator,
  own: Exact,
  others: readonly AreaBeside[],
): string {
  const at = (value: Exact): Observation => ({ ...indicator.latest, amount: known(value) })
  const compared = others.map(other => {
    const { meaning } = judge({ ...indicator, latest: at(own), previous: at(other.value) }).direction
    return { side: aboveOrBelow(own, other.value), words: `${other.inWords} (${other.text})`, meaning }
  })
  if (!compared.some(({ meaning }) => meaning in MEANS))
    return listInWords(compared.map(({ side, words }) => `${side} ${words}`))
  return [...Map.groupBy(compared, ({ side, meaning }) => `${side}${MEANS[meaning] ?? ''}`).values()]
    .map(alike => {
      const [first] = alike
      return `${first?.side} ${listInWords(alike.map(({ words }) => words))}${MEANS[first?.meaning ?? 'unknown'] ?? ''}`
    })
    .join(', and ')
}

const MEANS: Readonly<Partial<Record<Meaning, string>>> = {
  better: ', which is better',
  worse: ', which is worse',
}

function aboveOrBelow(own: Exact, other: Exact): string {
  if (own.equals(other)) return 'the same as'
  return own.compare(other) > 0 ? 'above' : 'below'
}
