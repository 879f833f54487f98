/** Made-up drawings and tags for the tests of single steps. */
import type { Drawing, MarkedContent, Page, TextLine } from '../../../src/pdf/finish/drawing.ts'
import type { Font } from '../../../src/pdf/finish/fonts.ts'
import { IDENTITY } from '../../../src/pdf/finish/geometry.ts'
import { type Dict, dictOf, type PdfValue, Ref, Stream } from '../../../src/pdf/finish/objects.ts'
import type { Kid, Tag } from '../../../src/pdf/finish/tag.ts'
import { trace } from '../../../src/pdf/finish/trace.ts'

/** One byte for each letter, each half as wide as it is high. */
export const FONT: Font = {
  bytesACode: 1,
  letters: new Map(Array.from({ length: 95 }, (_, i) => [i + 32, String.fromCharCode(i + 32)])),
  widths: new Map(),
  usualWidth: 500,
  space: '<20>',
}
export const WITHOUT_SPACE: Font = { ...FONT, space: undefined }
/** Two bytes for each letter, as Chromium embeds fonts. */
const WIDE: Font = { ...FONT, bytesACode: 2, space: '<0020>' }

export function drawingOf(content: string, page: Page = { ref: new Ref(1), box: [0, 0, 600, 800] }): Drawing {
  const bytes = Buffer.from(content, 'latin1')
  return {
    page,
    owner: page.ref,
    stream: new Stream(dictOf({}), bytes),
    bytes,
    parentKey: 0,
    fonts: new Map([
      ['F', FONT],
      ['N', WITHOUT_SPACE],
      ['W', WIDE],
    ]),
    marks: new Map(),
    loose: [],
  }
}

/** Furniture above 700 is a header. */
export function traced(content: string, page?: Page): Drawing {
  const drawing = drawingOf(content, page)
  trace(drawing, {
    matrix: IDENTITY,
    furnitureAt: y => (y > 700 ? 'header' : 'layout'),
    placeOf: name => (name === 'Form' ? 'traced' : [0, 0, 10, 10]),
  })
  return drawing
}

export function markOf(drawing: Drawing, number: number): MarkedContent {
  const mark = drawing.marks.get(number)
  if (!mark) throw new Error(`no mark ${number}`)
  return mark
}

/** A mark with one line for each text, one below the other; without text, a mark that only draws. */
export function mark(...texts: string[]): MarkedContent {
  const owner: MarkedContent = {
    drawing: drawingOf(''),
    number: 0,
    isFigure: false,
    opening: { start: 0, end: 0 },
    lines: [],
    box: undefined,
  }
  owner.lines.push(
    ...texts.map(
      (text, i): TextLine => ({
        mark: owner,
        text,
        x: 0,
        y: 500 - i * 20,
        alongX: 1,
        alongY: 0,
        size: 10,
        font: { name: 'F', size: 10, font: FONT },
        end: 0,
        endX: text.length * 5,
        endY: 500 - i * 20,
      }),
    ),
  )
  return owner
}

export const tag = (type: string, kids: Kid[] = [], entries: Record<string, PdfValue> = {}): Tag => {
  const values: Dict = dictOf(entries)
  return { ref: new Ref(0), type, kids, entries: values }
}

export type Sketch = string | { [type: string]: Sketch[] }

/** A tree of tags as types and texts, for comparison in a test. */
export function sketch({ type, kids }: Tag): Sketch {
  return { [type]: kids.map(sketchOfKid) }
}

function sketchOfKid(kid: Kid): Sketch {
  if ('type' in kid) return sketch(kid)
  return 'lines' in kid ? kid.lines.map(({ text }) => text).join('|') : 'area'
}
