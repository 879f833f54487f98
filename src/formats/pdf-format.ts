// The PDF: printed by the browser from the finished page, then made accessible and fit for archiving. With it, as text,
// what a screen reader says of it.
import { lookNamed } from '../drawing/look/read-look.ts'
import { pdfFacts } from '../pdf/document-facts.ts'
import { finishPdf } from '../pdf/finish.ts'
import { speakPdf } from '../pdf/speak.ts'
import type { Format } from './format.ts'
import { withPagePlaces } from './html/page-places.ts'

export const pdf: Format = async ({ paper, templates, html, printer, data }) => {
  const [printed, figures] = await Promise.all([printer.print(withPagePlaces(html)), data()])
  const facts = pdfFacts(paper, lookNamed(paper.look, templates), figures)
  const finished = await finishPdf(printed, facts)
  return new Map<string, Uint8Array | string>([
    ['paper.pdf', finished],
    ['spoken.txt', speakPdf(finished)],
  ])
}
