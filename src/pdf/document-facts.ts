// The properties of the PDF. In: a paper, its look and its data edition. Out: title, author, date, attachments, and
// the margins that the look leaves for header and footer.
import type { LookDefinition, PaperSheet } from '../drawing/look/look.ts'
import type { Paper } from '../papers/paper.ts'
import type { Attachment, Margins, PdfFacts } from './finish.ts'

/** The figures are attached to the PDF, so that everyone who has the paper has them too. */
const WORKBOOK = {
  name: 'figures.xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  description: 'Every figure of this paper as an accessible workbook',
}

export function pdfFacts(
  paper: Paper,
  look: LookDefinition,
  data: ReadonlyMap<string, Uint8Array | string> = new Map(),
): PdfFacts {
  const workbook = data.get(WORKBOOK.name)
  const attachments: Attachment[] = workbook instanceof Uint8Array ? [{ ...WORKBOOK, bytes: workbook }] : []
  return {
    title: `${paper.title}, ${paper.period.name}`,
    language: paper.language,
    author: paper.council,
    subject: `${paper.committee}: figures as at ${paper.asAt.name}`,
    date: paper.asAt.day,
    producer: 'Orderpaper',
    margins: marginsOf(look),
    abbreviations: paper.abbreviations,
    attachments,
  }
}

/** A look whose own sheet is landscape has no portrait page. */
function marginsOf({ sheet, wideSheet }: LookDefinition): Margins {
  return { portrait: inPoints(sheet), landscape: inPoints(wideSheet) }
}

const inPoints = ({ marginsMm: { top, bottom } }: PaperSheet): Margins['portrait'] => ({
  topPt: (top / 25.4) * 72,
  bottomPt: (bottom / 25.4) * 72,
})
