/**
 * Turns Chromium's print into PDF/UA-1 and PDF/A-3a. Chromium tags a page well but not to the standard (the files
 * in `finish/` say where). This corrects the tags, and changes no pixel except the page numbers of the contents. The
 * same print and facts give the same bytes.
 *
 *   read → trace what is painted → correct the tags → write tags, marks, facts and attached files → pack
 */
import { attach } from './finish/attach.ts'
import { dropDecoration, findRepeatedCells, tagWithoutMarks } from './finish/decoration.ts'
import { dateOf, describe } from './finish/describe.ts'
import type { Drawing, Furniture, MarkedContent } from './finish/drawing.ts'
import { readDrawings, readPages } from './finish/drawings.ts'
import { restoreSpaces } from './finish/line-ends.ts'
import { checkLinks } from './finish/links.ts'
import { addObject, Name } from './finish/objects.ts'
import { numberPages } from './finish/page-numbers.ts'
import { readPdf } from './finish/read-pdf.ts'
import { readTags } from './finish/read-tags.ts'
import { type DrawingChanges, redraw } from './finish/redraw.ts'
import { nameReferences } from './finish/references.ts'
import { shape } from './finish/shape.ts'
import { describeLinks, nameBookmarks } from './finish/speech.ts'
import { everyMark, type Tag } from './finish/tag.ts'
import { deflate, writePdf } from './finish/write.ts'
import { checkFacts, type PdfFacts } from './finish/write-document-facts.ts'
import { writeTags } from './finish/write-tags.ts'

export { PAGE_PLACE } from './finish/page-numbers.ts'
export type { Attachment, Margins, PdfFacts } from './finish/write-document-facts.ts'

export async function finishPdf(printed: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  checkFacts(facts)
  const pdf = readPdf(printed)
  checkLinks(pdf)
  const drawings = readDrawings(pdf, facts.margins)
  const printedTags = readTags(pdf, drawings)
  const pageNumbers = numberPages(pdf, printedTags, readPages(pdf))

  const meaningful = dropDecoration(printedTags)
  const repeated = new Set(findRepeatedCells(meaningful))
  const newTag = () => addObject(pdf, null)
  const tags = nameReferences(
    pdf,
    shape(tagWithoutMarks(meaningful, repeated), newTag, facts.abbreviations),
    newTag,
  )

  // meanwhile compressed in other threads
  const redrawn = redrawAll(drawings, {
    setAside: setAside(drawings, tags, repeated),
    lineEnds: restoreSpaces(tags),
    pageNumbers,
  })
  describeLinks(pdf, tags)
  nameBookmarks(pdf, tags)
  writeTags(pdf, tags, drawings)
  await Promise.all([redrawn, describe(pdf, facts).then(() => attach(pdf, facts.attachments, dateOf(facts)))])
  return writePdf(pdf)
}

/** Every marked piece that no tag owns: it must be declared as not content. */
function setAside(
  drawings: readonly Drawing[],
  tags: Tag,
  repeated: ReadonlySet<MarkedContent>,
): Map<MarkedContent, Furniture> {
  const owned = new Set(everyMark(tags))
  const loose = drawings.flatMap(({ marks }) => [...marks.values()]).filter(mark => !owned.has(mark))
  return new Map(loose.map(mark => [mark, repeated.has(mark) ? 'repeated' : 'layout']))
}

async function redrawAll(drawings: readonly Drawing[], changes: DrawingChanges): Promise<void> {
  await Promise.all(
    drawings.map(async drawing => {
      const bytes = redraw(drawing, {
        ...changes,
        lineEnds: changes.lineEnds.filter(line => line.mark.drawing === drawing),
      })
      if (!bytes) return
      drawing.stream.bytes = await deflate(bytes)
      drawing.stream.dict.set('Filter', new Name('FlateDecode'))
    }),
  )
}
