/** Facts about a paper that its print does not hold. */
export interface PdfFacts {
  title: string
  language: string
  author: string
  subject: string
  /** YYYY-MM-DD, the paper's own date: never the clock */
  date: string
  producer: string
  margins: Margins
  /** Abbreviations with their long forms, which screen readers speak instead. */
  abbreviations: readonly { readonly short: string; readonly long: string }[]
  /** Files attached to the paper: the data of its figures. */
  attachments: readonly Attachment[]
}

/** The margins of pages of either orientation: untagged painting in them is a header or a footer. */
export type Margins = Readonly<Record<'portrait' | 'landscape', { topPt: number; bottomPt: number }>>

export interface Attachment {
  readonly name: string
  readonly mime: string
  readonly description: string
  readonly bytes: Uint8Array
}

export function checkFacts({ title, language, date, attachments }: PdfFacts): void {
  if (title.trim() === '' || language.trim() === '')
    throw new Error('Cannot finish the PDF: a paper needs a title and a language.')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new Error(`Cannot finish the PDF: its date is '${date}', not YYYY-MM-DD.`)
  for (const { name, mime } of attachments) {
    if (!/^[^/\\:\p{Cc}]+$/u.test(name))
      throw new Error(`Cannot finish the PDF: '${name}' is not a valid name for an attached file.`)
    if (!/^[\w.+-]+\/[\w.+-]+$/.test(mime))
      throw new Error(`Cannot finish the PDF: '${mime}', of the attached ${name}, is not a valid file type.`)
  }
  if (new Set(attachments.map(({ name }) => name)).size < attachments.length)
    throw new Error('Cannot finish the PDF: two attached files have the same name.')
}
