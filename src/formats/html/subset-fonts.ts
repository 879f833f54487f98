// Cuts the fonts down to the characters of a page. In: the whole fonts, and the characters. Out: the
// same fonts as WOFF2, of 11 kB each where the whole ones are 380 kB; the same bytes every time.
import type { Templates } from '../../drawing/templates.ts'

/**
 * Always kept, whatever a paper says: the letters of western Europe and the signs of running text. A template may write them
 * as an entity (`&eacute;`) or an escape of CSS (`\2014`), and the print has page numbers that the page does not have.
 */
const ALWAYS = `${charactersFrom(0x20, 0x7e)}${charactersFrom(0xa0, 0xff)}–—‘’“”‚„…•†‡€™−→←↑↓`

/** Only the features that the style sheets use: kerning, accents, and figures of one width and height. */
const WOFF2 = { targetFormat: 'woff2' as const, keepFeatures: ['kern', 'mark', 'mkmk', 'tnum', 'lnum'] }

/**
 * A character that the font does not have is left to the reader's own fonts, as with the whole font. The package is
 * imported here and not above, so that a run without pages does not wait for it.
 */
export async function subsetFonts(
  fonts: Templates['fonts'],
  characters: string,
): Promise<Templates['fonts']> {
  const { default: subsetFont } = await import('subset-font')
  const subset = async (font: Uint8Array) =>
    new Uint8Array(
      await subsetFont(Buffer.from(font.buffer, font.byteOffset, font.byteLength), characters, WOFF2),
    )
  return { regular: await subset(fonts.regular), semibold: await subset(fonts.semibold) }
}

/** Of every text that the page is made of, and those that are always kept: each once. A letter and its accent, written as two characters, are also shown as one where the font has it. */
export function charactersUsed(texts: readonly string[]): string {
  const found = new Set<string>()
  for (const text of [ALWAYS, ...texts])
    for (const character of text + text.normalize('NFC')) found.add(character)
  return [...found].sort().join('')
}

function charactersFrom(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at))
}
