/**
 * Adds to a traced drawing the marks and the page numbers that it needs. Everything else is copied unchanged, so that
 * the page looks the same to the last pixel.
 */
import type { Drawing, Edit, Furniture, MarkedContent, TextLine, UsedFont } from './drawing.ts'
import { writeNumber } from './page-numbers.ts'

export interface DrawingChanges {
  /** Marked content that no tag owns any longer, and the kind of artefact that it becomes. */
  readonly setAside: ReadonlyMap<MarkedContent, Furniture>
  /** Lines that lack a space after their last letter. */
  readonly lineEnds: readonly TextLine[]
  /** Places of a contents, with the page number that each gets. */
  readonly pageNumbers: ReadonlyMap<MarkedContent, number>
}

/** How painting that is not content is marked (ISO 32000-1, 14.8.2.2). */
const ARTEFACT: Record<Furniture, string> = {
  header: '/Artifact<</Type/Pagination/Subtype/Header>>BDC',
  footer: '/Artifact<</Type/Pagination/Subtype/Footer>>BDC',
  repeated: '/Artifact<</Type/Pagination>>BDC',
  layout: '/Artifact<</Type/Layout>>BDC',
}

export function redraw(
  drawing: Drawing,
  { setAside, lineEnds, pageNumbers }: DrawingChanges,
): Uint8Array | undefined {
  const edits: Edit[] = drawing.loose.flatMap(({ start, end, kind }) => [
    { at: start, removed: 0, added: `${ARTEFACT[kind]} ` },
    { at: end, removed: 0, added: '\nEMC' },
  ])
  for (const mark of drawing.marks.values()) {
    const kind = setAside.get(mark)
    if (kind)
      edits.push({
        at: mark.opening.start,
        removed: mark.opening.end - mark.opening.start,
        added: ARTEFACT[kind],
      })
    const number = pageNumbers.get(mark)
    if (number !== undefined) edits.push(...writeNumber(mark, number))
  }
  for (const line of lineEnds) {
    const added = showSpace(line.font, drawing)
    if (added) edits.push({ at: line.end, removed: 0, added })
  }
  return edits.length === 0 ? undefined : apply(drawing.bytes, edits)
}

/** A space does not print anything. A subset without one borrows it from another font of the page. */
function showSpace({ name, size, font }: UsedFont, drawing: Drawing): string | undefined {
  if (font.space) return ` ${font.space}Tj`
  const other = [...drawing.fonts].find(([, candidate]) => candidate.space)
  return other && `/${other[0]} ${size} Tf ${other[1].space}Tj/${name} ${size} Tf`
}

function apply(bytes: Uint8Array, edits: Edit[]): Uint8Array {
  const parts: Uint8Array[] = []
  let copied = 0
  for (const { at, removed, added } of edits.sort((a, b) => a.at - b.at)) {
    parts.push(bytes.subarray(copied, at), Buffer.from(added, 'latin1'))
    copied = at + removed
  }
  return Buffer.concat([...parts, bytes.subarray(copied)])
}
