// How full each page of a print is. In: the print of the browser and its margins. Out: for each page, how far down its
// content goes and on how many lines it stands. The header and the footer do not count.
import type { Drawing } from '../../src/pdf/finish/drawing.ts'
import { readDrawings, readPages } from '../../src/pdf/finish/drawings.ts'
import { readPdf } from '../../src/pdf/finish/read-pdf.ts'
import type { Margins } from '../../src/pdf/finish.ts'

export interface PageFill {
  /** From 1. */
  readonly page: number
  /** From the top of the content to its lowest line or picture, as a share of the height between the margins. */
  readonly filled: number
  /** How many baselines its text has; a line across three columns is one. */
  readonly lines: number
}

export function fillOfPages(printed: Uint8Array, margins: Margins): PageFill[] {
  const pdf = readPdf(printed)
  const drawings = readDrawings(pdf, margins)
  return readPages(pdf).map(({ ref, box: [left, bottom, right, top] }, at) => {
    const { topPt, bottomPt } = margins[right - left > top - bottom ? 'landscape' : 'portrait']
    const places = placesOn(drawings.filter(({ page }) => page.ref.id === ref.id))
    const height = top - topPt - (bottom + bottomPt)
    const lowest = Math.min(top - topPt, ...places.baselines, ...places.pictures)
    return {
      page: at + 1,
      filled: (top - topPt - lowest) / height,
      lines: new Set(places.baselines.map(Math.round)).size,
    }
  })
}

/** The heights above the bottom of the sheet, in points, of its lines and of the lower edges of its pictures. */
function placesOn(drawings: readonly Drawing[]): { baselines: number[]; pictures: number[] } {
  const marks = drawings.flatMap(drawing => [...drawing.marks.values()])
  return {
    baselines: marks.flatMap(({ lines }) => lines.filter(({ text }) => text.trim() !== '').map(({ y }) => y)),
    pictures: marks.flatMap(({ box }) => (box === undefined ? [] : [box[1]])),
  }
}
