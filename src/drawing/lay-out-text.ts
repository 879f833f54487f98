// In: a text and a font. Out: its letters and where they stand, as the pages set them: kerned, without ligatures, so that a screen
// reader finds every letter.
import type { Font } from 'fontkit'

const NO_LIGATURES = { liga: false, clig: false, calt: false }
/**
 * Features that change nothing in a Latin text without combining marks or a fraction slash; looking for them
 * takes half of the time.
 */
const KERNING_ONLY = {
  ...NO_LIGATURES,
  ccmp: false,
  locl: false,
  rlig: false,
  rclt: false,
  mark: false,
  mkmk: false,
  frac: false,
  numr: false,
  dnom: false,
}
const PLAIN = /^(?:(?!\u2044)[\p{Script=Latin}\p{Script=Common}])*$/u

export const isPlain = (text: string): boolean => PLAIN.test(text)

export const laidOutText = (font: Font, text: string): ReturnType<Font['layout']> =>
  isPlain(text) ? font.layout(text, KERNING_ONLY, 'latn', undefined, 'ltr') : font.layout(text, NO_LIGATURES)
