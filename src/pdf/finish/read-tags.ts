/** Reads the structure tree of the file. Out: its tags, with the marked content that they own. */
import type { Drawing, MarkedContent } from './drawing.ts'
import { asDict, asList, asName, asNumber, type Dict, type Pdf, type PdfValue, Ref } from './objects.ts'
import type { Kid, Tag } from './tag.ts'

/** Everything else that Chromium writes in a tag is structure, which is written again. */
const KEPT = new Set(['Alt', 'ActualText', 'Lang', 'ID', 'E', 'A', 'T'])

export function readTags(pdf: Pdf, drawings: readonly Drawing[]): Tag {
  const root = asDict(pdf, asDict(pdf, pdf.catalog)?.get('StructTreeRoot'))
  const top = asList(pdf, root?.get('K'))[0]
  const drawingOf = new Map(drawings.map(drawing => [drawing.owner.id, drawing]))

  const markOf = (owner: PdfValue | undefined, number: number | undefined): MarkedContent[] => {
    const mark =
      owner instanceof Ref && number !== undefined ? drawingOf.get(owner.id)?.marks.get(number) : undefined
    return mark ? [mark] : []
  }
  const kidOf = (kid: PdfValue, page: PdfValue | undefined): Kid[] => {
    if (typeof kid === 'number') return markOf(page, kid)
    const inner = asDict(pdf, kid)
    if (!inner) return []
    const type = asName(pdf, inner.get('Type'))
    const kidPage = inner.get('Pg') ?? page
    if (type === 'MCR') return markOf(inner.get('Stm') ?? kidPage, asNumber(pdf, inner.get('MCID')))
    if (type === 'OBJR') return annotationOf(inner.get('Obj'), kidPage)
    return kid instanceof Ref ? [tagOf(kid, inner, page)] : []
  }
  const tagOf = (ref: Ref, dict: Dict, page: PdfValue | undefined): Tag => ({
    ref,
    type: asName(pdf, dict.get('S')) ?? 'NonStruct',
    kids: asList(pdf, dict.get('K')).flatMap(kid => kidOf(kid, dict.get('Pg') ?? page)),
    entries: new Map([...dict].filter(([key]) => KEPT.has(key))),
  })

  const dict = asDict(pdf, top)
  if (!(top instanceof Ref) || !dict)
    throw new Error('Cannot finish the PDF: it has no tags. Print it with `tagged: true`.')
  return tagOf(top, dict, undefined)
}

const annotationOf = (annotation: PdfValue | undefined, page: PdfValue | undefined): Kid[] =>
  annotation instanceof Ref && page instanceof Ref ? [{ annotation, page }] : []
