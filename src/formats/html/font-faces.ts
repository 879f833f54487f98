// The @font-face rules of the bundled font, with the font embedded, so that a paper does not need any other file.
import type { Templates } from '../../drawing/templates.ts'

/** One word: charts write font-family without quotes, and `Source Sans 3` is not a name in CSS. */
const FAMILY = 'SourceSans3'

/** The first four bytes of a WOFF2 file. */
const WOFF2_SIGNATURE = 'wOF2'

/** Whole fonts as they are installed, or subsets as WOFF2. */
export function fontFaces(fonts: Templates['fonts']): string {
  return [fontFace(400, fonts.regular), fontFace(600, fonts.semibold)].join('\n')
}

function fontFace(weight: number, font: Uint8Array): string {
  const bytes = Buffer.from(font.buffer, font.byteOffset, font.byteLength)
  const isWoff2 = bytes.toString('latin1', 0, WOFF2_SIGNATURE.length) === WOFF2_SIGNATURE
  const [type, format] = isWoff2 ? ['woff2', 'woff2'] : ['ttf', 'truetype']
  return `@font-face { font-family: ${FAMILY}; font-weight: ${weight}; font-style: normal; src: url(data:font/${type};base64,${bytes.toString('base64')}) format("${format}") }`
}
