// The figures of each council that a comparator is the mean of. In: an indicator, and the paper's areas and figures. Out:
// observations, of the period of the indicator's own figure.
// Worked: the statistical neighbours are ten councils; in 2021/22 their rates for every 10,000 were 85 to 130.
import { authorityId } from '../definitions/areas.ts'
import type { Observation } from '../observations/observation.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type { CommentaryContext } from './commentary-context.ts'
import { isPart } from './rows/part-figures.ts'

export function peersIn(
  { areas, valueAt }: Pick<CommentaryContext, 'areas' | 'valueAt'>,
  refs: readonly string[],
): (indicator: RatedIndicator) => readonly Observation[] {
  const codes = areas.comparators.flatMap(({ published }) =>
    published !== undefined && 'mean-of' in published ? published['mean-of'].map(one => one.code) : [],
  )
  return indicator => {
    const { ref } = indicator.definition
    if (isPart(indicator) || !refs.includes(ref)) return []
    const { period } = indicator.latest
    return codes.map(code => valueAt({ indicator: ref, area: authorityId(code), period }))
  }
}

/** The name of such a council. */
export const peerName = ({ comparators }: CommentaryContext['areas'], id: string): string | undefined =>
  comparators
    .flatMap(({ published }) =>
      published !== undefined && 'mean-of' in published ? published['mean-of'] : [],
    )
    .find(one => authorityId(one.code) === id)?.name
