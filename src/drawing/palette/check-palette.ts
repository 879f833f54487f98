// In: palette.json as text. Out: a problem for each colour that is invalid, cannot be read on its background,
// or is too like its neighbour.
import { type Problem, problem } from '../../problems/problem.ts'
import { smallestDifference } from './colour-difference.ts'
import { type Measured, measurePalette } from './measure.ts'
import { nearestThatPasses } from './nearest.ts'
import { type Palette, readPalette } from './read-palette.ts'
import { sayMeasured } from './say-measured.ts'

const FILE = 'templates/palette.json'
const SIGHT = {
  full: 'full colour vision',
  protan: 'protan colour vision (red is not seen)',
  deutan: 'deutan colour vision (green is not seen)',
  tritan: 'tritan colour vision (blue is not seen)',
}

export function checkPalette(json: string): Problem[] {
  const { palette, faults } = readPalette(json)
  const invalid = faults.map(({ token, ...facts }) =>
    problem('error', 'palette-invalid', { file: FILE, entry: `tokens.${token}` }, facts),
  )
  if (palette === undefined) return invalid
  return [
    ...invalid,
    ...measurePalette(palette)
      .filter(pair => !pair.passes)
      .map(pair => problemOf(pair, palette)),
  ]
}

function problemOf(pair: Measured, palette: Palette): Problem {
  const origin = { file: FILE, entry: `tokens.${pair.token}.${pair.scheme === 'dark' ? 'dark' : 'value'}` }
  const nearest = nearestThatPasses(
    pair.token,
    (pair.scheme === 'dark' ? palette.dark : undefined) ?? palette.light,
  )
  const facts = {
    token: pair.token,
    colour: pair.colour,
    beside: pair.beside,
    besideColour: pair.besideColour,
    where: pair.where,
    screen: pair.scheme,
    ...(nearest !== undefined && { nearest }),
  }
  if (pair.differences === undefined)
    return problem('error', 'palette-contrast', origin, {
      ...facts,
      ratio: sayMeasured(pair.found, pair.needed, 2),
      needed: String(pair.needed),
    })
  const { sight, difference } = smallestDifference(pair.differences)
  return problem('error', 'palette-difference', origin, {
    ...facts,
    difference: sayMeasured(difference, pair.needed, 1),
    needed: String(pair.needed),
    sight: SIGHT[sight],
  })
}
