// Cuts the fonts down to the characters of a page. In: the whole fonts, and every text that the page is made of. Out: the
// same fonts as WOFF2, of 11 kB each where the whole ones are 380 kB; the same bytes every time.
import type { Templates } from '../../drawing/templates.ts'

/**
 * The letters of western Europe and the signs of running text and of our own pages. They are always kept, whatever a paper says: a
 * template may write them as an entity (`&eacute;`) or an escape of CSS (`\2014`), and the print has page numbers that the page does
 * not have. Most papers need no others.
 */
const USUAL = `${charactersFrom(0x20, 0x7e)}${charactersFrom(0xa0, 0xff)}–—‑‘’“”‚„…•†‡€™−≈≤≥→←↑↓■▲▼●◆✓✗`
/** Of which a composed form would be another character only beside an accent, which is not among them. */
const UNUSUAL = new RegExp(`[^\\n${USUAL.replace(/[\\\]^-]/g, '\\$&')}]`, 'u')

/** Only the features that the style sheets use: kerning, accents, and figures of one width and height. */
const WOFF2 = { targetFormat: 'woff2' as const, keepFeatures: ['kern', 'mark', 'mkmk', 'tnum', 'lnum'] }

/**
 * A character that the font does not have is left to the reader's own fonts, as with the whole font. For the usual characters
 * the fonts were cut beforehand: to pack them takes as long as a third of the print.
 */
export async function subsetFonts(
  fonts: Templates['fonts'],
  texts: readonly string[],
): Promise<Templates['fonts']> {
  if (texts.some(text => UNUSUAL.test(text))) return cutFonts(fonts, charactersOf([USUAL, ...texts]))
  const { usualFonts } = await import('./usual-fonts.ts')
  return {
    regular: new Uint8Array(Buffer.from(usualFonts.regular, 'base64')),
    semibold: new Uint8Array(Buffer.from(usualFonts.semibold, 'base64')),
  }
}

/** The fonts cut to the usual characters: usual-fonts.ts holds what this gives. */
export const cutUsualFonts = (fonts: Templates['fonts']): Promise<Templates['fonts']> =>
  cutFonts(fonts, USUAL)

/** The package is imported here and not above, since few papers need it. */
async function cutFonts(fonts: Templates['fonts'], characters: string): Promise<Templates['fonts']> {
  const { default: subsetFont } = await import('subset-font')
  const cut = async (font: Uint8Array) =>
    new Uint8Array(
      await subsetFont(Buffer.from(font.buffer, font.byteOffset, font.byteLength), characters, WOFF2),
    )
  return { regular: await cut(fonts.regular), semibold: await cut(fonts.semibold) }
}

/** Each once. A letter and its accent, written as two characters, are also shown as one where the font has it. */
function charactersOf(texts: readonly string[]): string {
  const found = new Set<string>()
  for (const text of texts) for (const character of text + text.normalize('NFC')) found.add(character)
  return [...found].sort().join('')
}

function charactersFrom(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at))
}
