// What the PDF says of itself. In: a paper, and its data edition. Out: its title, author, date, attachments
// and the margins that its look leaves for header and footer.
import type { Paper } from '../papers/paper.ts'
import type { Attachment, PdfFacts } from './finish.ts'

/**
 * The margins of templates/styles/page.css, in points: what is painted there by the page itself is furniture,
 * not content.
 */
const MARGINS = { marginTopPt: 36, marginBottomPt: 42 }

/** The figures travel in the PDF: whoever keeps the paper has them too. */
const WORKBOOK = {
  name: 'figures.xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  description: 'Every figure of this paper as an accessible workbook',
}

export function pdfFacts(paper: Paper, data: ReadonlyMap<string, Uint8Array | string> = new Map()): PdfFacts {
  const workbook = data.get(WORKBOOK.name)
  const attachments: Attachment[] = workbook instanceof Uint8Array ? [{ ...WORKBOOK, bytes: workbook }] : []
  return {
    title: `${paper.title}, ${paper.period.name}`,
    language: paper.language,
    author: paper.council,
    subject: `${paper.committee}: figures as at ${paper.asAt.name}`,
    date: paper.asAt.day,
    producer: 'Orderpaper',
    ...MARGINS,
    abbreviations: paper.abbreviations,
    attachments,
  }
}
