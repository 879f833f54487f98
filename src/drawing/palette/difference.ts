// Two colours in; how different they look out, as CIEDE2000: 1 is just seen side by side, 100 is black and
// white.
import { type Lab, labOf, lightOf, SIGHTS, type Sight, seenBy } from './colour.ts'

export type Differences = Readonly<Record<Sight, number>>

export function differences(a: string, b: string): Differences {
  const of = (sight: Sight) => difference(labOf(seenBy(lightOf(a), sight)), labOf(seenBy(lightOf(b), sight)))
  return { full: of('full'), protan: of('protan'), deutan: of('deutan'), tritan: of('tritan') }
}

/** The sight to which two colours are nearest. */
export function smallest(found: Differences): { readonly sight: Sight; readonly difference: number } {
  return SIGHTS.map(sight => ({ sight, difference: found[sight] })).reduce((least, one) =>
    one.difference < least.difference ? one : least,
  )
}

const RAD = Math.PI / 180
const sin = (degrees: number) => Math.sin(degrees * RAD)
const cos = (degrees: number) => Math.cos(degrees * RAD)
const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / RAD + 360) % 360)
/** How grey a chroma is, 0 to 1: the 25^7 of the formula. */
const grey = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))

/**
 * CIEDE2000 with all weights 1, in the notation of Sharma, Wu and Dalal, "The CIEDE2000 color-difference
 * formula" (2005).
 * Their first pair: (50, 2.6772, -79.7751) and (50, 0, -82.7485) are 2.0425 apart.
 */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const stretch = 1 + 0.5 * (1 - grey((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2))
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)]
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)]
  const isGrey = c1 * c2 === 0
  const turn = isGrey ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1
  const [dL, dC, dH] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * sin(turn / 2)]
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const sum = h1 + h2
  const h = isGrey ? sum : Math.abs(h1 - h2) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63)
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const [sC, sH] = [1 + 0.045 * c, 1 + 0.015 * c * t]
  const rotation = -2 * grey(c) * sin(60 * Math.exp(-(((h - 275) / 25) ** 2)))
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rotation * (dC / sC) * (dH / sH))
}
