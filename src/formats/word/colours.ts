// The colours of palette.json as Word writes them: `7A0019`.
import { readPalette } from '../../drawing/palette/read-palette.ts'

export type WordColours = (token: string) => string

export function coloursOf(paletteJson: string): WordColours {
  const { palette } = readPalette(paletteJson)
  return token => {
    const colour = palette?.light.get(token)
    if (colour === undefined) throw new Error(`templates/palette.json has no colour "${token}".`)
    return colour.slice(1).toUpperCase()
  }
}
