// The rank among other councils, in words. In: a rated indicator and the names of areas. Out: a sentence for each rank.
import { periodMeant } from '../observations/observation.ts'
import type { CouncilRank, Quartile } from '../ratings/council-rank.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { sayPeriod } from '../terms/period.ts'
import { counted } from '../terms/words.ts'

const QUARTILES: Readonly<Record<Quartile, string>> = {
  1: 'the best quartile',
  2: 'the second-best quartile',
  3: 'the second-worst quartile',
  4: 'the worst quartile',
}

/**
 * `Ranked 9 of 11 (1 is best), in the worst quartile, among Northmoor and the councils of the statistical neighbour
 * average, 2021/22.`
 */
export function rankSentences(
  { ranks = [], councils = [] }: RatedIndicator,
  council: string,
  inWords: (area: string) => string,
): string[] {
  return ranks.map(rank => {
    const [known] = councils
      .filter(({ among }) => among === rank.among)
      .flatMap(({ figures }) => figures.filter(({ amount }) => amount.kind === 'known'))
    const date = known === undefined ? '' : `, ${sayPeriod(periodMeant(known))}`
    return `Ranked ${sayPlace(rank)} among ${council} and the councils of ${inWords(rank.among)}${date}.${sayUnknown(rank)}`
  })
}

/** `9 of 11 (1 is best), shared with 1 other, in the worst quartile,` */
function sayPlace({ position, of, by, sharedWith, quartile }: CouncilRank): string {
  const first = `${position} of ${of} (${by === 'height' ? '1 is highest' : '1 is best'})`
  const more = [
    ...(sharedWith === 0 ? [] : [`shared with ${counted(sharedWith, 'other')}`]),
    ...(quartile === undefined ? [] : [`in ${QUARTILES[quartile]}`]),
  ]
  return more.length === 0 ? first : `${[first, ...more].join(', ')},`
}

const sayUnknown = ({ unknown }: CouncilRank): string =>
  unknown === 0 ? '' : ` ${unknown} of these councils ${unknown === 1 ? 'has' : 'have'} no figure.`
