/** What a paper says of itself that its print does not. */
export interface PdfFacts {
  title: string;
  language: string;
  author: string;
  subject: string;
  /** YYYY-MM-DD, the paper's own date: never the clock */
  date: string;
  producer: string;
  /** The page's margins: what is painted in them beside the tags is a header or a footer. */
  marginTopPt: number;
  marginBottomPt: number;
}

export function checkFacts({ title, language, date }: PdfFacts): void {
  if (title.trim() === '' || language.trim() === '') throw new Error('Cannot finish the PDF: a paper needs a title and a language.');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`Cannot finish the PDF: its date is '${date}', not YYYY-MM-DD.`);
}
