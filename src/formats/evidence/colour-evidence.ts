// The measurements of the colours that are used together. In: a palette. Out: contrasts and differences, in words.
import { differences } from '../../drawing/palette/colour-difference.ts'
import { type Measured, measurePalette } from '../../drawing/palette/measure.ts'
import { RULES } from '../../drawing/palette/pairs.ts'
import type { Palette, Scheme } from '../../drawing/palette/read-palette.ts'
import { sayMeasured } from '../../drawing/palette/say-measured.ts'
import type { AccessibilityEvidence, ColourVisionDifference, Contrast } from './accessibility-evidence.ts'

const TITLES: Readonly<Record<Scheme, string>> = {
  light: 'On paper and on a light screen',
  dark: 'On a dark screen',
}

export function colourEvidence(palette: Palette): AccessibilityEvidence['colours'] {
  const measured = measurePalette(palette)
  return (['light', 'dark'] as const)
    .filter(scheme => palette[scheme] !== undefined)
    .map(scheme => {
      const pairs = measured.filter(pair => pair.scheme === scheme)
      return {
        scheme,
        title: TITLES[scheme],
        contrastCaption: `Contrast of colours that are used together: ${TITLES[scheme].toLowerCase()}`,
        contrasts: pairs.filter(pair => pair.rule !== 'sight').map(contrastOf),
        sightCaption: `Difference between colours in four kinds of colour vision (CIEDE2000; Machado 2009): ${TITLES[scheme].toLowerCase()}`,
        sights: pairs.filter(pair => pair.rule === 'sight').map(sightOf),
      }
    })
}

const shared = (pair: Measured) => ({
  pair: `${pair.token} and ${pair.beside}`,
  where: pair.where,
  colour: pair.colour,
  beside: pair.besideColour,
  clause: RULES[pair.rule].clause,
  result: pair.passes ? ('Passes' as const) : ('Fails' as const),
})

const contrastOf = (pair: Measured): Contrast => ({
  ...shared(pair),
  found: `${sayMeasured(pair.found, pair.needed, 2)}:1`,
  needed: `${pair.needed}:1`,
})

function sightOf(pair: Measured): ColourVisionDifference {
  const { full, protan, deutan, tritan } = pair.differences ?? differences(pair.colour, pair.besideColour)
  const say = (difference: number) => sayMeasured(difference, pair.needed, 1)
  return {
    ...shared(pair),
    full: say(full),
    protan: say(protan),
    deutan: say(deutan),
    tritan: say(tritan),
    needed: String(pair.needed),
  }
}
