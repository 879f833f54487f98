// The list of tables and figures of a long paper. In: their captions. Out: sections, in which each line is a link.
import { HeadingLevel, InternalHyperlink, type ISectionOptions, Paragraph, TextRun } from 'docx'
import type { Caption } from '../../papers/paper.ts'
import type { Captions } from '../captions-of.ts'
import { line, subheading, text } from './parts.ts'
import { type Content, onFreshSheet } from './sections.ts'
import type { Writing } from './writing.ts'

export function writeCaptions({ tables, figures }: Captions, writing: Writing): ISectionOptions[] {
  if (tables.length + figures.length === 0) return []
  return [
    onFreshSheet([
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [text('Tables and figures')] }),
      ...listOf('Tables', tables, writing),
      ...listOf('Figures', figures, writing),
    ]),
  ]
}

function listOf(title: string, captions: readonly Caption[], { bookmarks }: Writing): Content[] {
  if (captions.length === 0) return []
  return [
    subheading(title),
    ...captions.map(({ to, caption }) => {
      const anchor = bookmarks.get(to)
      return line('ContentsLine', [
        anchor === undefined
          ? text(caption)
          : new InternalHyperlink({ anchor, children: [new TextRun({ text: caption, style: 'Hyperlink' })] }),
      ])
    }),
  ]
}
