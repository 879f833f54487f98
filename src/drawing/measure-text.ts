// A text, its size and weight in; its width in pixels out, from the bundled font itself.
import type { Font } from 'fontkit'

export type Weight = 'regular' | 'semibold'

export interface TextMeasure {
  width(text: string, size: number, weight?: Weight): number
}

/** No ligatures: the pages are set without them, so that a reader's software finds every letter. */
const NO_LIGATURES = { liga: false, clig: false, calt: false }
/**
 * What changes nothing in a Latin text without combining marks or a fraction stroke; looking for it takes
 * half of the time.
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

/**
 * Widths by adding up: the advance of each character and the kerning of each pair. `layout()` takes 0.1 to
 * 0.3 ms for a word, and a paper
 * asks for some thousand; the sum takes a microsecond. A text with a pair that is new is laid out once, and
 * its pairs are learnt from that.
 * Source Sans 3 has nothing but pair kerning once ligatures are off, so the two agree within 0.05 px
 * (measure-text.test.ts).
 * Combining marks and other scripts change letters, so those texts always go through the whole of `layout()`.
 * What is learnt lives as long as the drawer that owns it.
 */
export function textMeasure(fonts: Readonly<Record<Weight, Font>>): TextMeasure {
  const widths = { regular: widthsOf(fonts.regular), semibold: widthsOf(fonts.semibold) }
  return { width: (text, size, weight = 'regular') => widths[weight](text) * size }
}

/** The width of a text at size 1. */
function widthsOf(font: Font): (text: string) => number {
  /**
   * The advance of the first character of a pair, kerned for the second; of the last character of a text,
   * alone.
   */
  const advances = new Map<string, number>()
  const texts = new Map<string, number>()

  function summed(characters: readonly string[]): number | undefined {
    let sum = 0
    for (const [i, character] of characters.entries()) {
      const advance = advances.get(character + (characters[i + 1] ?? ''))
      if (advance === undefined) return undefined
      sum += advance
    }
    return sum
  }
  function laidOut(text: string, characters: readonly string[]): number {
    if (!PLAIN.test(text)) return font.layout(text, NO_LIGATURES).advanceWidth
    const { positions, advanceWidth } = font.layout(text, KERNING_ONLY, 'latn', undefined, 'ltr')
    if (positions.length !== characters.length) return advanceWidth
    for (const [i, position] of positions.entries())
      advances.set(`${characters[i]}${characters[i + 1] ?? ''}`, position.xAdvance)
    return advanceWidth
  }
  return text => {
    const known = texts.get(text)
    if (known !== undefined) return known
    const characters = [...text]
    const width = (summed(characters) ?? laidOut(text, characters)) / font.unitsPerEm
    texts.set(text, width)
    return width
  }
}

/** The part of Vega that knows how wide a text is; Vega hands every text item of a scene to it. */
export interface VegaTextMetrics {
  width: unknown
}

/**
 * Draws with our widths in place of Vega's estimate, which is 25 % too wide. Vega forces module state on us:
 * `textMetrics` is one object for
 * the whole process. So it is lent for the length of one drawing, which is synchronous, and given back even
 * if the drawing fails:
 * nobody else can see it changed. It is our widths that place the texts (kinds/); Vega's own use of them is
 * for what a
 * designer may add to a spec, an axis title or a text limit.
 */
export function withOurWidths<T>(textMetrics: VegaTextMetrics, measure: TextMeasure, draw: () => T): T {
  const theirs = textMetrics.width
  textMetrics.width = (item: TextItem, text?: unknown): number =>
    measure.width(
      String(text ?? item.text ?? ''),
      item.fontSize ?? 11,
      isBold(item.fontWeight) ? 'semibold' : 'regular',
    )
  try {
    return draw()
  } finally {
    textMetrics.width = theirs
  }
}

interface TextItem {
  readonly text?: unknown
  readonly fontSize?: number
  readonly fontWeight?: string | number
}

const isBold = (weight: string | number | undefined): boolean => weight === 'bold' || Number(weight) >= 600
