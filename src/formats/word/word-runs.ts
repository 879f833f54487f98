// Small parts that all blocks share: a rating, a direction, a figure, a heading. In: cells of the paper. Out: runs
// and paragraphs.
import { Bookmark, ColumnBreak, HeadingLevel, type IParagraphOptions, Paragraph, TextRun } from 'docx'
import type { DirectionCell, FigureCell, RatingCell } from '../../figures/figure.ts'
import type { WordColours } from './colours.ts'
import { LISTS } from './numbering.ts'

export type Child = NonNullable<IParagraphOptions['children']>[number]

export const textRun = (words: string): TextRun => new TextRun({ text: words })
export const strong = (words: string): TextRun => new TextRun({ text: words, bold: true })
export const quiet = (words: string): TextRun => new TextRun({ text: words, style: 'Quiet' })
export const reference = (words: string): TextRun => new TextRun({ text: words, style: 'Reference' })
export const tab = (): TextRun => new TextRun({ text: '\t' })

export const paragraph = (
  style: string,
  children: readonly Child[],
  more: Omit<IParagraphOptions, 'style' | 'children' | 'text'> = {},
): Paragraph => new Paragraph({ style, children, ...more })
/** One line of a list whose lines begin with their own symbol. */
export const line = (
  style: string,
  children: readonly Child[],
  more: Omit<IParagraphOptions, 'style' | 'children' | 'text'> = {},
): Paragraph => paragraph(style, children, { numbering: { reference: LISTS.plain, level: 0 }, ...more })

/** A block's title, with the bookmark that the contents link to. */
export function blockTitle(
  title: string,
  at: number,
  more: Omit<IParagraphOptions, 'children' | 'text'> = {},
): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    children: [new Bookmark({ id: bookmarkOf(at), children: [textRun(title)] })],
    ...more,
  })
}

export const bookmarkOf = (at: number): string => `block_${at}`

/** A caption that the list of tables and figures links to. */
export const captionAt = (bookmark: string | undefined, children: readonly Child[]): Paragraph =>
  paragraph(
    'Caption',
    bookmark === undefined ? children : [new Bookmark({ id: bookmark, children: [...children] })],
  )

/** At the top of a column it does not need space above. */
export const subheading = (title: string, position: 'on top' | 'below' = 'below'): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_3,
    children: [textRun(title)],
    ...(position === 'on top' && { spacing: ON_TOP }),
  })
export const subheadingInNextColumn = (title: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_3,
    children: [new ColumnBreak(), textRun(title)],
    spacing: ON_TOP,
  })

const ON_TOP = { before: 0 }

const SYMBOLS: Readonly<Record<RatingCell['status'], string>> = {
  red: 'rag-red',
  amber: 'rag-amber',
  green: 'rag-green',
  'not-rated': 'rag-none',
}

/** A coloured symbol and a word in the text colour. */
export function rating({ status, symbol, word }: RatingCell, colour: WordColours): TextRun[] {
  return [
    new TextRun({ text: symbol, color: colour(SYMBOLS[status]) }),
    status === 'not-rated' ? textRun(` ${word}`) : strong(` ${word}`),
  ]
}

const ARROWS: Readonly<Record<DirectionCell['meaning'], string>> = {
  better: 'heading',
  worse: 'rag-red',
  unchanged: 'text-secondary',
  neutral: 'text-secondary',
  unknown: 'text-secondary',
}

export function direction({ meaning, arrow, word }: DirectionCell, colour: WordColours): TextRun[] {
  return [new TextRun({ text: arrow, bold: true, color: colour(ARROWS[meaning]) }), textRun(` ${word}`)]
}

/** A figure as printed, with its mark. Its second line follows it, or precedes it where figures are in a column. */
export function figure(
  { text: printed, mark, below, isMissing }: FigureCell,
  isCurrent = false,
  belowComes: 'after' | 'before' = 'after',
): TextRun[] {
  const value = new TextRun({
    text: printed,
    ...(isMissing && { style: 'Quiet' }),
    ...(isCurrent && { bold: true }),
  })
  const marked = [value, ...(mark === undefined ? [] : [quiet(` ${mark}`)])]
  if (below === undefined) return marked
  return belowComes === 'after' ? [...marked, quiet(` ${below}`)] : [quiet(`${below}  `), ...marked]
}
