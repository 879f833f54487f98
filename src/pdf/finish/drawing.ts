/**
 * The painting in one content stream, of a page or a form: the marked pieces that tags own, and the painting that no
 * tag owns. It keeps positions in the stream, so that a piece can be changed without writing the rest again.
 */
import type { Font } from './fonts.ts'
import type { PdfBox } from './geometry.ts'
import type { Ref, Stream } from './objects.ts'

/** From the first byte to the one after the last. */
export interface ByteRange {
  start: number
  end: number
}

/** A change of a stream: bytes that are removed at a position, and what is added there. */
export interface Edit {
  readonly at: number
  readonly removed: number
  readonly added: string
}

export interface Page {
  readonly ref: Ref
  readonly box: PdfBox
}

export interface Drawing {
  readonly page: Page
  /** The page or the form. A tag names it as the stream of its content. */
  readonly owner: Ref
  readonly stream: Stream
  readonly bytes: Buffer
  /** The key of this stream in the parent tree, which leads from content to tags. */
  readonly parentKey: number | undefined
  readonly fonts: ReadonlyMap<string, Font>
  readonly marks: Map<number, MarkedContent>
  readonly loose: Loose[]
}

/** A piece of content with a number (MCID), which a tag can own. */
export interface MarkedContent {
  readonly drawing: Drawing
  readonly number: number
  /** Chromium marks the content of a picture with this type. The box is kept only for pictures. */
  readonly isFigure: boolean
  /** The operator that opens the piece, with its operands. */
  readonly opening: ByteRange
  readonly lines: TextLine[]
  box: PdfBox | undefined
}

/** Painting outside all marked pieces: for a reader, page furniture. */
export interface Loose extends ByteRange {
  readonly kind: Furniture
}

export type Furniture = 'header' | 'footer' | 'repeated' | 'layout'

/** Text on one baseline in one piece. */
export interface TextLine {
  readonly mark: MarkedContent
  text: string
  readonly x: number
  readonly y: number
  /** The direction of the baseline: a turned line runs upwards, and its letters do not start new lines. */
  readonly alongX: number
  readonly alongY: number
  readonly size: number
  /** The font of the last letter, and where the stream continues after it. */
  font: UsedFont
  end: number
  endX: number
  endY: number
}

export interface UsedFont {
  readonly name: string
  readonly size: number
  readonly font: Font
}

export const textOfMark = (mark: MarkedContent): string => mark.lines.map(line => line.text).join('')
