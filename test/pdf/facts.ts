/** The facts that the finishing tests give to every paper. */
import type { PdfFacts } from '../../src/pdf/finish.ts'
import { MARGIN_PT } from './fixtures.ts'

export const FACTS: PdfFacts = {
  title: 'Performance report: Quarter 2 & “outlook” – <draft>',
  language: 'en-GB',
  author: 'Example Borough Council',
  subject: 'Children’s services',
  date: '2026-11-20',
  producer: 'Orderpaper',
  marginTopPt: MARGIN_PT,
  marginBottomPt: MARGIN_PT,
  abbreviations: [],
  attachments: [],
}
