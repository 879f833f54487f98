// In: a colour that fails. Out: the nearest colour of the same hue that passes with every other colour of its
// palette, or undefined where none does.
import { colourOf, type Lab, labOf, linearRgbOf, linearRgbOfLab } from './colour.ts'
import { colourDifference } from './colour-difference.ts'
import { measurePair } from './measure.ts'
import { PAIRS } from './pairs.ts'
import type { PaletteColours } from './read-palette.ts'

const STEP = 0.5

export function nearestThatPasses(token: string, colours: PaletteColours): string | undefined {
  const colour = colours.get(token)
  if (colour === undefined) return undefined
  const concerned = PAIRS.filter(pair => pair.token === token || pair.beside === token)
  const was = labOf(linearRgbOf(colour))
  const candidates = Array.from({ length: 100 / STEP + 1 }, (_, at) =>
    colourOf(linearRgbOfLab(shownAt(was, at * STEP))),
  )
  return candidates
    .map(candidate => ({ candidate, change: colourDifference(was, labOf(linearRgbOf(candidate))) }))
    .sort((a, b) => a.change - b.change)
    .find(({ candidate }) =>
      concerned.every(pair => measurePair(pair, new Map([...colours, [token, candidate]]), 'light').passes),
    )?.candidate
}

/** The same hue at another lightness, with as much of its chroma as a screen can show there. */
function shownAt([, a, b]: Lab, lightness: number): Lab {
  for (let share = 1; share > 0; share -= 0.05) {
    const lab: Lab = [lightness, a * share, b * share]
    if (linearRgbOfLab(lab).every(part => part > -0.0005 && part < 1.0005)) return lab
  }
  return [lightness, 0, 0]
}
