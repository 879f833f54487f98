// In: a text, its size and weight. Out: its width in pixels, from the bundled font itself.
import type { Font } from 'fontkit'
import { isPlain, laidOutText } from './lay-out-text.ts'

export type Weight = 'regular' | 'semibold'

export interface TextMeasure {
  width(text: string, size: number, weight?: Weight): number
}

/**
 * Adds up widths: the advance of each character and the kerning of each pair. `layout()` takes 0.1 to 0.3 ms
 * for a word, and a paper needs some thousand; the sum takes a microsecond. A text with a new pair is laid
 * out once, which gives the widths of its pairs. Source Sans 3 has only pair kerning once ligatures are off,
 * so the two agree within 0.05 px (measure-text.test.ts). Combining marks and other scripts change letters,
 * so those texts always go through the whole of `layout()`. The widths are kept as long as the drawer that
 * owns them.
 */
export function textMeasure(fonts: Readonly<Record<Weight, Font>>): TextMeasure {
  const widths = { regular: widthsOf(fonts.regular), semibold: widthsOf(fonts.semibold) }
  return { width: (text, size, weight = 'regular') => widths[weight](text) * size }
}

/** The width of a text at size 1. */
function widthsOf(font: Font): (text: string) => number {
  /**
   * The advance of the first character of a pair, kerned for the second; the last character of a text is
   * stored alone.
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
    const { positions, advanceWidth } = laidOutText(font, text)
    if (!isPlain(text) || positions.length !== characters.length) return advanceWidth
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

/** The part of Vega that measures texts; Vega passes it every text item of a scene. */
export interface VegaTextMetrics {
  width: unknown
}

/**
 * Draws with our widths in place of Vega's estimate, which is 25 % too wide. Vega forces module state on us:
 * `textMetrics` is one object for the whole process. So we replace its function for one drawing, which is
 * synchronous, and restore it even if the drawing fails: no other code sees the change. The chart kinds place
 * texts with the same widths; Vega uses them for what a designer may add to a spec, such as an axis title or
 * a text limit.
 */
export function withOurWidths<T>(textMetrics: VegaTextMetrics, measure: TextMeasure, draw: () => T): T {
  const original = textMetrics.width
  textMetrics.width = (item: TextItem, text?: unknown): number =>
    measure.width(
      String(text ?? item.text ?? ''),
      item.fontSize ?? 11,
      isBold(item.fontWeight) ? 'semibold' : 'regular',
    )
  try {
    return draw()
  } finally {
    textMetrics.width = original
  }
}

interface TextItem {
  readonly text?: unknown
  readonly fontSize?: number
  readonly fontWeight?: string | number
}

const isBold = (weight: string | number | undefined): boolean => weight === 'bold' || Number(weight) >= 600
