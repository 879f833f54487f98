// In: palette.json as text. Out: its colours by name, for a light and a dark screen, or what is wrong with
// it.
import { fieldOf, parseJson, sayFound } from '../json-field.ts'
import { isColour } from './colour.ts'
import { CHART_TOKENS, TOKENS } from './pairs.ts'

export type Scheme = 'light' | 'dark'
export type PaletteColours = ReadonlyMap<string, string>

export interface Palette {
  readonly light: PaletteColours
  /** A token without a dark colour keeps its light one. Absent where no token has a dark colour. */
  readonly dark?: PaletteColours
}

export interface PaletteFault {
  readonly token: string
  readonly found: string
  readonly expected: string
}

export function readPalette(json: string): { palette?: Palette; faults: readonly PaletteFault[] } {
  const tokens = tokensOf(json)
  if (typeof tokens === 'string')
    return { faults: [{ token: 'tokens', found: tokens, expected: 'a JSON object with "tokens"' }] }
  const entries = [...tokens].map(([name, token]) => ({
    name,
    value: fieldOf(token, 'value'),
    dark: fieldOf(token, 'dark'),
  }))
  const faults = [
    ...entries
      .filter(({ name }) => !/^[a-z][a-z0-9-]*$/.test(name))
      .map(
        ({ name }): PaletteFault => ({
          token: name,
          found: `the name '${name}'`,
          expected: 'a name of lowercase letters, digits and hyphens',
        }),
      ),
    ...TOKENS.filter(name => !tokens.has(name)).map(
      (name): PaletteFault => ({
        token: name,
        found: 'nothing',
        expected: 'a colour such as #12436D; templates use it',
      }),
    ),
    ...entries.flatMap(({ name, value, dark }) =>
      [value, ...(dark === undefined ? [] : [dark])]
        .filter(colour => !isColour(colour))
        .map(
          (colour): PaletteFault => ({
            token: name,
            found: sayFound(colour),
            expected: 'a colour such as #12436D',
          }),
        ),
    ),
  ]
  const light = new Map(
    entries.flatMap(({ name, value }) => (isColour(value) ? [[name, value] as const] : [])),
  )
  const dark = new Map(
    entries.flatMap(({ name, value, dark: other }) => {
      const shown = isColour(other) ? other : value
      return isColour(shown) ? [[name, shown] as const] : []
    }),
  )
  const palette = { light, ...(entries.some(entry => entry.dark !== undefined) && { dark }) }
  return faults.length > 0 ? { faults } : { palette, faults: twoDarks(palette) }
}

/**
 * A drawn chart contains only light colours, which the page maps to dark ones. So two chart tokens with the
 * same light colour must have the same dark colour.
 */
function twoDarks({ light, dark }: Palette): PaletteFault[] {
  if (dark === undefined) return []
  const same = (a: string | undefined, b: string | undefined) => a?.toUpperCase() === b?.toUpperCase()
  return CHART_TOKENS.flatMap((name): PaletteFault[] => {
    const first = CHART_TOKENS.find(other => same(light.get(other), light.get(name))) ?? name
    if (same(dark.get(first), dark.get(name))) return []
    return [
      {
        token: name,
        found: `the dark colour ${dark.get(name)}`,
        expected: `${dark.get(first)}, the dark colour of '${first}', since charts use both and both have the light colour ${light.get(name)}`,
      },
    ]
  })
}

function tokensOf(json: string): ReadonlyMap<string, unknown> | string {
  const parsed = parseJson(json)
  if (parsed === undefined) return 'no JSON'
  const tokens = fieldOf(parsed, 'tokens')
  return typeof tokens === 'object' && tokens !== null ? new Map(Object.entries(tokens)) : 'no "tokens"'
}
