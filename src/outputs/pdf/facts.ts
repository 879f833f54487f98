// What the PDF says of itself. In: a paper. Out: its title, author, date and the margins that its look leaves for header and footer.
import type { Paper } from '../../papers/paper.ts'
import type { PdfFacts } from './finish.ts'

/** The margins of templates/styles/page.css, in points: what is painted there by the page itself is furniture, not content. */
const MARGINS = { marginTopPt: 36, marginBottomPt: 42 }

export function pdfFacts(paper: Paper): PdfFacts {
  return {
    title: `${paper.title}, ${paper.period.name}`,
    language: paper.language,
    author: paper.council,
    subject: `${paper.committee}: figures as at ${paper.asAt.name}`,
    date: paper.asAt.day,
    producer: 'Orderpaper',
    ...MARGINS,
  }
}
