// In: a palette. Out: each pair of colours that are used together, with the measured and the needed value.
import { contrast, greyContrast } from './colour.ts'
import { type Differences, differences, smallestDifference } from './colour-difference.ts'
import { PAIRS, type Pair, RULES } from './pairs.ts'
import type { Palette, PaletteColours, Scheme } from './read-palette.ts'

export interface Measured extends Pair {
  readonly scheme: Scheme
  readonly colour: string
  readonly besideColour: string
  readonly needed: number
  /** A contrast ratio, or the smallest difference over the four kinds of colour vision. */
  readonly found: number
  readonly differences?: Differences
  readonly passes: boolean
}

export function measurePalette({ light, dark }: Palette): Measured[] {
  return [...measure(light, 'light'), ...(dark === undefined ? [] : measure(dark, 'dark'))]
}

const measure = (colours: PaletteColours, scheme: Scheme): Measured[] =>
  PAIRS.map(pair => measurePair(pair, colours, scheme))

export function measurePair(pair: Pair, colours: PaletteColours, scheme: Scheme): Measured {
  const [colour, besideColour] = [colours.get(pair.token), colours.get(pair.beside)]
  if (colour === undefined || besideColour === undefined)
    throw new Error(`the palette was read without ${pair.token} or ${pair.beside}`)
  const { needed } = RULES[pair.rule]
  const seen = pair.rule === 'sight' ? differences(colour, besideColour) : undefined
  const ratio = pair.rule === 'grey' ? greyContrast : contrast
  const found = seen === undefined ? ratio(colour, besideColour) : smallestDifference(seen).difference
  return {
    ...pair,
    scheme,
    colour,
    besideColour,
    needed,
    found,
    ...(seen && { differences: seen }),
    passes: found >= needed,
  }
}
