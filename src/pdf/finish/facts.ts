/** What a paper says of itself that its print does not. */
export interface PdfFacts {
  title: string
  language: string
  author: string
  subject: string
  /** YYYY-MM-DD, the paper's own date: never the clock */
  date: string
  producer: string
  margins: Margins
  /** Short forms in the words, with what they stand for: said in their place. */
  abbreviations: readonly { readonly short: string; readonly long: string }[]
  /** Files that go with the paper: the data its figures are made of. */
  attachments: readonly Attachment[]
}

/** Of the pages of either orientation: what is painted in them beside the tags is a header or a footer. */
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
      throw new Error(`Cannot finish the PDF: '${name}' is no name for an attached file.`)
    if (!/^[\w.+-]+\/[\w.+-]+$/.test(mime))
      throw new Error(`Cannot finish the PDF: '${mime}', of the attached ${name}, is no type of file.`)
  }
  if (new Set(attachments.map(({ name }) => name)).size < attachments.length)
    throw new Error('Cannot finish the PDF: two attached files have the same name.')
}
