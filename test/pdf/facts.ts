/** The facts that the finishing tests give to every paper. */
import type { Margins, PdfFacts } from '../../src/pdf/finish.ts'
import { MARGIN_PT } from './fixtures.ts'

/** Of the same width on all pages. */
export const evenMargins = (pt: number): Margins => ({
  portrait: { topPt: pt, bottomPt: pt },
  landscape: { topPt: pt, bottomPt: pt },
})

export const FACTS: PdfFacts = {
  title: 'Performance report: Quarter 2 & “outlook” – <draft>',
  language: 'en-GB',
  author: 'Example Borough Council',
  subject: 'Children’s services',
  date: '2026-11-20',
  producer: 'Orderpaper',
  margins: evenMargins(MARGIN_PT),
  abbreviations: [],
  attachments: [],
}
