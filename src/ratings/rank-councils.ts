// Ranks the council among others, on printed figures. In: an indicator with the figures of each council. Out: a rank for
// each comparator that is a mean of councils; none without a figure of the council's own, or of any other.
import type { Indicator } from '../indicators/indicator.ts'
import type { Exact } from '../terms/exact.ts'
import type { Unit } from '../terms/unit.ts'
import { asPrinted } from './as-printed.ts'
import type { CouncilRank, Quartile } from './council-rank.ts'
import { gainFor } from './gain.ts'

/** The numbers of councils of different sizes say nothing of how good they are. */
const NOT_RANKED: readonly Unit[] = ['count', 'money', 'milestone']
/** Of fewer councils, a quartile is less than one. */
const FEWEST_FOR_QUARTILES = 4

/** Worked: good is high; 66 among 70, 66, 60 and one without a figure: one is better, so 2 of 4, shared with one. */
export function rankCouncils({
  definition,
  target,
  latest,
  decimals,
  councils = [],
}: Indicator): CouncilRank[] {
  const own = asPrinted(latest, decimals)
  if (own === undefined || NOT_RANKED.includes(definition.unit)) return []
  const judged = gainFor(definition.polarity, 'green' in target ? target.green : undefined)
  const gain = judged ?? ((from: Exact, to: Exact) => to.sub(from))
  return councils.flatMap(({ among, figures }) => {
    const others = figures.flatMap(one => asPrinted(one, decimals) ?? [])
    if (others.length === 0) return []
    const ahead = others.map(other => gain(other, own).compare(0))
    const position = 1 + ahead.filter(one => one < 0).length
    const [of, sharedWith] = [1 + others.length, ahead.filter(one => one === 0).length]
    const quartile = judged && quartileOf(position, sharedWith, of)
    return [
      {
        among,
        position,
        of,
        sharedWith,
        unknown: figures.length - others.length,
        by: judged === undefined ? 'height' : 'what-is-good',
        ...(quartile !== undefined && { quartile }),
      },
    ]
  })
}

/** Worked: of 11, positions 1 and 2 are the first quartile, 3 to 5 the second, 6 to 8 the third, 9 to 11 the last. */
function quartileOf(position: number, sharedWith: number, of: number): Quartile | undefined {
  const at = (place: number) => ([1, 2, 3, 4] as const).find(quartile => place * 4 <= quartile * of)
  return of >= FEWEST_FOR_QUARTILES && at(position) === at(position + sharedWith) ? at(position) : undefined
}
