// The @font-face rules of the bundled font, with the font embedded, so that a paper does not need any other file.
import type { Templates } from '../../drawing/templates.ts'

/** One word: charts write font-family without quotes, and `Source Sans 3` is not a name in CSS. */
const FAMILY = 'SourceSans3'

export function fontFaces(fonts: Templates['fonts']): string {
  return [fontFace(400, fonts.regular), fontFace(600, fonts.semibold)].join('\n')
}

function fontFace(weight: number, font: Uint8Array): string {
  const data = Buffer.from(font.buffer, font.byteOffset, font.byteLength).toString('base64')
  return `@font-face { font-family: ${FAMILY}; font-weight: ${weight}; font-style: normal; src: url(data:font/ttf;base64,${data}) format("truetype") }`
}
