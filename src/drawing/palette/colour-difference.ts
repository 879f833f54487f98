// In: two colours. Out: how different they look, as CIEDE2000: 1 is just visible side by side, 100 is black
// and white.
import culori from 'culori/require'
import { type Lab, labOf, linearRgbOf, SIGHTS, type Sight, seenBy } from './colour.ts'

export type Differences = Readonly<Record<Sight, number>>

export function differences(a: string, b: string): Differences {
  const of = (sight: Sight) =>
    colourDifference(labOf(seenBy(linearRgbOf(a), sight)), labOf(seenBy(linearRgbOf(b), sight)))
  return { full: of('full'), protan: of('protan'), deutan: of('deutan'), tritan: of('tritan') }
}

/** The kind of colour vision with the smallest difference. */
export function smallestDifference(found: Differences): {
  readonly sight: Sight
  readonly difference: number
} {
  return SIGHTS.map(sight => ({ sight, difference: found[sight] })).reduce((least, one) =>
    one.difference < least.difference ? one : least,
  )
}

const ciede2000 = culori.differenceCiede2000()

/**
 * CIEDE2000 with all weights 1, in the notation of Sharma, Wu and Dalal, "The CIEDE2000 color-difference
 * formula" (2005).
 * Their first pair: (50, 2.6772, -79.7751) and (50, 0, -82.7485) are 2.0425 apart.
 */
export const colourDifference = (one: Lab, other: Lab): number => ciede2000(named(one), named(other))

const named = ([l, a, b]: Lab) => ({ mode: 'lab65', l, a, b }) as const
