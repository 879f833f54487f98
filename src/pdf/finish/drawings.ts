/** Reads the drawing of every page, and of every form that has its own marked content. Each is traced once. */
import type { Drawing, Furniture, Page } from './drawing.ts'
import { type Font, readFont } from './fonts.ts'
import { boxAround, IDENTITY, type Matrix, multiply, type PdfBox } from './geometry.ts'
import {
  asDict,
  asList,
  asName,
  asNumber,
  asNumbers,
  type Dict,
  type Pdf,
  Ref,
  resolve,
  Stream,
} from './objects.ts'
import { plainBytes } from './read-pdf.ts'
import { trace } from './trace.ts'
import type { Margins } from './write-document-facts.ts'

export function readDrawings(pdf: Pdf, margins: Margins): Drawing[] {
  const drawings: Drawing[] = []
  const fontOf = rememberFonts(pdf)

  const draw = (
    page: Page,
    owner: Ref,
    holder: Dict,
    stream: Stream,
    resources: Dict | undefined,
    matrix: Matrix,
  ): void => {
    const drawing: Drawing = {
      page,
      owner,
      stream,
      bytes: plainBytes(stream),
      parentKey: asNumber(pdf, holder.get('StructParents')),
      fonts: new Map(
        [...(asDict(pdf, resources?.get('Font')) ?? [])].map(([name, font]) => [name, fontOf(font)]),
      ),
      marks: new Map(),
      loose: [],
    }
    drawings.push(drawing)
    const placeOf = (name: string, at: Matrix): PdfBox | 'traced' => {
      const ref = asDict(pdf, resources?.get('XObject'))?.get(name)
      const thing = resolve(pdf, ref)
      if (!(thing instanceof Stream) || asName(pdf, thing.dict.get('Subtype')) !== 'Form')
        return boxAround(at, 0, 0, 1, 1)
      const inner = multiply(matrixOf(asNumbers(pdf, thing.dict.get('Matrix'))), at)
      if (!(ref instanceof Ref) || !thing.dict.has('StructParents'))
        return boxAround(inner, ...boxOf(asNumbers(pdf, thing.dict.get('BBox'))))
      if (!drawings.some(known => known.owner.id === ref.id))
        draw(page, ref, thing.dict, thing, asDict(pdf, thing.dict.get('Resources')) ?? resources, inner)
      return 'traced'
    }
    trace(drawing, { matrix, placeOf, furnitureAt: y => furnitureAt(y, page.box, margins) })
  }

  for (const page of readPages(pdf)) {
    const dict = asDict(pdf, page.ref)
    const stream = resolve(pdf, asList(pdf, dict?.get('Contents'))[0])
    if (dict && stream instanceof Stream)
      draw(page, page.ref, dict, stream, asDict(pdf, inherited(pdf, dict, 'Resources')), IDENTITY)
  }
  return drawings
}

/** Headers and footers are recognised only by their place: Chromium does not mark the text of a margin box. */
function furnitureAt(y: number, [left, bottom, right, top]: PdfBox, margins: Margins): Furniture {
  const { topPt, bottomPt } = margins[right - left > top - bottom ? 'landscape' : 'portrait']
  if (y > top - topPt) return 'header'
  return y < bottom + bottomPt ? 'footer' : 'layout'
}

export function readPages(pdf: Pdf): Page[] {
  const pages: Page[] = []
  const walk = (ref: Ref): void => {
    const dict = asDict(pdf, ref)
    const kids = asList(pdf, dict?.get('Kids'))
    if (dict && kids.length === 0)
      pages.push({ ref, box: boxOf(asNumbers(pdf, inherited(pdf, dict, 'MediaBox'))) })
    for (const kid of kids) if (kid instanceof Ref) walk(kid)
  }
  const root = asDict(pdf, pdf.catalog)?.get('Pages')
  if (root instanceof Ref) walk(root)
  return pages
}

const inherited = (pdf: Pdf, dict: Dict, key: string): ReturnType<Dict['get']> => {
  for (let at: Dict | undefined = dict; at; at = asDict(pdf, at.get('Parent')))
    if (at.has(key)) return at.get(key)
  return undefined
}

const boxOf = ([left = 0, bottom = 0, right = 0, top = 0]: number[]): PdfBox => [left, bottom, right, top]
const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Matrix => [a, b, c, d, e, f]

function rememberFonts(pdf: Pdf): (font: ReturnType<Dict['get']>) => Font {
  const known = new Map<number, Font>()
  return value => {
    const id = value instanceof Ref ? value.id : -1
    const font = known.get(id) ?? readFont(pdf, asDict(pdf, value) ?? new Map())
    if (id >= 0) known.set(id, font)
    return font
  }
}
