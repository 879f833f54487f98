// The small parts that every block shares: a rating, a direction, a figure, a heading. In: cells of the
// paper. Out: runs and paragraphs.
import { Bookmark, ColumnBreak, HeadingLevel, type IParagraphOptions, Paragraph, TextRun } from 'docx'
import type { DirectionCell, FigureCell, RatingCell } from '../../figures/figure.ts'
import type { Colours } from './colours.ts'
import { LISTS } from './numbering.ts'

export type Child = NonNullable<IParagraphOptions['children']>[number]

export const text = (said: string): TextRun => new TextRun({ text: said })
export const strong = (said: string): TextRun => new TextRun({ text: said, bold: true })
export const quiet = (said: string): TextRun => new TextRun({ text: said, style: 'Quiet' })
export const reference = (said: string): TextRun => new TextRun({ text: said, style: 'Reference' })
export const tab = (): TextRun => new TextRun({ text: '\t' })

export const paragraph = (
  style: string,
  children: readonly Child[],
  more: Omit<IParagraphOptions, 'style' | 'children' | 'text'> = {},
): Paragraph => new Paragraph({ style, children, ...more })
/** One line of a list whose lines begin with a sign of their own. */
export const line = (
  style: string,
  children: readonly Child[],
  more: Omit<IParagraphOptions, 'style' | 'children' | 'text'> = {},
): Paragraph => paragraph(style, children, { numbering: { reference: LISTS.plain, level: 0 }, ...more })

/** A block's title, with the place that the contents lead to. */
export function blockTitle(
  title: string,
  at: number,
  more: Omit<IParagraphOptions, 'children' | 'text'> = {},
): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    children: [new Bookmark({ id: bookmarkOf(at), children: [text(title)] })],
    ...more,
  })
}

export const bookmarkOf = (at: number): string => `block_${at}`

/** A caption that the list of tables and figures leads to. */
export const captionAt = (bookmark: string | undefined, children: readonly Child[]): Paragraph =>
  paragraph(
    'Caption',
    bookmark === undefined ? children : [new Bookmark({ id: bookmark, children: [...children] })],
  )

/** On top of a column it needs no space above it. */
export const subheading = (title: string, stands: 'on top' | 'below' = 'below'): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_3,
    children: [text(title)],
    ...(stands === 'on top' && { spacing: ON_TOP }),
  })
export const subheadingInNextColumn = (title: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_3,
    children: [new ColumnBreak(), text(title)],
    spacing: ON_TOP,
  })

const ON_TOP = { before: 0 }

const SYMBOLS: Readonly<Record<RatingCell['status'], string>> = {
  red: 'rag-red',
  amber: 'rag-amber',
  green: 'rag-green',
  'not-rated': 'rag-none',
}

/** A shape with colour and a word in ink. */
export function rating({ status, symbol, word }: RatingCell, colour: Colours): TextRun[] {
  return [
    new TextRun({ text: symbol, color: colour(SYMBOLS[status]) }),
    status === 'not-rated' ? text(` ${word}`) : strong(` ${word}`),
  ]
}

const ARROWS: Readonly<Record<DirectionCell['meaning'], string>> = {
  better: 'heading',
  worse: 'rag-red',
  unchanged: 'text-secondary',
  neutral: 'text-secondary',
  unknown: 'text-secondary',
}

export function direction({ meaning, arrow, word }: DirectionCell, colour: Colours): TextRun[] {
  return [new TextRun({ text: arrow, bold: true, color: colour(ARROWS[meaning]) }), text(` ${word}`)]
}

/**
 * As printed, with its mark; its second line after it, or before it where figures stand under one another.
 */
export function figure(
  { text: printed, mark, below, isMissing }: FigureCell,
  isCurrent = false,
  belowStands: 'after' | 'before' = 'after',
): TextRun[] {
  const value = new TextRun({
    text: printed,
    ...(isMissing && { style: 'Quiet' }),
    ...(isCurrent && { bold: true }),
  })
  const marked = [value, ...(mark === undefined ? [] : [quiet(` ${mark}`)])]
  if (below === undefined) return marked
  return belowStands === 'after' ? [...marked, quiet(` ${below}`)] : [quiet(`${below}  `), ...marked]
}
