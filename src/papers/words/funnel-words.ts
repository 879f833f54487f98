// What a funnel shows, in words, for its chart and its table. In: the funnel and the councils' names and figures. Out: how
// many councils are within the limits, which are beyond, and where the council is.
import { sayPlace, sayWhetherChance } from '../../figures/say-funnels.ts'
import type { DrawnFunnel, FunnelPlace } from '../../ratings/council-funnel.ts'
import { listInWords, lowerFirst, upperFirst } from '../../terms/words.ts'

export interface NamedPlace extends FunnelPlace {
  readonly name: string
  readonly isOurs: boolean
  /** As printed: `65.7%`. */
  readonly text: string
}

/** The places of a funnel with the name and the figure of each council. */
export const namePlaces = (
  { places }: DrawnFunnel,
  councils: readonly { readonly area: string; readonly name: string; readonly isOurs: boolean }[],
  textOf: (area: string) => string,
): NamedPlace[] =>
  places.flatMap(place =>
    councils
      .filter(({ area }) => area === place.area)
      .map(({ name, isOurs }) => ({ ...place, name, isOurs, text: textOf(place.area) })),
  )

const isWithin = ({ confidence }: FunnelPlace): boolean => confidence === undefined

/** `Northmoor (65.7%) is within the 95% limits; so are 8 of the 10 others`; empty without the council. */
export function funnelNews(places: readonly NamedPlace[]): string {
  const our = places.find(({ isOurs }) => isOurs)
  if (our === undefined) return ''
  const others = places.filter(({ isOurs }) => !isOurs)
  const within = others.filter(isWithin).length
  const where = `${our.name} (${our.text}) is ${lowerFirst(sayPlace(our))}`
  const [some, verb] = othersWithin(within, others.length)
  if (within > 0 && isWithin(our)) return `${where}; so ${verb} ${some}`
  return `${where}; ${some} ${verb} within ${isWithin(our) ? 'them' : 'the 95% limits'}`
}

/** With its verb. */
function othersWithin(within: number, all: number): readonly [string, string] {
  if (all === 1) return ['the other', within === 0 ? 'is not' : 'is']
  return [someOf(within, all, 'others'), within > 1 ? 'are' : 'is']
}

/** `all 10 others`, `8 of the 10 others`, `none of the 10 others`. */
function someOf(some: number, all: number, noun: string): string {
  if (some === all) return all === 2 ? `both ${noun}` : `all ${all} ${noun}`
  return `${some === 0 ? 'none' : some} of the ${all} ${noun}`
}

/**
 * `9 of the 11 councils are within the 95% limits around 68.9%, …: that much may be chance. Beyond the limits: Dudley
 * (58.0%, below the 99.8% limits).`
 */
export function funnelSummary(places: readonly NamedPlace[], together: string): string {
  const within = places.filter(isWithin).length
  const beyond = places.filter(place => !isWithin(place))
  const our = places.find(({ isOurs }) => isOurs)
  const some = upperFirst(someOf(within, places.length, 'councils'))
  return [
    `${some} ${within > 1 ? 'are' : 'is'} within the 95% limits around ${together}, the figure of all of them together${within === 0 ? '' : ': that much may be chance'}.`,
    ...(beyond.length === 0 ? [] : [`Beyond the limits: ${listBeyond(beyond)}.`]),
    ...(our === undefined
      ? []
      : [`${our.name} (${our.text}) is ${lowerFirst(sayPlace(our))}: ${sayWhetherChance(our)}.`]),
  ].join(' ')
}

/** `Dudley (58.0%, below the 99.8% limits) and Gateshead (80.0%, above the 95% limits)`. */
export const listBeyond = (places: readonly NamedPlace[]): string =>
  listInWords(
    places
      .filter(place => !isWithin(place))
      .map(place => `${place.name} (${place.text}, ${lowerFirst(sayPlace(place))})`),
  )
