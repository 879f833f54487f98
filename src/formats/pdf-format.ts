// The PDF: printed by the browser from the finished page, then made accessible and fit for archiving.
import { lookNamed } from '../drawing/look/read-look.ts'
import { pdfFacts } from '../pdf/document-facts.ts'
import { finishPdf } from '../pdf/finish.ts'
import type { Format } from './format.ts'
import { withPagePlaces } from './html/page-places.ts'

export const pdf: Format = async ({ paper, templates, html, printer, data }) => {
  const [printed, figures] = await Promise.all([printer.print(withPagePlaces(html)), data()])
  const facts = pdfFacts(paper, lookNamed(paper.look, templates), figures)
  return new Map([['paper.pdf', await finishPdf(printed, facts)]])
}
